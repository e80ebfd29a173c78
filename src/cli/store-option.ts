/** Which store a command uses, and what is said about what is wrong with it. */
import { resolve } from 'node:path';

import { Option } from 'commander';

import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { type ResultStore, type StoreFault } from '../../graph/stores/result-store.ts';
import type { StoredGraph } from '../batch/graph-of-store.ts';
import { pipelineVersion } from '../batch/pipeline-version.ts';
import { type CliIo, printNotice } from './cli-io.ts';

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

/** Runs `work` on the store, and lets it go whatever happens. */
export async function withStore<T>(
  options: StoreOptions & { readonly mode: 'read' | 'write' },
  io: CliIo,
  work: (store: ResultStore) => Promise<T>,
): Promise<T> {
  const folder = resolve(io.cwd, storeFolder(options, io));
  const store = await openFolderStore(folder, { mode: options.mode, pipeline: await pipelineVersion() });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Says what of a store could not be read, and what is out of date. */
export function reportStore(io: CliIo, { faults, outdated }: Pick<StoredGraph, 'faults' | 'outdated'>): void {
  for (const fault of faults) printNotice(io, describeStoreFault(fault));
  if (outdated === 0) return;
  const articles = outdated === 1 ? 'one article was' : `${outdated} articles were`;
  printNotice(io, `${articles} analysed by another version of Dossier; ingest the sources again to renew`);
}

function describeStoreFault({ where, reason, hint }: StoreFault): string {
  return `${where}: ${reason}; ${hint}`;
}
