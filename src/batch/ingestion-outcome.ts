/** What an ingestion did to the graph, as far as it must be told: a graph is not made where nothing asks for one. */
import { differenceOf, type GraphDifference } from '../../graph/query/difference.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { type BuiltGraph, graphOf, readStore, type StoreContent } from './graph-of-store.ts';
import type { IngestSummary } from './ingest-sources.ts';

/** The faults of the store and of its corrections, and what articles that changed made different. */
export interface IngestionOutcome extends Pick<StoreContent, 'faults'>, Pick<BuiltGraph, 'decisions'> {
  /** Between the graph with the old versions and that with the new ones; absent where no article changed. */
  readonly difference?: GraphDifference;
}

/** Looks at the store after an ingestion; undefined where it has no corrections and no article changed. */
export async function outcomeOf(
  store: ResultStore,
  { replaced }: Pick<IngestSummary, 'replaced'>,
): Promise<IngestionOutcome | undefined> {
  if (replaced.length === 0 && (await store.corrections()).trim() === '') return undefined;
  const { results, corrections, faults } = await readStore(store);
  const now = graphOf({ results, corrections });
  const { decisions } = now;
  if (replaced.length === 0) return { faults, decisions };
  const newer = new Set(replaced.map(({ after }) => after));
  const kept = results.filter(({ article }) => !newer.has(article.id));
  const then = graphOf({ results: [...kept, ...replaced.map(({ before }) => before)], corrections });
  const versions = new Map(replaced.map(({ before, after }) => [before.article.id, after]));
  return { faults, decisions, difference: differenceOf(then, now, versions) };
}
