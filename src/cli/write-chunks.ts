/** Text that comes in pieces goes out in pieces: to a file that is whole or not there, or to standard output. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import { DossierError } from '../../graph/model/index.ts';
import type { TextSink } from './cli-io.ts';
import type { ExportFile } from './export-formats.ts';
import { isErrorWithCode, reasonOf } from './system-error.ts';

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

const cannotBeWritten = (path: string, reason: string, cause?: unknown): DossierError =>
  new DossierError('input', `${path} cannot be written: ${reason}`, { cause });

/** A whole text under a name of its own, beside the file that it will become. */
interface Draft {
  readonly draft: string;
  readonly file: string;
}

/** What a path leads to: links are followed, one to a file that is not there yet too. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isErrorWithCode(error, 'ENOENT')) throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : targetOf(resolve(dirname(path), link));
  }
}

/** Opens, writes and closes. A `mode` is that of a file of before, whatever the process would give a new one. */
async function fill(
  path: string,
  chunks: Iterable<string>,
  { flags, mode }: { readonly flags: 'wx' | 'a'; readonly mode?: number | undefined },
): Promise<void> {
  const handle = await open(path, flags);
  try {
    if (mode !== undefined) await handle.chmod(mode & 0o7777);
    for (const block of blocksOf(chunks)) await handle.writeFile(block);
    if (flags === 'wx') await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeDraft(path: string, chunks: Iterable<string>): Promise<Draft> {
  const file = await targetOf(path);
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  const before = await stat(file).catch(() => undefined);
  try {
    await fill(draft, chunks, { flags: 'wx', mode: before?.mode });
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { draft, file };
}

/** Drafts become files when all of them are whole. */
async function settle(drafts: readonly Draft[]): Promise<void> {
  for (const { draft, file } of drafts) await rename(draft, file);
}

async function discard(drafts: readonly Draft[]): Promise<void> {
  for (const { draft } of drafts) await rm(draft, { force: true });
}

async function writeDrafts(
  files: Iterable<{ readonly path: string; readonly chunks: Iterable<string> }>,
): Promise<void> {
  const drafts: Draft[] = [];
  let at = '';
  try {
    for (const { path, chunks } of files) {
      at = path;
      drafts.push(await writeDraft(path, chunks));
    }
    await settle(drafts);
  } catch (error) {
    await discard(drafts);
    if (error instanceof DossierError) throw error;
    throw cannotBeWritten(at, reasonOf(error), error);
  }
}

/** A name of what this process has open already, which may be a file that somebody appends to. */
const OPEN_ALREADY = /^\/dev\/(?:stdout|stderr|fd\/\d+)$|^\/proc\/(?:self|\d+)\/fd\/\d+$/u;

/** Devices and pipes have no text of before and cannot be replaced. */
async function writeInto(path: string, chunks: Iterable<string>): Promise<void> {
  try {
    await fill(path, chunks, { flags: 'a' });
  } catch (error) {
    if (error instanceof DossierError) throw error;
    throw cannotBeWritten(path, reasonOf(error), error);
  }
}

/**
 * Writes a file under a name of its own and renames it when it is whole, so that whoever looks finds the old file or the
 * new one. Who may read the file stays as it was; a link stays a link; a device or a pipe is written to as it is. Throws
 * a DossierError (`input`) that names the file.
 */
export async function writeFileInChunks(file: string, chunks: Iterable<string>): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) throw cannotBeWritten(file, 'it is a folder; name a file');
  const isPlain = there === undefined || there.isFile();
  if (isPlain && !OPEN_ALREADY.test(resolve(file))) await writeDrafts([{ path: file, chunks }]);
  else await writeInto(file, chunks);
}

/**
 * Writes the files of a folder, which is made if it is not there; what else lies in it stays. The files appear when the
 * last of them is whole. Throws a DossierError (`input`) that names the folder or the file.
 */
export async function writeFolder(folder: string, files: Iterable<ExportFile>): Promise<void> {
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === false) throw cannotBeWritten(folder, 'it is a file; name a folder');
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new DossierError('input', `${folder} cannot be made: ${reasonOf(error)}`, { cause: error });
  }
  function* inFolder(): Generator<{ readonly path: string; readonly chunks: Iterable<string> }> {
    for (const { name, chunks } of files) yield { path: join(folder, name), chunks };
  }
  await writeDrafts(inFolder());
}

/** Writes to a stream no faster than its reader takes it. */
export async function writeToStream(stream: TextSink, chunks: Iterable<string>): Promise<void> {
  for (const block of blocksOf(chunks))
    if (stream.write(block) === false && isEmitter(stream)) await once(stream, 'drain');
}

function isEmitter(stream: TextSink): stream is TextSink & NodeJS.EventEmitter {
  return 'once' in stream;
}
