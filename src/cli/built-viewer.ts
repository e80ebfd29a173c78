/** The built page: where it lies, and its files for an export. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type BuiltPage, filesNamedIn } from '../../graph/formats/page/inline-page.ts';
import { DossierError } from '../../graph/model/index.ts';
import { reasonOf } from './system-error.ts';

/**
 * `dist/viewer`, from here in `src/cli` or in `dist/src/cli`; the first that holds an index.html is it. Never by the name
 * `viewer` alone: beside `src` that is the page's source, which has an index.html too.
 */
export const VIEWER_FOLDERS: readonly string[] = [
  join(import.meta.dirname, '../../dist/viewer'),
  join(import.meta.dirname, '../../../dist/viewer'),
];

const isBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'));

/** Reads the built page and all that it names. Throws a DossierError (`not-found`) where it was not built or cannot be read. */
export async function readBuiltViewer(folders: readonly string[] = VIEWER_FOLDERS): Promise<BuiltPage> {
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
