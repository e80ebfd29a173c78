/** The panel that takes a pasted article and shows its graph. */
import '../../style/drop.css';

import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { MOST_CHARACTERS } from '../../drop/limits.ts';
import type { ReadProgress } from '../../drop/worker-messages.ts';
import { useWords } from '../../words/language.ts';
import { useStore } from '../store.ts';
import { AddFields } from './add-fields.tsx';
import { draft } from './dropped.ts';
import type { Declared } from './read-draft.ts';
import { readDraft } from './read-draft.ts';
import { refusedFile } from './take-file.ts';

type Status =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly at: ReadProgress }
  | { readonly kind: 'refused'; readonly why: string };

const NOTHING: Declared = { title: '', date: '', publisher: '', url: '' };

function Reading({ at, stop }: { at: ReadProgress; stop: () => void }): JSX.Element {
  const { drop } = useWords();
  return (
    <p class="actions" role="status" aria-busy="true">
      {drop.progress[at]}{' '}
      <button type="button" class="quiet" onClick={stop}>
        {drop.stop}
      </button>
    </p>
  );
}

/** Why the draft cannot be read: it is too long, reading it failed, or the file that was dropped is no text. */
function useRefusal(status: Status): string | undefined {
  const { drop } = useWords();
  if (draft.value.text.length > MOST_CHARACTERS) return drop.tooLarge;
  if (status.kind === 'refused') return status.why;
  const refused = refusedFile.value;
  if (refused === undefined) return undefined;
  return refused.why === 'too-large' ? drop.tooLarge : drop.notText(refused.name);
}

function Refusal({ why }: { why: string | undefined }): JSX.Element | null {
  if (why === undefined) return null;
  return (
    <p class="notice" role="alert" dir="auto">
      {why}
    </p>
  );
}

function AddForm(): JSX.Element {
  const words = useWords();
  const status = useSignal<Status>({ kind: 'idle' });
  const declared = useSignal<Declared>(NOTHING);
  const work = useRef(new AbortController());
  useEffect(
    () => () => {
      work.current.abort();
    },
    [],
  );
  const start = async (): Promise<void> => {
    work.current = new AbortController();
    status.value = { kind: 'reading', at: 'model' };
    const why = await readDraft(declared.value, {
      words,
      signal: work.current.signal,
      onProgress: (at) => {
        status.value = { kind: 'reading', at };
      },
    });
    status.value = why === undefined ? { kind: 'idle' } : { kind: 'refused', why };
  };
  const stop = (): void => {
    work.current.abort();
    status.value = { kind: 'idle' };
  };
  const refusal = useRefusal(status.value);
  const { text } = draft.value;
  return (
    <form
      class="add-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <AddFields declared={declared} />
      <Refusal why={refusal} />
      {status.value.kind === 'reading' ? (
        <Reading at={status.value.at} stop={stop} />
      ) : (
        <p class="actions">
          <button
            type="submit"
            class="primary"
            disabled={text.trim() === '' || text.length > MOST_CHARACTERS}
          >
            {words.drop.read}
          </button>
        </p>
      )}
    </form>
  );
}

export function AddPanel(): JSX.Element {
  const { drop, common } = useWords();
  const can = useStore().capabilities.value.drop;
  return (
    <div class="details">
      <div class="card add-panel">
        <h2 class="card-title">{common.panels.add}</h2>
        {can === 'yes' && <p class="lead">{drop.lead}</p>}
        {can === 'static' && <p class="notice">{drop.unavailable.static}</p>}
        {can === 'no-model' && <p class="notice">{drop.unavailable.noModel}</p>}
        {can === 'yes' && <AddForm />}
      </div>
    </div>
  );
}
