/**
 * One writer at a time. A lock names its process, so that one left behind by a killed process is told from one that is
 * held: time alone cannot tell, because analysing a long article keeps a process from renewing anything.
 */
import { randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { copyFile, link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';
import { setTimeout } from 'node:timers/promises';

import { z } from 'zod';

import { DossierError } from '../model/index.ts';

const LockContent = z.object({
  pid: z.number().int().positive(),
  /** Tells this process from an earlier one that had its number. */
  process: z.string(),
  host: z.string(),
  /** ISO 8601. */
  since: z.iso.datetime(),
});
type LockContent = z.infer<typeof LockContent>;

/** Another process is at it. */
export class LockedError extends DossierError {
  constructor(message: string) {
    super('store', message);
    this.name = 'LockedError';
  }
}

/** A lock that is held. */
export interface StoreLock {
  release(): Promise<void>;
}

const THIS_PROCESS = randomBytes(8).toString('hex');
// A lock may vanish or be broken by another between two looks; each round settles one such race.
const ROUNDS = 10;
/** Milliseconds in which another process is done with removing a lock. */
const BREAKING_TAKES = 20;
/** Milliseconds between two looks at a lock that another holds. */
const LOOKS_AGAIN = 100;

/** How to take a lock. */
export interface LockOptions {
  /** What is being done under it, for whoever finds it taken. */
  readonly work?: string;
  /** Milliseconds to wait for another to be done; 0 unless told. */
  readonly patience?: number;
}

/**
 * Takes the lock file, breaking one whose process is gone. Throws a DossierError (`store`) that says what is being done by
 * whom, once its patience has ended.
 */
export async function takeLock(
  file: string,
  { work = 'the store is being written', patience = 0 }: LockOptions = {},
): Promise<StoreLock> {
  let left = patience;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await createLock(file)) return holdLock(file);
    let found = await readFile(file, 'utf8').catch(() => undefined);
    while (found !== undefined && isHeld(found) && left > 0) {
      await setTimeout(LOOKS_AGAIN);
      left -= LOOKS_AGAIN;
      found = await readFile(file, 'utf8').catch(() => undefined);
    }
    if (found === undefined) continue;
    if (isHeld(found)) throw new LockedError(`${work} by ${whoHolds(file, found)}`);
    await breakLock(file, found);
  }
  throw new LockedError(`${file}: other processes keep taking this lock; try again`);
}

async function createLock(file: string): Promise<boolean> {
  const content: LockContent = {
    pid: process.pid,
    process: THIS_PROCESS,
    host: hostname(),
    since: new Date().toISOString(),
  };
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  // Written aside and linked: the lock never exists without its content.
  await writeFile(draft, `${JSON.stringify(content)}\n`, { flag: 'wx' });
  try {
    await linkOrCopy(draft, file);
    return true;
  } catch (error) {
    // No draft any more: the process that took the lock meanwhile has cleared it away.
    if (['EEXIST', 'ENOENT'].includes(String(codeOf(error)))) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Some file systems (exFAT on a USB stick) have no hard links. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(String(codeOf(error)))) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}

function holdLock(file: string): StoreLock {
  const atExit = (): void => {
    rmSync(file, { force: true });
  };
  process.once('exit', atExit);
  return {
    release: async () => {
      process.removeListener('exit', atExit);
      await rm(file, { force: true });
    },
  };
}

/**
 * Only the process that holds the breaker's mark may remove an abandoned lock, and it looks again first: otherwise one
 * that read the abandoned lock a moment ago would remove the lock of the process that has replaced it since.
 */
async function breakLock(file: string, seen: string): Promise<void> {
  const mark = `${file}.breaking`;
  if (!(await createLock(mark))) {
    const found = await readFile(mark, 'utf8').catch(() => undefined);
    if (found !== undefined && !isHeld(found)) await rm(mark, { force: true });
    await setTimeout(BREAKING_TAKES);
    return;
  }
  try {
    const now = await readFile(file, 'utf8').catch(() => undefined);
    if (now === seen) await rm(file, { force: true });
  } finally {
    await rm(mark, { force: true });
  }
}

function isHeld(text: string): boolean {
  const lock = parse(text);
  if (lock === undefined) return false;
  if (lock.host !== hostname()) return true;
  if (lock.pid === process.pid) return lock.process === THIS_PROCESS;
  const bootedAt = Date.now() - uptime() * 1000;
  return Date.parse(lock.since) > bootedAt && isAlive(lock.pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return codeOf(error) === 'EPERM';
  }
}

function whoHolds(file: string, text: string): string {
  const lock = parse(text);
  const holder =
    lock === undefined ? 'another process' : `process ${lock.pid} on ${lock.host} since ${lock.since}`;
  return `${holder}; wait for it, or delete ${file} if that process is gone`;
}

function parse(text: string): LockContent | undefined {
  try {
    return LockContent.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
