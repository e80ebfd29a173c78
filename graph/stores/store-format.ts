/** The file that makes a folder a store, and says in which format. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

import { DossierError, messageOf } from '../model/index.ts';
import { CORRECTIONS_FILE } from './corrections-file.ts';
import { LAST_INGESTION_FILE } from './last-ingestion.ts';
import { NOTES_FILE } from './notes-file.ts';

/** The format file's name. */
export const FORMAT_FILE = 'dossier.json';
/** The folder of results. */
export const RESULTS_FOLDER = 'articles';
/** The lock of the one writer. */
export const LOCK_FILE = 'dossier.lock';
/** The engine's copy of the graph. */
export const GRAPH_FILE = 'graph.lbug';
/** The lock of the one process that makes it. */
export const GRAPH_LOCK_FILE = 'graph.lock';

const FORMAT = 'dossier-store';
const FORMAT_VERSION = 1;
const StoreFormat = z.object({ format: z.literal(FORMAT), version: z.number().int().positive() });

/** Makes a folder a store, or checks that it is one; refuses a folder that holds other things. */
export async function prepareStore(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (!names.includes(FORMAT_FILE)) {
    const foreign = names.find((name) => !isOurOwn(name));
    if (foreign !== undefined) {
      throw new DossierError(
        'store',
        `${folder} is not a Dossier store: it holds "${foreign}" and no ${FORMAT_FILE}; name an empty or new folder`,
      );
    }
    const content = { format: FORMAT, version: FORMAT_VERSION };
    await writeFileAtomic(join(folder, FORMAT_FILE), `${JSON.stringify(content)}\n`);
  }
  await checkStore(folder);
  await mkdir(join(folder, RESULTS_FOLDER), { recursive: true });
}

/** Throws a DossierError where the folder is not a store of this format. */
export async function checkStore(folder: string): Promise<void> {
  const file = join(folder, FORMAT_FILE);
  const format = StoreFormat.safeParse(await readFormat(folder, file));
  if (!format.success) {
    throw new DossierError(
      'store',
      `${file} does not say that ${folder} is a Dossier store; name another folder`,
    );
  }
  if (format.data.version > FORMAT_VERSION) {
    throw new DossierError(
      'store',
      `${folder} was written by a newer Dossier (format ${format.data.version}); update Dossier to open it`,
    );
  }
}

async function readFormat(folder: string, file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new DossierError(
      missing ? 'not-found' : 'store',
      missing ? `there is no Dossier store at ${folder}; make one with: dossier ingest` : messageOf(error),
      { cause: error },
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a store that was killed while it was made may already hold. */
function isOurOwn(name: string): boolean {
  return (
    [RESULTS_FOLDER, LOCK_FILE, CORRECTIONS_FILE, NOTES_FILE, GRAPH_LOCK_FILE].includes(name) ||
    isUnfinished(name) ||
    isOfGraph(name)
  );
}

/** Whether a name is that of a file which a killed writer left half-written, or of one beside the lock. */
export function isUnfinished(name: string): boolean {
  const written = [FORMAT_FILE, CORRECTIONS_FILE, LAST_INGESTION_FILE];
  return isOfLock(name) || written.some((finalName) => isTemporary(name, finalName));
}

/** Whether a name is that of a file beside the lock: a draft of it, or the mark of a process that breaks it. */
function isOfLock(name: string): boolean {
  return name.startsWith(`${LOCK_FILE}.`);
}

/** Whether a name is that of the engine's file, of one beside it, or of the folder in which it is made. */
export function isOfGraph(name: string): boolean {
  return (
    name === GRAPH_FILE ||
    name === `${GRAPH_FILE}.wal` ||
    isGraphDraft(name) ||
    name.startsWith(`${GRAPH_LOCK_FILE}.`)
  );
}

/** Whether a name is that of a folder in which the engine's file is made. */
export function isGraphDraft(name: string): boolean {
  return isTemporary(name, GRAPH_FILE);
}

/** Whether a name is that of a file being written: the final name, a dot, and digits that make it unique. */
function isTemporary(name: string, finalName: string): boolean {
  return name.startsWith(`${finalName}.`) && /^[0-9a-f]+$/u.test(name.slice(finalName.length + 1));
}
