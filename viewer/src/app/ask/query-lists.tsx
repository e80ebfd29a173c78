/** Queries to choose from: examples for this graph, and what was asked before. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';

import { examplesFor, knownPeople } from '../../ask/examples.ts';
import { oneLine } from '../../ask/history.ts';
import { useAskWords } from '../../words/ask-words.ts';
import { Name } from '../parts.tsx';
import { useStore } from '../store.ts';
import { keepHistory, sessionOf } from './session.ts';

export interface QueryListProps {
  /** Puts a query into the editor. */
  readonly onChoose: (query: string) => void;
}

export function Examples({ onChoose }: QueryListProps): JSX.Element {
  const { data } = useStore();
  const { ask } = useAskWords();
  const people = useMemo(() => knownPeople(data), [data]);
  return (
    <div class="ask-list">
      <p class="fine">{ask.examplesHint}</p>
      <ul>
        {examplesFor(people).map(({ id, query }) => (
          <li key={id}>
            <button
              type="button"
              class="row"
              title={query}
              onClick={() => {
                onChoose(query);
              }}
            >
              <Name>{ask.questions[id](people?.one ?? '', people?.other ?? '')}</Name>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function History({ onChoose }: QueryListProps): JSX.Element {
  const session = sessionOf(useStore());
  const { ask } = useAskWords();
  const queries = session.history.value;
  if (queries.length === 0) return <p class="ask-list fine">{ask.noHistory}</p>;
  return (
    <div class="ask-list">
      <ul>
        {queries.map((query) => (
          <li key={query}>
            <button
              type="button"
              class="row"
              title={query}
              onClick={() => {
                onChoose(query);
              }}
            >
              <code>{oneLine(query)}</code>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          keepHistory(session, []);
        }}
      >
        {ask.forget}
      </button>
    </div>
  );
}
