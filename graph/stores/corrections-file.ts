/** The store's corrections.jsonl. People edit it by hand, so it is read and kept as it is. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';

import { DossierError } from '../model/index.ts';
import type { CorrectionsEdit } from './result-store.ts';

/** The file's name. */
export const CORRECTIONS_FILE = 'corrections.jsonl';

/** The text of a store's corrections; empty where there are none. Throws a DossierError (`store`) where it is not UTF-8. */
export async function readCorrections(folder: string): Promise<string> {
  const file = join(folder, CORRECTIONS_FILE);
  try {
    // Not silently: what cannot be read would be lost when the file is written again.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    if (error instanceof TypeError)
      throw new DossierError('store', `${file} is not UTF-8; save it as UTF-8 in your editor`, {
        cause: error,
      });
    throw error;
  }
}

/** Adds the lines that are not there yet; all or nothing. Says how many they were. */
export async function addCorrections(folder: string, lines: readonly string[]): Promise<number> {
  const text = await readCorrections(folder);
  const known = new Set(text.split('\n').map((line) => line.trim()));
  const added = [...new Set(lines.map((line) => line.trim()))].filter(
    (line) => line !== '' && !known.has(line),
  );
  if (added.length === 0) return 0;
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  await writeFileAtomic(join(folder, CORRECTIONS_FILE), `${before}${added.join('\n')}\n`);
  return added.length;
}

/** Puts a text in place of the one that was read. Throws a DossierError (`store`) where somebody has edited it since. */
export async function replaceCorrections(folder: string, { from, to }: CorrectionsEdit): Promise<void> {
  const file = join(folder, CORRECTIONS_FILE);
  if ((await readCorrections(folder)) !== from)
    throw new DossierError('store', `${file} has been edited meanwhile, and is left as it is; try again`);
  if (from !== to) await writeFileAtomic(file, to);
}
