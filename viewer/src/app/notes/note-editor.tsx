/** One note: plain text that keeps itself when the reader stops writing. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import type { PlacedNote } from '../../../../graph/api/notes.ts';
import { MAX_NOTE } from '../../../../graph/model/notes.ts';
import { useWords } from '../../words/language.ts';
import { Icon, IconButton, ICONS } from '../parts.tsx';
import { keep } from './kept.ts';

/** Milliseconds without a key before a note is kept. */
const PAUSE = 800;

type State = 'saved' | 'unsaved' | 'saving' | 'failed';

function stateWords(state: State, { notes }: ReturnType<typeof useWords>): string {
  switch (state) {
    case 'saved':
      return notes.state.saved;
    case 'unsaved':
      return notes.state.unsaved;
    case 'saving':
      return notes.state.saving;
    case 'failed':
      return notes.state.failed;
  }
}

export function NoteEditor({ note, label }: { note: PlacedNote; label: string }): JSX.Element {
  const words = useWords();
  const text = useSignal(note.text);
  const was = useSignal(note.text);
  const state = useSignal<State>('saved');
  const save = async (): Promise<void> => {
    const next = text.peek().trim();
    if (next === '' || next === was.peek()) return;
    state.value = 'saving';
    const isKept = await keep({ action: 'edit', id: note.id, was: was.peek(), text: next });
    if (isKept) was.value = next;
    state.value = isKept ? (text.peek().trim() === next ? 'saved' : 'unsaved') : 'failed';
  };
  useEffect(() => {
    if (state.peek() !== 'unsaved') return undefined;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text.value]);
  return (
    <li class="own-note">
      <textarea
        class="note-text"
        dir="auto"
        maxLength={MAX_NOTE}
        aria-label={label}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
          state.value = 'unsaved';
        }}
        onBlur={() => void save()}
      />
      <p class="note-bar">
        <span class="fine" role="status">
          {stateWords(state.value, words)}
        </span>
        {state.value === 'failed' && (
          <button type="button" class="quiet" onClick={() => void save()}>
            {words.notes.tryAgain}
          </button>
        )}
        <IconButton
          label={words.notes.remove}
          onClick={() => void keep({ action: 'delete', id: note.id, was: was.peek() })}
        >
          <Icon path={ICONS.close} />
        </IconButton>
      </p>
    </li>
  );
}
