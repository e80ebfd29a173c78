/** The reader's own notes on an entity, and its pin. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

import { MAX_NOTE } from '../../../../graph/model/notes.ts';
import { dossierGraphOf } from '../../data/dossier-graph.ts';
import type { EntityNode } from '../../data/graph-data.ts';
import { notedPlaceOf } from '../../notes/noted-place.ts';
import { useWords } from '../../words/language.ts';
import { Section } from '../parts.tsx';
import { useStore } from '../store.ts';
import { keep, keepFailure, kept, loadKept } from './kept.ts';
import { NoteEditor } from './note-editor.tsx';

function PinButton({ node }: { node: EntityNode }): JSX.Element | null {
  const { data } = useStore();
  const { notes } = useWords();
  const isPinned = kept.value?.pins.some((pin) => pin.node === node.key) === true;
  const toggle = async (): Promise<void> => {
    const on = notedPlaceOf(dossierGraphOf(data), node.key);
    if (on === undefined) return;
    await keep(isPinned ? { action: 'unpin', on: [on] } : { action: 'pin', pins: [{ on }] });
  };
  return (
    <button type="button" class="quiet star" aria-pressed={isPinned} onClick={() => void toggle()}>
      <span aria-hidden="true">{isPinned ? '★' : '☆'}</span> {isPinned ? notes.pinned : notes.pin}
    </button>
  );
}

function NewNote({ node }: { node: EntityNode }): JSX.Element {
  const { data } = useStore();
  const { notes } = useWords();
  const text = useSignal('');
  const add = async (): Promise<void> => {
    const on = notedPlaceOf(dossierGraphOf(data), node.key);
    const words = text.peek().trim();
    if (on === undefined || words === '') return;
    if (await keep({ action: 'add', on, text: words })) text.value = '';
  };
  return (
    <form
      class="own-note"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <textarea
        class="note-text"
        dir="auto"
        maxLength={MAX_NOTE}
        placeholder={notes.placeholder}
        aria-label={notes.placeholder}
        value={text.value}
        onInput={({ currentTarget }) => {
          text.value = currentTarget.value;
        }}
      />
      <p class="mend-actions">
        <button type="submit" class="quiet" disabled={text.value.trim() === ''}>
          {notes.add}
        </button>
        <PinButton node={node} />
      </p>
    </form>
  );
}

export function EntityNotes({ node }: { node: EntityNode }): JSX.Element {
  const { notes } = useWords();
  useEffect(() => {
    if (kept.peek() === undefined) void loadKept();
  }, []);
  const own = kept.value?.notes.filter((note) => note.node === node.key) ?? [];
  return (
    <Section title={notes.title} count={own.length}>
      <ul>
        {own.map((note) => (
          <NoteEditor key={note.id} note={note} label={notes.noteOf(node.attributes.name)} />
        ))}
      </ul>
      <NewNote node={node} />
      {keepFailure.value !== undefined && (
        <p class="refusal" role="alert">
          {keepFailure.value.what} {keepFailure.value.advice}
        </p>
      )}
    </Section>
  );
}
