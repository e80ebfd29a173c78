/** From a store to its graph. */
import { join } from 'node:path';

import type { Rejection } from '../../graph/assemble.ts';
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { type ArticleResult, parseCorrections } from '../../graph/model/index.ts';
import { CORRECTIONS_FILE } from '../../graph/stores/corrections-file.ts';
import type { ResultStore, StoreFault } from '../../graph/stores/result-store.ts';
import { buildGraph, type LinkDecisions } from '../ingest.ts';
import { countLeftOut, type LeftOut } from './left-out.ts';

/** The graph of all results that can be read. */
export interface StoredGraph {
  readonly graph: DossierGraph;
  readonly articles: number;
  /** Results that another version of the pipeline made; they are in the graph as they are. */
  readonly outdated: number;
  /** Results that cannot be read, and lines of corrections that are none. */
  readonly faults: readonly StoreFault[];
  /** Claims that are not in the graph, because their evidence does not hold or their ends became one. */
  readonly leftOut: LeftOut;
  /** What linking decided; `correctionFaults` are corrections that no longer apply. */
  readonly decisions: LinkDecisions;
}

/** A file of corrections: its name, for messages, and its text. */
export interface CorrectionsText {
  readonly file: string;
  readonly text: string;
}

const NO_DECISIONS: LinkDecisions = { merges: [], keptApart: [], undecided: [], correctionFaults: [] };

/**
 * Links and assembles a store's results. A result that cannot be read is a fault; the rest makes the graph. The store's
 * own corrections are replayed first, then those of `further`, so that these hold where the two contradict each other.
 */
export async function graphOfStore(store: ResultStore, further?: CorrectionsText): Promise<StoredGraph> {
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
  const rejections: Rejection[] = [];
  let decisions = NO_DECISIONS;
  const graph = buildGraph(results, {
    corrections: parsed.flatMap(({ corrections }) => corrections),
    onLinked: ({ merges, keptApart, undecided, correctionFaults }) => {
      decisions = { merges, keptApart, undecided, correctionFaults };
    },
    onRejected: (rejection) => rejections.push(rejection),
  });
  return {
    graph,
    articles: results.length,
    outdated,
    faults: [...faults, ...parsed.flatMap((file) => file.faults)],
    leftOut: countLeftOut(rejections),
    decisions,
  };
}
