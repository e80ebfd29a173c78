/** Whether what is built in dist is made of the sources as they are: some tests run the built program. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A file that a build writes, and the folders that it is made of. */
const BUILDS = [
  { product: 'dist/src/cli/main.js', sources: ['src', 'graph'] },
  { product: 'dist/viewer/index.html', sources: ['viewer', 'graph'] },
  { product: 'dist/one-file/index.html', sources: ['viewer', 'graph'] },
] as const;

/** When a file was changed, in milliseconds since 1970; a file that is absent is older than all others. */
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The first source in `root` that is newer than what is built of it, by its path from there. */
export function staleSource(root = ROOT): string | undefined {
  for (const { product, sources } of BUILDS) {
    const built = changed(join(root, product));
    for (const folder of sources)
      for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
        if (/\.(tsx?|css|html)$/u.test(path) && changed(join(root, folder, path)) > built)
          return join(folder, path);
  }
  return undefined;
}

/** vitest's global set-up: says so once, and fails where every test is demanded. */
export function setup(): void {
  const source = staleSource();
  if (source === undefined) return;
  const words = `${source} is newer than what is built of it in dist; run: npm run build`;
  if (process.env['DOSSIER_TEST_ALL'] === '1') throw new Error(words);
  process.stderr.write(`${words}\n`);
}
