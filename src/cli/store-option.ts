/** Which store a command uses, and what is said about what is wrong with it. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { Option } from 'commander';

import { DossierError } from '../../graph/model/index.ts';
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { type ResultStore, type StoreFault } from '../../graph/stores/result-store.ts';
import type { StoredGraph } from '../batch/graph-of-store.ts';
import { pipelineVersion } from '../batch/pipeline-version.ts';
import { type CliIo, printNotice } from './cli-io.ts';
import { ingestCommand } from './command-name.ts';
import { reportLeftOut } from './left-out.ts';
import { makeFolder } from './make-folder.ts';

const DEFAULT_STORE = 'dossier';

/** The options that name a store. */
export interface StoreOptions {
  readonly store?: string;
}

/** `--store`. */
export function storeOption(): Option {
  return new Option('--store <folder>', 'the store (default: $DOSSIER_STORE, or ./dossier)');
}

/** The store's folder: the option, else the environment's, else `./dossier`. As given, for messages. */
export function storeFolder({ store }: StoreOptions, { env }: CliIo): string {
  const named = env['DOSSIER_STORE'];
  return store ?? (named === undefined || named === '' ? DEFAULT_STORE : named);
}

/** Runs `work` on a store that is there, and lets it go whatever happens. */
export async function withStore<T>(
  options: StoreOptions,
  io: CliIo,
  work: (store: ResultStore) => Promise<T>,
): Promise<T> {
  const store = await openForReading(storeFolder(options, io), io);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function openForReading(named: string, io: CliIo): Promise<ResultStore> {
  const folder = resolve(io.cwd, named);
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === false)
    throw new DossierError('store', `${folder} is a file, not a store; name the folder of a store`);
  try {
    return await openFolderStore(folder, { mode: 'read', pipeline: await pipelineVersion() });
  } catch (error) {
    if (!(error instanceof DossierError) || error.code !== 'not-found') throw error;
    const message = `there is no Dossier store at ${folder}; make one with: ${ingestCommand(named)}`;
    throw new DossierError('not-found', message, { cause: error });
  }
}

/** Like `withStore`, with a store that is locked against other writers. */
export async function withStoreForWriting<T>(
  options: StoreOptions,
  io: CliIo,
  work: (store: ResultStore) => Promise<T>,
): Promise<T> {
  // Looked at first: what is not there is not made.
  await (await openForReading(storeFolder(options, io), io)).close();
  return await withWritableStore(options, io, async (open) => await work(await open()));
}

/**
 * Runs `work` with a store that is made when it is first asked for, so that whoever has nothing to put in it leaves none
 * behind; and lets it go whatever happens.
 */
export async function withWritableStore<T>(
  options: StoreOptions,
  io: CliIo,
  work: (open: () => Promise<ResultStore>) => Promise<T>,
): Promise<T> {
  const folder = resolve(io.cwd, storeFolder(options, io));
  let store: ResultStore | undefined;
  const open = async (): Promise<ResultStore> => {
    if (store !== undefined) return store;
    await makeFolder(folder);
    store = await openFolderStore(folder, { mode: 'write', pipeline: await pipelineVersion() });
    return store;
  };
  try {
    return await work(open);
  } finally {
    await store?.close();
  }
}

/** Says what of a store could not be read, which corrections no longer apply, what was left out of its graph, and what is out of date. */
export function reportStore(
  io: CliIo,
  {
    faults,
    outdated,
    leftOut,
    decisions,
  }: Pick<StoredGraph, 'faults' | 'outdated' | 'leftOut' | 'decisions'>,
): void {
  reportFaults(io, { faults, decisions });
  reportLeftOut(io, leftOut);
  if (outdated === 0) return;
  const articles = outdated === 1 ? 'one article was' : `${outdated} articles were`;
  printNotice(io, `${articles} analysed by another version of Dossier; ingest the sources again to renew`);
}

/** Says what of a store could not be read, and which corrections no longer apply. */
export function reportFaults(
  io: CliIo,
  { faults, decisions }: Pick<StoredGraph, 'faults' | 'decisions'>,
): void {
  for (const fault of [...faults, ...decisions.correctionFaults]) printNotice(io, describeStoreFault(fault));
}

/** One line for what could not be read or carried out. */
export function describeStoreFault({ where, reason, hint }: StoreFault): string {
  return `${where}: ${reason}; ${hint}`;
}

/** Says that a store has nothing to show, and how to fill it. */
export function reportEmpty(io: CliIo, options: StoreOptions): void {
  const folder = storeFolder(options, io);
  printNotice(io, `the store ${folder} has no articles; read some with: ${ingestCommand(folder)}`);
}
