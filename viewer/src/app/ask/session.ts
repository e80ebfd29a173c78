/** What is being asked, and what was answered: kept while the page is open, also while the bar is closed. */
import { type Signal, signal } from '@preact/signals';

import { USUAL_ROWS } from '../../../../graph/api/limits.ts';
import type { QueryResult } from '../../../../graph/query/result.ts';
import { entityNames, type FindNames } from '../../ask/entity-names.ts';
import { readHistory, remember } from '../../ask/history.ts';
import { parameterNames, parametersOf } from '../../ask/parameters.ts';
import { type ResultIndex, resultIndex } from '../../ask/result-index.ts';
import { keysOfResult, type ResultKeys } from '../../ask/result-keys.ts';
import { askQuery } from '../../data/server/query.ts';
import type { ServerError } from '../../data/server-client.ts';
import type { Store } from '../store.ts';

/** An answer, with what it takes to show it. */
export interface Answered {
  readonly result: QueryResult;
  readonly keys: ResultKeys;
  /** Seconds from asking until the answer was there. */
  readonly seconds: number;
}

export type Status =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stop: AbortController }
  | { readonly kind: 'cancelled' }
  | ({ readonly kind: 'answered' } & Answered)
  | { readonly kind: 'failed'; readonly error: ServerError; readonly query: string };

/** What lies under the editor. */
export type Shown = 'answer' | 'examples' | 'history';

export interface Session {
  readonly text: Signal<string>;
  /** What is typed for the parameters, by their names. */
  readonly typed: Signal<ReadonlyMap<string, string>>;
  readonly status: Signal<Status>;
  readonly shown: Signal<Shown>;
  readonly history: Signal<readonly string[]>;
  readonly findNames: FindNames;
  readonly index: () => ResultIndex;
}

const KEY = 'dossier-queries';
/** An answer with more nodes is picked only when the reader asks for it: one step back would lose as much. */
export const MOST_PICKED = 200;

const sessions = new WeakMap<Store, Session>();

/** The session of a page. */
export function sessionOf(store: Store): Session {
  const known = sessions.get(store);
  if (known !== undefined) return known;
  let index: ResultIndex | undefined;
  let names: FindNames | undefined;
  const session: Session = {
    text: signal(''),
    typed: signal<ReadonlyMap<string, string>>(new Map()),
    status: signal<Status>({ kind: 'idle' }),
    shown: signal<Shown>('examples'),
    history: signal(readHistory(stored())),
    findNames: (typed, labels) => (names ??= entityNames(store.data))(typed, labels),
    index: () => (index ??= resultIndex(store.data)),
  };
  sessions.set(store, session);
  return session;
}

/** Storage may be forbidden; then the queries are remembered until the page is left. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a history, or forgets it. */
export function keepHistory({ history }: Session, queries: readonly string[]): void {
  history.value = queries;
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // They are still in the list of this page.
  }
}

/** Asks what stands in the editor, in place of a query that may still run. */
export async function run(store: Store, session: Session, limit = USUAL_ROWS): Promise<void> {
  const query = session.text.value;
  if (query.trim() === '') return;
  cancel(session);
  const stop = new AbortController();
  const start = performance.now();
  session.status.value = { kind: 'running', stop };
  session.shown.value = 'answer';
  keepHistory(session, remember(session.history.value, query));
  const parameters = parametersOf(parameterNames(query), session.typed.value);
  const answer = await askQuery({ query, parameters, limit }, stop.signal);
  if (stop.signal.aborted) return;
  if (!answer.ok) {
    session.status.value = { kind: 'failed', error: answer.error, query };
    return;
  }
  const keys = keysOfResult(answer.value, session.index());
  const seconds = (performance.now() - start) / 1000;
  session.status.value = { kind: 'answered', result: answer.value, keys, seconds };
  if (keys.nodes.size > 0 && keys.nodes.size <= MOST_PICKED)
    store.dispatch({ type: 'pick', keys: [...keys.nodes] });
}

/** Stops waiting for a query that runs. */
export function cancel({ status }: Session): void {
  if (status.value.kind !== 'running') return;
  status.value.stop.abort();
  status.value = { kind: 'cancelled' };
}
