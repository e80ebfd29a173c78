/** Brings a database to a graph: reads what it holds, writes the difference in batches, removes what is gone. */
import type { ManagedTransaction } from 'neo4j-driver';

import type { DossierGraph } from '../../dossier-graph.ts';
import { DossierError, type NodeType, type RelationType } from '../../model/index.ts';
import {
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
  type Row,
} from '../../tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../../tables/rows.ts';
import { inBatches, type Sized, sizeOfRow } from './batches.ts';
import type { Neo4jConnection } from './connection.ts';
import type { Difference } from './difference.ts';
import { relationKey } from './held.ts';
import { type Properties, propertiesOf, type Writing } from './properties.ts';
import {
  foreignId,
  HOLD_SYNC,
  REMOVE_NODES,
  REMOVE_RELATIONS,
  WRITE_CLAIMS,
  writeNodes,
  writeRelations,
} from './statements.ts';

/** A row as a statement takes it. */
interface Parameters {
  readonly id: string;
  readonly properties: Properties;
  readonly source?: string;
  readonly target?: string;
  readonly article?: string;
  readonly mark?: string;
}

/** One load among others that may be going on. */
export interface LoadOptions {
  /** The token with which this load was begun. */
  readonly token: string;
  /** Told after each batch how many things have been written or removed. */
  readonly onWritten: (count: number) => void;
}

const MOST_REMOVED = 2_000;

/** Writes a difference. Nodes first, because the rest is joined to them; what is gone goes last. */
export async function writeDifference(
  connection: Neo4jConnection,
  graph: DossierGraph,
  difference: Difference,
  options: LoadOptions,
): Promise<void> {
  const { nodes, claims, relations } = difference;
  const batch = new BatchWriter(connection, options);
  for (const [type, rows] of inBatches(nodesToWrite(graph, nodes.write)))
    await batch.write(writeNodes(type as NodeType), rows, NODE_LABEL);
  for (const [type, rows] of inBatches(relationsToWrite(graph, relations.write)))
    await batch.write(writeRelations(type as RelationType), rows, NODE_LABEL);
  for (const [, rows] of inBatches(claimsToWrite(graph, claims.write)))
    await batch.write(WRITE_CLAIMS, rows, CLAIM_LABEL);
  await batch.remove(REMOVE_RELATIONS, relations.remove);
  await batch.remove(REMOVE_NODES, claims.remove);
  await batch.remove(REMOVE_NODES, nodes.remove);
}

/** Runs work in a transaction in which no other load can write; throws where one was begun after this. */
export function holding<T>(
  connection: Neo4jConnection,
  token: string,
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> {
  return connection.write(async (transaction) => {
    const { records } = await transaction.run(HOLD_SYNC, { token });
    if (records[0]?.get('held') !== 1)
      throw new DossierError(
        'store',
        `another process began to fill ${connection.location} after this one, which has stopped; let it end, then run the same command again`,
      );
    return await work(transaction);
  });
}

class BatchWriter {
  readonly #connection: Neo4jConnection;
  readonly #options: LoadOptions;

  constructor(connection: Neo4jConnection, options: LoadOptions) {
    this.#connection = connection;
    this.#options = options;
  }

  async write(text: string, rows: readonly Parameters[], label: string): Promise<void> {
    await holding(this.#connection, this.#options.token, async (transaction) => {
      const { records } = await transaction.run(text, { rows });
      if (records[0]?.get('written') === rows.length) return;
      const ids = rows.map(({ id }) => id);
      const [foreign] = (await transaction.run(foreignId(label), { ids })).records;
      throw this.#notWritten(label, foreign?.get('id'));
    });
    this.#options.onWritten(rows.length);
  }

  async remove(text: string, elementIds: readonly string[]): Promise<void> {
    for (let start = 0; start < elementIds.length; start += MOST_REMOVED) {
      const ids = elementIds.slice(start, start + MOST_REMOVED);
      await holding(this.#connection, this.#options.token, (transaction) => transaction.run(text, { ids }));
      this.#options.onWritten(ids.length);
    }
  }

  #notWritten(label: string, foreign: unknown): DossierError {
    const { location } = this.#connection;
    return new DossierError(
      'store',
      typeof foreign === 'string'
        ? `the database at ${location} has a node of other origin with the label ${label} and the id "${foreign}"; change its id or its label, or use another database`
        : `the database at ${location} was changed by somebody else while it was filled; run the same command again`,
    );
  }
}

type Chosen = ReadonlyMap<string, Writing>;

function* nodesToWrite(graph: DossierGraph, write: Chosen): Generator<Sized<Parameters>> {
  for (const row of nodeRows(graph)) {
    const writing = write.get(String(row['id']));
    if (writing !== undefined)
      yield sized(String(row['type']), row, { ...withProperties(row, NODE_COLUMNS, writing) });
  }
}

function* claimsToWrite(graph: DossierGraph, write: Chosen): Generator<Sized<Parameters>> {
  for (const row of claimRows(graph)) {
    const writing = write.get(String(row['id']));
    if (writing === undefined) continue;
    yield sized(CLAIM_LABEL, row, {
      ...withProperties(row, CLAIM_COLUMNS, writing),
      article: String(row['article']),
      mark: writing.mark,
    });
  }
}

function* relationsToWrite(graph: DossierGraph, write: Chosen): Generator<Sized<Parameters>> {
  for (const { type, source, target, row } of relationRows(graph)) {
    const writing = write.get(relationKey(type, String(row['id']), source, target));
    if (writing !== undefined)
      yield sized(type, row, { ...withProperties(row, RELATION_COLUMNS, writing), source, target });
  }
}

const withProperties = (row: Row, columns: typeof NODE_COLUMNS, writing: Writing): Parameters => ({
  id: String(row['id']),
  properties: propertiesOf(row, columns, writing),
});

const sized = (group: string, row: Row, item: Parameters): Sized<Parameters> => ({
  group,
  size: sizeOfRow(row),
  item,
});
