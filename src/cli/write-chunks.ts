/** Text that comes in pieces goes out in pieces: to a file that is whole or not there, or to standard output. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { DossierError } from '../../graph/model/index.ts';
import type { TextSink } from './cli-io.ts';
import type { ExportFile } from './export-formats.ts';
import { reasonOf } from './system-error.ts';

/** Characters written at a time: few enough to hold, enough that each write is worth its cost. */
const BLOCK = 1 << 18;

function* blocksOf(chunks: Iterable<string>): Generator<string> {
  let block: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    block.push(chunk);
    length += chunk.length;
    if (length < BLOCK) continue;
    yield block.join('');
    block = [];
    length = 0;
  }
  if (length > 0) yield block.join('');
}

/**
 * Writes a file under a name of its own and renames it when it is whole, so that whoever looks finds the old file or the
 * new one. Throws a DossierError (`input`) that names the file.
 */
export async function writeFileInChunks(file: string, chunks: Iterable<string>): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await writeDraft(draft, chunks);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof DossierError) throw error;
    throw new DossierError('input', `${file} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
}

async function writeDraft(draft: string, chunks: Iterable<string>): Promise<void> {
  const handle = await open(draft, 'wx');
  try {
    for (const block of blocksOf(chunks)) await handle.writeFile(block);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes the files of a folder, which is made if it is not there; what else lies in it stays. */
export async function writeFolder(folder: string, files: Iterable<ExportFile>): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new DossierError('input', `${folder} cannot be made: ${reasonOf(error)}`, { cause: error });
  }
  for (const { name, chunks } of files) await writeFileInChunks(join(folder, name), chunks);
}

/** Writes to a stream no faster than its reader takes it. */
export async function writeToStream(stream: TextSink, chunks: Iterable<string>): Promise<void> {
  for (const block of blocksOf(chunks))
    if (stream.write(block) === false && isEmitter(stream)) await once(stream, 'drain');
}

function isEmitter(stream: TextSink): stream is TextSink & NodeJS.EventEmitter {
  return 'once' in stream;
}
