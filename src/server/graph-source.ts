/** The store's graph as the page asks for it: made again only when the store has changed. */
import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import { layOut } from '../../graph/layout.ts';
import type { ResultStore } from '../../graph/stores/result-store.ts';
import { graphOfStore, type StoredGraph } from '../batch/graph-of-store.ts';

/** Gives the present graph.json. */
export interface GraphSource {
  readonly current: () => Promise<string>;
}

/** A source over a store; `onGraph` is told of every graph made, with what could not be read. */
export function createGraphSource(store: ResultStore, onGraph: (stored: StoredGraph) => void): GraphSource {
  let state: string | undefined;
  let graph: Promise<string> | undefined;
  const make = async (): Promise<string> => {
    const stored = await graphOfStore(store);
    onGraph(stored);
    layOut(stored.graph);
    return writeGraphJson(stored.graph);
  };
  return {
    current: async () => {
      const now = await store.state();
      if (graph === undefined || now !== state) {
        state = now;
        graph = make();
        // A failure is told to whoever asked, and tried anew next time.
        graph.catch(() => {
          state = undefined;
        });
      }
      return await graph;
    },
  };
}
