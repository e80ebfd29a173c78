/** What the calls of a page need to know of the store that is shown. */
import type { Capabilities, StoreState } from '../../graph/api/about.ts';
import type { QueryRequest, QueryResult } from '../../graph/query/result.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import type { BuiltGraph, CorrectionsText } from '../batch/graph-of-store.ts';

/** The store behind the page. */
export interface ApiOptions {
  /** Open for reading. */
  readonly store: ResultStore;
  /** Runs `work` on the store locked against other writers. Throws a LockedError where another process writes it. */
  readonly write: (work: (store: ResultStore) => Promise<void>) => Promise<void>;
  /** The graph that is shown. */
  readonly built: () => Promise<BuiltGraph>;
  /** A file of corrections besides the store's own. */
  readonly further: () => Promise<CorrectionsText | undefined>;
  readonly state: () => Promise<StoreState>;
  readonly capabilities: Capabilities;
  readonly version: string;
  /** Who decides where the page does not say. */
  readonly userName: () => string | undefined;
  readonly now: () => Date;
  readonly ask: (request: QueryRequest) => Promise<QueryResult>;
}
