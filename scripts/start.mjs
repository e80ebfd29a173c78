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

const HELP = `Usage: npm start [-- [options] [sources...]]

  npm start                  shows the five briefs of seeds/
  npm start -- my-folder     shows the articles of your folder instead (files and patterns work too)

Reads the articles (what was read before is not read again), serves the graph on this machine only and opens it in the
browser, until interrupted. What was found is kept in .dossier/, a store for each set of sources.

Options:
  --port <number>   the port (default: 4747, or a free one)
  --no-open         do not open the browser
  --store <folder>  keep what was found in this store, together with what it has already
  --only            with --store: forget the articles of the store that the sources do not hold
  -h, --help        show this

All commands: npx --no-install dossier --help
`;

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

const asksHelp = tokens.some(({ kind, name }) => kind === 'option' && ['help', 'h'].includes(name));

if (asksHelp) {
  process.stdout.write(HELP);
  process.exit(0);
}
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
