/**
 * What an engine that answers Cypher must do. The store's folder is the truth; an engine holds a copy of its graph as
 * tables (graph/tables). `tests/conformance/graph-store.ts` holds the behaviour that every implementation shares.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import type { Engine } from '../query/cypher/scope.ts';
import type { QueryRequest, QueryResult } from '../query/result.ts';
import type { Row } from '../tables/columns.ts';

/** How many nodes, relations and claims a load wrote, took away, and left as they were. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Everything that an engine holds, each list sorted by id (relations by type first): two loads of one graph give the same. */
export interface StoreContents {
  readonly nodes: readonly Row[];
  readonly claims: readonly Row[];
  /** Rows with `type`, `source` and `target` besides the columns. */
  readonly relations: readonly Row[];
}

/** An engine with a copy of a graph. Errors are DossierErrors: `store` where it fails, `input` where a query is wrong. */
export interface GraphStore {
  /** Where it is, for messages: a file, or an address without its password. */
  readonly location: string;
  /** In which words it takes queries. */
  readonly dialect: Engine;
  /** The state (ResultStore.state) that its graph was made of; undefined where it has none or the load was not finished. */
  state(): Promise<string | undefined>;
  /**
   * Makes it hold exactly this graph. Interrupted at any moment, the next load completes it; loading the same again
   * changes nothing.
   */
  load(graph: DossierGraph, state: string): Promise<LoadReport>;
  /** Answers a read-only query, which graph/query/cypher has checked and written in the engine's dialect (`ask`). */
  query(request: QueryRequest): Promise<QueryResult>;
  /** Everything in it. For tests and comparisons: it is held in memory. */
  contents(): Promise<StoreContents>;
  /** Lets it go. */
  close(): Promise<void>;
}
