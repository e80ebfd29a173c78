/** A program for tests that kill it: ingests a folder into a store and prints a line when each article is kept. */
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { ingestSources } from '../../src/batch/ingest-sources.ts';
import { resultOf } from './stored-result.ts';

const [sources = '', folder = ''] = process.argv.slice(2);
const store = await openFolderStore(folder, { mode: 'write', pipeline: 'one' });
const put = store.put.bind(store);
store.put = async (result) => {
  await put(result);
  process.stdout.write('kept\n');
};
await ingestSources({
  sources: ['.'],
  openStore: () => Promise.resolve(store),
  loadAnalyser: () => Promise.resolve(resultOf),
  read: { cwd: sources },
});
await store.close();
