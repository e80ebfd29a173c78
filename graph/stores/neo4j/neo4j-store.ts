/** A Neo4j database as a store of the graph: what is in it of other origin stays as it is. */
import { randomUUID } from 'node:crypto';

import { z } from 'zod';

import type { DossierGraph } from '../../dossier-graph.ts';
import { DossierError } from '../../model/index.ts';
import type { QueryRequest, QueryResult } from '../../query/result.ts';
import { TABLES_VERSION } from '../../tables/columns.ts';
import type { GraphStore, LoadReport, StoreContents } from '../graph-store.ts';
import { Neo4jConnection, type Neo4jTarget } from './connection.ts';
import { readContents } from './contents.ts';
import { differenceOf, sizeOf } from './difference.ts';
import { readHeld } from './held.ts';
import { holding, writeDifference } from './load.ts';
import { runQuery } from './query.ts';
import { createSchema } from './schema.ts';
import { BEGIN_SYNC, END_SYNC, READ_SYNC } from './statements.ts';

/** How to open a database. */
export interface Neo4jStoreOptions extends Neo4jTarget {
  /**
   * The identity of the folder whose graph is loaded, any text. A database that another folder has filled is refused,
   * because the load would remove all of it; without it, whatever Dossier wrote before is replaced.
   */
  readonly owner?: string;
  /** Whether to take over a database that another folder has filled. */
  readonly replace?: boolean;
  /** Told how many of all things to write or remove are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Opens it. Throws a DossierError (`store`) that says why it cannot be used. */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  return new Neo4jStore(await Neo4jConnection.open(options), options);
}

const Sync = z.object({
  token: z.string(),
  /** Absent where a load was begun and not ended. */
  state: z.string().nullable(),
  owner: z.string().nullable(),
  tables: z.number(),
});
type Sync = z.infer<typeof Sync>;

class Neo4jStore implements GraphStore {
  readonly location: string;
  readonly dialect = 'neo4j';
  readonly #connection: Neo4jConnection;
  readonly #options: Neo4jStoreOptions;

  constructor(connection: Neo4jConnection, options: Neo4jStoreOptions) {
    this.#connection = connection;
    this.#options = options;
    this.location = connection.location;
  }

  async state(): Promise<string | undefined> {
    const sync = await this.#sync();
    return sync?.tables === TABLES_VERSION ? (sync.state ?? undefined) : undefined;
  }

  async load(graph: DossierGraph, state: string): Promise<LoadReport> {
    const seen = await this.#sync();
    this.#check(seen);
    let difference = differenceOf(graph, await readHeld(this.#connection));
    if (sizeOf(difference) === 0 && seen?.state === state && seen.tables === TABLES_VERSION)
      return difference.report;

    await createSchema(this.#connection);
    const token = randomUUID();
    const before = await this.#begin(token);
    // Whoever was writing when this was read has been stopped by the token; what they wrote since was not seen.
    if (before !== seen?.token || seen?.state === null)
      difference = differenceOf(graph, await readHeld(this.#connection));
    const total = sizeOf(difference);
    let done = 0;
    await writeDifference(this.#connection, graph, difference, {
      token,
      onWritten: (count) => this.#options.onProgress?.((done += count), total),
    });
    await holding(this.#connection, token, (transaction) => transaction.run(END_SYNC, { token, state }));
    return difference.report;
  }

  query(request: QueryRequest): Promise<QueryResult> {
    return runQuery(this.#connection, request);
  }

  contents(): Promise<StoreContents> {
    return readContents(this.#connection);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #sync(): Promise<Sync | undefined> {
    const { records } = await this.#connection.read((transaction) => transaction.run(READ_SYNC));
    return records[0] === undefined ? undefined : Sync.parse(records[0].get('sync'));
  }

  async #begin(token: string): Promise<unknown> {
    const { owner = null } = this.#options;
    const { records } = await this.#connection.write((transaction) =>
      transaction.run(BEGIN_SYNC, { token, owner, tables: TABLES_VERSION }),
    );
    return records[0]?.get('before');
  }

  #check(sync: Sync | undefined): void {
    if (sync === undefined) return;
    const { owner, replace = false } = this.#options;
    if (sync.tables > TABLES_VERSION)
      throw new DossierError(
        'store',
        `the database at ${this.location} was filled by a newer Dossier; update Dossier to sync it`,
      );
    if (!replace && owner !== undefined && sync.owner !== null && sync.owner !== owner)
      throw new DossierError(
        'store',
        `the database at ${this.location} holds the graph of another Dossier store; use another database, or replace that graph by this one with --replace`,
      );
  }
}
