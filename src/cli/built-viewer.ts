/** The built page: where it lies as a server hands it out, and as one script for an export. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type BuiltPage, filesNamedIn } from '../../graph/formats/page/inline-page.ts';
import { DossierError } from '../../graph/model/index.ts';
import { reasonOf } from './system-error.ts';

/** A folder of dist, from here in `src/cli` or in `dist/src/cli`. */
const foldersOf = (name: string): readonly string[] =>
  ['../../dist', '../../../dist'].map((dist) => join(import.meta.dirname, dist, name));

/** Where the page lies that a server hands out; the first folder that holds an index.html is it. */
export const VIEWER_FOLDERS: readonly string[] = foldersOf('viewer');

/** Where the page lies whose script is one, for an export. */
export const ONE_FILE_FOLDERS: readonly string[] = foldersOf('one-file');

const isBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Reads the page for an export and all that it names. Throws a DossierError (`not-found`) where it was not built or cannot be read. */
export async function readBuiltViewer(folders: readonly string[] = ONE_FILE_FOLDERS): Promise<BuiltPage> {
  const folder = folders.find(isBuilt);
  if (folder === undefined)
    throw new DossierError('not-found', 'the page has not been built; run: npm run build');
  const html = await readText(join(folder, 'index.html'));
  const files = new Map<string, string>();
  for (const address of filesNamedIn(html)) files.set(address, await readText(join(folder, address)));
  return { html, files };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const message = `${file}, a part of the page, cannot be read (${reasonOf(error)}); run: npm run build`;
    throw new DossierError('not-found', message, { cause: error });
  }
}
