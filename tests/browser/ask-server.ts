/** The local server with the graph of three invented articles, and the engine behind its queries. */
import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import { layOut } from '../../graph/layout.ts';
import { ask } from '../../graph/query/cypher/ask.ts';
import { openEmbeddedStore } from '../../graph/stores/embedded/embedded-store.ts';
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { buildGraph } from '../../src/ingest.ts';
import { createGraphSource } from '../../src/server/graph-source.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { smallCorpus } from '../support/small-corpus.ts';

/** Serves the page built into `viewer`; its store, in `folder`, is empty. */
export async function serveSmallCorpus(viewer: string, folder: string): Promise<RunningServer> {
  const store = await openFolderStore(folder, { mode: 'write', pipeline: 'test' });
  const graph = layOut(buildGraph(smallCorpus));
  const graphs = createGraphSource(store, { onGraph: () => undefined });
  const engine = openEmbeddedStore(folder);
  await engine.load(graph, 'test');
  const server = await startServer({
    port: 0,
    graph: async () => ({ json: writeGraphJson(graph), state: await graphs.state() }),
    viewerFolders: [viewer],
    onError: (error) => {
      throw error;
    },
    api: {
      store,
      write: () => Promise.reject(new Error('nothing is written here')),
      built: graphs.built,
      further: () => Promise.resolve(undefined),
      state: async () => ({ graph: await graphs.state(), notes: '' }),
      capabilities: { mend: 'read-only', ask: 'yes', notes: 'read-only', drop: 'no-model' },
      version: '0.0.0',
      userName: () => undefined,
      now: () => new Date(0),
      ask: (request) => ask(engine, request),
    },
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await engine.close();
      await store.close();
    },
  };
}
