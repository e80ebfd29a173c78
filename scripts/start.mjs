/**
 * `npm start` shows the briefs of seeds/; `npm start -- my-folder` shows those articles instead. Each set has a store of
 * its own under .dossier, which keeps what was analysed and holds nothing else. Options go on to `dossier view`.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const main = join(root, 'dist/src/cli/main.js');

const { tokens } = parseArgs({
  args: process.argv.slice(2),
  options: {
    port: { type: 'string' },
    store: { type: 'string' },
    'no-open': { type: 'boolean' },
    only: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  strict: false,
  tokens: true,
});
const sources = tokens.filter(({ kind }) => kind === 'positional').map(({ value }) => value);
const hasStore = tokens.some(({ kind, name }) => kind === 'option' && name === 'store');

if (!existsSync(main)) {
  process.stderr.write('dossier: it has not been built; run: npm run build\n');
  process.exit(1);
}
// npm runs scripts in the package's folder; the user's paths are relative to where the user is.
process.chdir(sources.length === 0 ? root : (process.env.INIT_CWD ?? process.cwd()));
process.argv = [
  process.argv[0],
  main,
  'view',
  ...(sources.length === 0 ? ['seeds'] : []),
  ...process.argv.slice(2),
];
if (!hasStore) process.argv.push('--only', '--store', storeOf(sources));
await import(main);

/** Where the articles of these sources are kept: a name that a person recognises, and a hash that tells folders apart. */
function storeOf(given) {
  if (given.length === 0) return join(root, '.dossier/seeds');
  const paths = given.map((source) => resolve(source));
  const hash = createHash('sha256').update(JSON.stringify(paths)).digest('hex').slice(0, 8);
  return join(root, '.dossier', `${basename(paths[0]).replaceAll(/[^\w-]/gu, '') || 'articles'}-${hash}`);
}
