/** Why a query was not answered, with a mark at the place. */
import type { JSX } from 'preact';

import { QueryError } from '../../../../graph/query/cypher/query-error.ts';
import type { ServerError } from '../../data/server-client.ts';
import { useAskWords } from '../../words/ask-words.ts';

export interface QueryFaultProps {
  readonly error: ServerError;
  /** The query that was asked. */
  readonly query: string;
  readonly onGoTo: (start: number, end: number) => void;
}

export function QueryFault({ error, query, onGoTo }: QueryFaultProps): JSX.Element {
  const { ask } = useAskWords();
  const { what, advice, place } = error;
  return (
    <div class="ask-fault" role="alert">
      <p>
        <b>{ask.fault}</b>
      </p>
      <p>{what}</p>
      {place !== undefined && (
        <>
          <pre aria-hidden="true">{new QueryError(query, place, '').excerpt.join('\n')}</pre>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onGoTo(place.start, place.end);
            }}
          >
            {ask.goToFault}
          </button>
        </>
      )}
      <p class="fine">{advice}</p>
    </div>
  );
}
