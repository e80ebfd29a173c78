/** What became of a query: the rows and what can be done with them, or why there are none. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';

import { MAX_ROWS } from '../../../../graph/api/limits.ts';
import { csvOfResult, jsonOfResult, tsvOfResult } from '../../ask/result-text.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { useStore } from '../store.ts';
import { QueryFault } from './query-fault.tsx';
import { ResultTable } from './result-table.tsx';
import { saveText } from './save-text.ts';
import { type Answered, run, sessionOf } from './session.ts';
import { ShowInGraph } from './show-in-graph.tsx';

export interface AnswerViewProps {
  /** Puts the caret at a place of the query. */
  readonly onGoTo: (start: number, end: number) => void;
}

export function AnswerView({ onGoTo }: AnswerViewProps): JSX.Element | null {
  const { ask } = useAskWords();
  const { status } = sessionOf(useStore());
  switch (status.value.kind) {
    case 'idle':
      return null;
    case 'running':
      return (
        <p class="ask-note fine" role="status">
          {ask.running}
        </p>
      );
    case 'cancelled':
      return (
        <p class="ask-note fine" role="status">
          {ask.cancelled}
        </p>
      );
    case 'failed':
      return <QueryFault error={status.value.error} query={status.value.query} onGoTo={onGoTo} />;
    case 'answered':
      return <AnswerRows answered={status.value} />;
  }
}

function AnswerRows({ answered }: { readonly answered: Answered }): JSX.Element {
  const session = sessionOf(useStore());
  const { ask, vocabulary } = useAskWords();
  const { result, keys, seconds } = answered;
  const count = result.rows.length;
  return (
    <div class="ask-answer">
      <div class="ask-answer-bar">
        <p role="status">
          <b>{ask.rows(vocabulary.number(count), count === 1)}</b>{' '}
          <span class="fine">
            {ask.took(vocabulary.number(Math.max(0.01, Math.round(seconds * 100) / 100)))}
          </span>
        </p>
        {count > 0 && <ShowInGraph keys={keys} />}
        {count > 0 && <TakeAway answered={answered} />}
      </div>
      {result.truncated && <Cut count={count} />}
      {count === 0 ? (
        <p class="ask-note">
          {ask.nothing} <span class="fine">{ask.nothingHint}</span>
        </p>
      ) : (
        <ResultTable key={seconds} result={result} index={session.index()} />
      )}
    </div>
  );
}

function Cut({ count }: { readonly count: number }): JSX.Element {
  const store = useStore();
  const { ask, vocabulary } = useAskWords();
  return (
    <p class="ask-note ask-cut">
      {ask.cut(vocabulary.number(count))}{' '}
      {count < MAX_ROWS && (
        <button type="button" class="link" onClick={() => void run(store, sessionOf(store), MAX_ROWS)}>
          {ask.askAll(vocabulary.number(MAX_ROWS))}
        </button>
      )}
    </p>
  );
}

function TakeAway({ answered: { result } }: { readonly answered: Answered }): JSX.Element {
  const { ask } = useAskWords();
  const isCopied = useSignal(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(tsvOfResult(result));
    isCopied.value = true;
  };
  return (
    <div class="ask-take">
      <button type="button" class="quiet" onClick={() => void copy()}>
        {isCopied.value ? ask.copied : ask.copy}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          saveText('answer.csv', 'text/csv;charset=utf-8', csvOfResult(result));
        }}
      >
        {ask.saveCsv}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          saveText('answer.json', 'application/json', jsonOfResult(result));
        }}
      >
        {ask.saveJson}
      </button>
    </div>
  );
}
