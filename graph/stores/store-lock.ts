/**
 * One writer at a time. A lock names its process, so that one left behind by a killed process is told from one that is
 * held: time alone cannot tell, because analysing a long article keeps a process from renewing anything.
 */
import { randomBytes } from 'node:crypto';
import { constants, rmSync } from 'node:fs';
import { copyFile, link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname, uptime } from 'node:os';

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

/** A lock that is held. */
export interface StoreLock {
  release(): Promise<void>;
}

const THIS_PROCESS = randomBytes(8).toString('hex');
// A lock may vanish or be broken by another between two looks; each round settles one such race.
const ROUNDS = 10;

/** Takes the lock file, breaking one whose process is gone. Throws a DossierError (`store`) that says who holds it. */
export async function takeLock(file: string): Promise<StoreLock> {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await createLock(file)) return holdLock(file);
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === undefined) continue;
    if (isHeld(found)) throw new DossierError('store', whoHolds(file, found));
    await breakLock(file, found);
  }
  throw new DossierError('store', `${file}: other processes keep taking this lock; try again`);
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
    if (codeOf(error) === 'EEXIST') return false;
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
    if (codeOf(error) === 'EEXIST') throw error;
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

/** Renaming takes the lock out for exactly one process; what was renamed is looked at again, lest it be a newer lock. */
async function breakLock(file: string, seen: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = await readFile(aside, 'utf8');
  if (taken !== seen) await linkOrCopy(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
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
  return `the store is being written by ${holder}; wait for it, or delete ${file} if that process is gone`;
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
