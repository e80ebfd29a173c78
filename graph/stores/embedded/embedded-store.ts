/**
 * The engine that every store brings with it: a file in the store's folder, made anew of the articles whenever it is
 * missing or not of their state. Reading it takes no lock; while it is made anew, readers keep the file they have opened.
 */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { DossierGraph } from '../../dossier-graph.ts';
import { DossierError, messageOf } from '../../model/index.ts';
import type { QueryRequest, QueryResult } from '../../query/result.ts';
import type { GraphStore, LoadReport, StoreContents } from '../graph-store.ts';
import { GRAPH_FILE, GRAPH_LOCK_FILE } from '../store-format.ts';
import { takeLock } from '../store-lock.ts';
import { buildTables } from './build-file.ts';
import { EngineEnded, EngineFault } from './engine-errors.ts';
import { EngineProcess } from './engine-process.ts';
import { readState, writeState } from './file-state.ts';
import { compareWith, NO_CONTENTS, readContents, readMarks } from './held.ts';
import { runQuery } from './query.ts';
import { removeDrafts, replaceFile } from './replace-file.ts';

/** Bytes that an engine holds of its file; what a query needs beyond is refused. */
const MEMORY = 512 * 2 ** 20;

/** Milliseconds to wait for another process that makes the file: it most often makes the very one that is wanted. */
const PATIENCE = 120_000;

/** How to open the engine of a store. */
export interface EmbeddedStoreOptions {
  /** Milliseconds to wait while another process makes the file; two minutes unless told. */
  readonly patience?: number;
}

/** The engine of the store in a folder. Its process is started by the first question. */
export function openEmbeddedStore(folder: string, options: EmbeddedStoreOptions = {}): GraphStore {
  return new EmbeddedStore(resolve(folder), options);
}

/** An open file. */
interface Reader {
  readonly engine: EngineProcess;
  /** Which file it is. */
  readonly identity: string;
  /** The state of the store it was made of. */
  readonly state: string;
}

class EmbeddedStore implements GraphStore {
  readonly location: string;
  readonly dialect = 'embedded';
  readonly #folder: string;
  readonly #patience: number;
  #reader: Reader | undefined;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(folder: string, { patience = PATIENCE }: EmbeddedStoreOptions) {
    this.#patience = patience;
    this.#folder = folder;
    this.location = join(folder, GRAPH_FILE);
  }

  async state(): Promise<string | undefined> {
    return (await this.#open())?.state;
  }

  async load(graph: DossierGraph, state: string): Promise<LoadReport> {
    const lock = await takeLock(join(this.#folder, GRAPH_LOCK_FILE), {
      work: 'the graph for queries is being made',
      patience: this.#patience,
    });
    try {
      await removeDrafts(this.#folder);
      return await this.#loadLocked(graph, state);
    } finally {
      await lock.release();
    }
  }

  async #loadLocked(graph: DossierGraph, state: string): Promise<LoadReport> {
    const held = await this.#open();
    let report = held === undefined ? undefined : compareWith(await readMarks(held.engine), graph);
    const same = report !== undefined && report.added + report.changed + report.removed === 0;
    if (same && report !== undefined && held?.state === state) return report;
    await this.close();
    await replaceFile(this.#folder, {
      from: same ? 'present' : 'nothing',
      memory: MEMORY,
      make: async (engine, draft) => {
        // Where nothing was held, all is new: there is nothing to compare.
        if (!same) {
          const added = await buildTables(engine, graph, draft);
          report ??= { added, changed: 0, removed: 0, unchanged: 0 };
        }
        await writeState(engine, state);
      },
    });
    return report ?? { added: 0, changed: 0, removed: 0, unchanged: 0 };
  }

  async query(request: QueryRequest): Promise<QueryResult> {
    const reader = await this.#open();
    if (reader === undefined)
      throw new DossierError(
        'store',
        `${this.location} does not hold the graph of the store; it is made by loading it`,
      );
    return await runQuery(reader.engine, request);
  }

  async contents(): Promise<StoreContents> {
    const reader = await this.#open();
    return reader === undefined ? NO_CONTENTS : await readContents(reader.engine);
  }

  close(): Promise<void> {
    this.#reader?.engine.kill();
    this.#reader = undefined;
    return Promise.resolve();
  }

  /** The file as it is now; undefined where there is none that can be used. */
  #open(): Promise<Reader | undefined> {
    const opening = this.#opening.then(() => this.#openNow());
    this.#opening = opening.catch(() => undefined);
    return opening;
  }

  async #openNow(): Promise<Reader | undefined> {
    const identity = await identityOf(this.location);
    if (this.#reader?.identity === identity && this.#reader?.engine.alive === true) return this.#reader;
    await this.close();
    if (identity === undefined) return undefined;
    this.#reader = await this.#start(identity);
    return this.#reader;
  }

  async #start(identity: string): Promise<Reader | undefined> {
    let engine: EngineProcess | undefined;
    try {
      const options = { folder: this.#folder, file: GRAPH_FILE, mode: 'read', memory: MEMORY } as const;
      engine = await EngineProcess.start(options);
      const state = await readState(engine, this.location);
      if (state !== undefined) return { engine, identity, state };
    } catch (error) {
      engine?.kill();
      if (!isUnusable(error)) throw this.#cannotOpen(error);
    }
    engine?.kill();
    return undefined;
  }

  #cannotOpen(error: unknown): unknown {
    if (!(error instanceof EngineFault)) return error;
    return new DossierError('store', `${this.location} cannot be opened: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

/** Whether a file is damaged, of another version of the engine, or not the engine's at all: it is made anew then. */
function isUnusable(error: unknown): boolean {
  return (
    error instanceof EngineEnded ||
    (error instanceof EngineFault && !error.message.startsWith('IO exception'))
  );
}

/** Tells a file from the one that takes its place; undefined where there is none. */
async function identityOf(file: string): Promise<string | undefined> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new DossierError('store', `${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}
