/** Commands as a reader can type them: in a checkout nothing is installed under the name `dossier`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** This file's folder is `src/cli` of a checkout, or `dist/src/cli` of a checkout or of an installed package. */
const ROOTS = ['../..', '../../..'];
/** Part of every checkout and of no package. */
const ONLY_IN_A_CHECKOUT = 'scripts/start.mjs';

/** How the program is called by somebody who runs the one in `folder` (this one, by default). */
export function commandName(folder: string = import.meta.dirname): string {
  const inCheckout = ROOTS.some((root) => existsSync(join(folder, root, ONLY_IN_A_CHECKOUT)));
  return inCheckout ? 'npx --no-install dossier' : 'dossier';
}

/** The command that reads articles into a store. */
export function ingestCommand(store: string): string {
  return `${commandName()} ingest my-folder --store ${shellWord(store)}`;
}

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w./@%+,:-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
