/** From a store to its graph. */
import type { Rejection } from '../../graph/assemble.ts';
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import type { ArticleResult } from '../../graph/model/index.ts';
import type { ResultStore, StoreFault } from '../../graph/stores/result-store.ts';
import { buildGraph } from '../ingest.ts';
import { countLeftOut, type LeftOut } from './left-out.ts';

/** The graph of all results that can be read. */
export interface StoredGraph {
  readonly graph: DossierGraph;
  readonly articles: number;
  /** Results that another version of the pipeline made; they are in the graph as they are. */
  readonly outdated: number;
  readonly faults: readonly StoreFault[];
  /** Claims that are not in the graph, because their evidence does not hold or their ends became one. */
  readonly leftOut: LeftOut;
}

/** Links and assembles a store's results. A result that cannot be read is a fault; the rest makes the graph. */
export async function graphOfStore(store: ResultStore): Promise<StoredGraph> {
  const results: ArticleResult[] = [];
  const faults: StoreFault[] = [];
  let outdated = 0;
  for await (const stored of store.results()) {
    if (!stored.ok) {
      faults.push(stored.fault);
      continue;
    }
    results.push(stored.result);
    if (!stored.current) outdated += 1;
  }
  const rejections: Rejection[] = [];
  const graph = buildGraph(results, { onRejected: (rejection) => rejections.push(rejection) });
  return { graph, articles: results.length, outdated, faults, leftOut: countLeftOut(rejections) };
}
