/** The store's graph as the page asks for it: made again only when the store has changed. */
import { createHash } from 'node:crypto';

import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import { layOut } from '../../graph/layout.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { type CorrectionsText, graphOfStore, type StoredGraph } from '../batch/graph-of-store.ts';

/** Gives the present graph.json. */
export interface GraphSource {
  /** With the state that it is of. */
  readonly current: () => Promise<{ readonly json: string; readonly state: string }>;
  /** The graph of which that is made. */
  readonly built: () => Promise<StoredGraph>;
  /** A word that changes whenever the graph may have changed. */
  readonly state: () => Promise<string>;
}

/** What a source over a store needs to know. */
export interface GraphSourceOptions {
  /** Told of every graph made, with what could not be read. */
  readonly onGraph: (stored: StoredGraph) => void;
  /** Corrections besides the store's own, read anew whenever the graph is asked for. */
  readonly readCorrections?: () => Promise<CorrectionsText | undefined>;
}

/** A source over a store. */
export function createGraphSource(
  store: ResultStore,
  { onGraph, readCorrections }: GraphSourceOptions,
): GraphSource {
  let state: string | undefined;
  let graph: ReturnType<typeof make> | undefined;
  const make = async (further: CorrectionsText | undefined, of: string) => {
    const stored = await graphOfStore(store, further);
    onGraph(stored);
    layOut(stored.graph);
    return { stored, state: of, json: writeGraphJson(stored.graph) };
  };
  const present = async () => {
    const further = await readCorrections?.();
    const now = await stateWith(store, further);
    if (graph === undefined || now !== state) {
      state = now;
      graph = make(further, now);
      // A failure is told to whoever asked, and tried anew next time.
      graph.catch(() => {
        state = undefined;
      });
    }
    return await graph;
  };
  return {
    current: present,
    built: async () => (await present()).stored,
    state: async () => await stateWith(store, await readCorrections?.()),
  };
}

async function stateWith(store: ResultStore, further: CorrectionsText | undefined): Promise<string> {
  const state = await store.state();
  return createHash('sha256')
    .update(`${state} ${further?.text ?? ''}`)
    .digest('hex')
    .slice(0, 32);
}
