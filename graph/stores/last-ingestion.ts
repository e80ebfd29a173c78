/**
 * last-ingestion.json: which articles a store had before its last ingestion. A note beside the truth: no graph is made of
 * it, and a store without it lacks nothing but the answer to what is new. It holds no time, so that one ingestion of the
 * same articles leaves the same bytes.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

import { DossierError, messageOf } from '../model/index.ts';

/** The note's name. */
export const LAST_INGESTION_FILE = 'last-ingestion.json';

/** The ids of the articles that were there before, in code unit order, and whether the ingestion came to its end. */
export const LastIngestion = z.strictObject({ before: z.array(z.string()), complete: z.boolean() });
export type LastIngestion = Readonly<z.infer<typeof LastIngestion>>;

/** Reads the note of the store in `folder`; undefined where there is none. Throws a DossierError (`store`) where it is damaged. */
export async function readLastIngestion(folder: string): Promise<LastIngestion | undefined> {
  const file = join(folder, LAST_INGESTION_FILE);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return LastIngestion.parse(JSON.parse(text));
  } catch (error) {
    throw new DossierError('store', `${file} is damaged; delete it (nothing else depends on it)`, {
      cause: messageOf(error),
    });
  }
}

/** Writes the note of the store in `folder`. */
export async function writeLastIngestion(folder: string, note: LastIngestion): Promise<void> {
  await writeFileAtomic(join(folder, LAST_INGESTION_FILE), `${JSON.stringify(LastIngestion.parse(note))}\n`);
}
