/** From a store to its graph. */
import { join } from 'node:path';

import type { Rejection } from '../../graph/assemble.ts';
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { type ArticleResult, parseCorrections, type PlacedCorrection } from '../../graph/model/index.ts';
import { CORRECTIONS_FILE } from '../../graph/stores/corrections-file.ts';
import type { ResultStore, StoreFault } from '../../graph/stores/result-store.ts';
import { buildGraph, type LinkDecisions } from '../ingest.ts';
import { redirectsOf } from '../link/index.ts';
import { countLeftOut, type LeftOut } from './left-out.ts';

/** What a store holds, read whole. */
export interface StoreContent {
  readonly results: readonly ArticleResult[];
  /** What people decided: the store's own decisions, then those of a further file, so that these hold where they differ. */
  readonly corrections: readonly PlacedCorrection[];
  /** Results that another version of the pipeline made. */
  readonly outdated: number;
  /** Results that cannot be read, and lines of corrections that are none. */
  readonly faults: readonly StoreFault[];
}

/** A graph, and what came of making it. */
export interface BuiltGraph {
  readonly graph: DossierGraph;
  /** Claims that are not in the graph, because their evidence does not hold or their ends became one. */
  readonly leftOut: LeftOut;
  /** What linking decided; `correctionFaults` are corrections that no longer apply. */
  readonly decisions: LinkDecisions;
  /** The present id of an entity for each that it had, or would have with fewer articles. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** The graph of all results that can be read; those of another version of the pipeline are in it as they are. */
export interface StoredGraph extends BuiltGraph, Pick<StoreContent, 'outdated' | 'faults'> {
  /** Those in the graph: what is retracted is not. */
  readonly articles: number;
}

/** A file of corrections: its name, for messages, and its text. */
export interface CorrectionsText {
  readonly file: string;
  readonly text: string;
}

const NO_DECISIONS: LinkDecisions = { merges: [], keptApart: [], undecided: [], correctionFaults: [] };

/** Reads a store, and a further file of corrections. A result that cannot be read is a fault, and the rest is given. */
export async function readStore(store: ResultStore, further?: CorrectionsText): Promise<StoreContent> {
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
  const own = { file: join(store.location, CORRECTIONS_FILE), text: await store.corrections() };
  const parsed = [own, ...(further === undefined ? [] : [further])].map(({ file, text }) =>
    parseCorrections(text, file),
  );
  return {
    results,
    corrections: parsed.flatMap(({ corrections }) => corrections),
    outdated,
    faults: [...faults, ...parsed.flatMap((file) => file.faults)],
  };
}

/** Links and assembles results, corrections replayed. */
export function graphOf({ results, corrections }: Pick<StoreContent, 'results' | 'corrections'>): BuiltGraph {
  const rejections: Rejection[] = [];
  let decisions = NO_DECISIONS;
  let redirects: ReadonlyMap<string, string> = new Map();
  const graph = buildGraph(results, {
    corrections,
    onLinked: (linked) => {
      const { merges, keptApart, undecided, correctionFaults } = linked;
      decisions = { merges, keptApart, undecided, correctionFaults };
      redirects = redirectsOf(linked);
    },
    onRejected: (rejection) => rejections.push(rejection),
  });
  return { graph, leftOut: countLeftOut(rejections), decisions, redirects };
}

/**
 * Links and assembles a store's results. The store's own corrections are replayed first, then those of `further`, so that
 * these hold where the two contradict each other.
 */
export async function graphOfStore(store: ResultStore, further?: CorrectionsText): Promise<StoredGraph> {
  const content = await readStore(store, further);
  const { outdated, faults } = content;
  const built = graphOf(content);
  const articles = built.graph.filterNodes((_, { type }) => type === 'Article').length;
  return { ...built, articles, outdated, faults };
}
