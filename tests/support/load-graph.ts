/** Run as a program: loads a graph of some size into the embedded engine of a folder, and says what stopped it. */
import { graphOfSize } from '../../bench/stores/graph.ts';
import { DossierError } from '../../graph/model/index.ts';
import { openEmbeddedStore } from '../../graph/stores/embedded/embedded-store.ts';

const [folder = '', relations = '', state = ''] = process.argv.slice(2);
const nodes = Math.ceil(Number(relations) / 4);
process.on('SIGXFSZ', () => undefined);
const store = openEmbeddedStore(folder);
const graph = graphOfSize({ nodes, relations: Number(relations) });
process.stdout.write('begins\n');
try {
  await store.load(graph, state);
  process.stdout.write('loaded\n');
} catch (error) {
  if (!(error instanceof DossierError)) throw error;
  process.stdout.write(`${error.message}\n`);
  process.exitCode = 1;
}
