/** The engine's file is made aside and renamed: whoever is killed while making it leaves the old one, or none. */
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { DossierError, messageOf } from '../../model/index.ts';
import { GRAPH_FILE, isGraphDraft } from '../store-format.ts';
import { EngineEnded } from './engine-errors.ts';
import { EngineProcess } from './engine-process.ts';

/** How a file is made. */
export interface Replacement {
  /** Of the file that is there, or from nothing. */
  readonly from: 'present' | 'nothing';
  /** Bytes that the engine may hold. */
  readonly memory: number;
  /** What is done to it; `draft` is the engine's folder. */
  readonly make: (engine: EngineProcess, draft: string) => Promise<void>;
}

/** Puts another file in the place of the one that is there. Throws a DossierError (`store`), and leaves that as it was. */
export async function replaceFile(folder: string, replacement: Replacement): Promise<void> {
  const draft = join(folder, `${GRAPH_FILE}.${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(draft);
    if (replacement.from === 'present') await copyFile(join(folder, GRAPH_FILE), join(draft, GRAPH_FILE));
    await make(draft, replacement);
    await rename(join(draft, GRAPH_FILE), join(folder, GRAPH_FILE));
  } catch (error) {
    throw explain(error, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function make(draft: string, { memory, make }: Replacement): Promise<void> {
  const engine = await EngineProcess.start({ folder: draft, file: GRAPH_FILE, mode: 'write', memory });
  try {
    await make(engine, draft);
    await engine.run({ text: 'CHECKPOINT' });
    await engine.close();
  } finally {
    engine.kill();
  }
  const beside = (await readdir(draft)).filter((name) => name !== GRAPH_FILE);
  if (beside.length > 0) throw new Error(`the engine left ${beside.join(', ')}`);
  const handle = await open(join(draft, GRAPH_FILE), 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes what killed processes left. Only for whoever holds the lock. */
export async function removeDrafts(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (isGraphDraft(name)) await rm(join(folder, name), { recursive: true, force: true });
}

function explain(error: unknown, folder: string): unknown {
  if (error instanceof DossierError) return error;
  const said =
    error instanceof EngineEnded
      ? `the engine ended unexpectedly (${error.message})`
      : messageOf(error).replaceAll(/\s+/gu, ' ');
  return new DossierError(
    'store',
    `the graph for queries cannot be made in ${folder}: ${said}; the articles are safe; see that there is space and that the folder can be written, and run the same command again`,
    { cause: error },
  );
}
