/** The query bar under the graph: the editor, and below it the answer, the examples or the history. */
import '../../style/ask.css';

import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import { useAskWords } from '../../words/ask-words.ts';
import { Icon, IconButton, ICONS } from '../parts.tsx';
import { useStore } from '../store.ts';
import { AnswerView } from './answer-view.tsx';
import type { QueryEditor } from './editor.ts';
import { QueryField } from './query-field.tsx';
import { Examples, History } from './query-lists.tsx';
import { cancel, run, sessionOf, type Shown } from './session.ts';

/** The button in the page's head that opens the bar: there the keyboard goes on when it is closed. */
const OPENER = 'tool-drawer-ask';

function Tabs(): JSX.Element {
  const { shown, status } = sessionOf(useStore());
  const { ask } = useAskWords();
  const tab = (which: Shown, label: string): JSX.Element => (
    <button
      type="button"
      aria-pressed={shown.value === which}
      onClick={() => {
        shown.value = which;
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="switch ask-tabs" role="group" aria-label={ask.answer}>
      {status.value.kind !== 'idle' && tab('answer', ask.answer)}
      {tab('examples', ask.examples)}
      {tab('history', ask.history)}
    </div>
  );
}

function RunButton(): JSX.Element {
  const store = useStore();
  const session = sessionOf(store);
  const { ask } = useAskWords();
  if (session.status.value.kind === 'running')
    return (
      <button
        type="button"
        class="quiet"
        onClick={() => {
          cancel(session);
        }}
      >
        {ask.cancel}
      </button>
    );
  return (
    <button
      type="button"
      class="ask-run"
      title="Ctrl+Enter"
      disabled={session.text.value.trim() === ''}
      onClick={() => void run(store, session)}
    >
      {ask.run}
    </button>
  );
}

export function AskDrawer(): JSX.Element {
  const store = useStore();
  const session = sessionOf(store);
  const { ask } = useAskWords();
  const editor = useRef<QueryEditor>(null);
  const leave = (): void => {
    store.dispatch({ type: 'show-drawer', drawer: 'none' });
    document.getElementById(OPENER)?.focus();
  };
  const choose = (query: string): void => {
    editor.current?.setText(query);
    void run(store, session);
    editor.current?.focus();
  };
  return (
    <div class="ask">
      <div class="ask-bar">
        <QueryField
          onEditor={(made) => {
            editor.current = made;
          }}
          onLeave={leave}
        />
        <RunButton />
        <IconButton label={ask.close} onClick={leave}>
          <Icon path={ICONS.close} />
        </IconButton>
      </div>
      <p class="ask-keys fine">{ask.keysHint}</p>
      <Tabs />
      <div class="ask-body">
        {session.shown.value === 'answer' && (
          <AnswerView
            onGoTo={(start, end) => {
              editor.current?.select(start, end);
            }}
          />
        )}
        {session.shown.value === 'examples' && <Examples onChoose={choose} />}
        {session.shown.value === 'history' && <History onChoose={choose} />}
      </div>
    </div>
  );
}
