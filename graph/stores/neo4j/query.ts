/** Reading queries, run as they are: Dossier's Cypher is Neo4j's. */
import neo4j, { type ManagedTransaction } from 'neo4j-driver';

import type { ParameterValue, QueryRequest, QueryResult } from '../../query/result.ts';
import type { Neo4jConnection } from './connection.ts';
import { decode, endsIn, type IdOf } from './decode.ts';

/** Answers a query in a transaction that cannot write. */
export function runQuery(connection: Neo4jConnection, request: QueryRequest): Promise<QueryResult> {
  const { limit = Infinity, timeout } = request;
  const fetchSize = Number.isFinite(limit) ? Math.min(limit + 1, 1_000) : 1_000;
  return connection.read((transaction) => answer(transaction, request, limit), {
    fetchSize,
    ...(timeout === undefined ? {} : { timeout }),
  });
}

async function answer(
  transaction: ManagedTransaction,
  { text, parameters = {} }: QueryRequest,
  limit: number,
): Promise<QueryResult> {
  const result = transaction.run(text, encoded(parameters));
  const columns = await result.keys();
  const found: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = found.length >= limit;
    if (truncated) break;
    found.push(columns.map((name): unknown => record.get(name)));
  }
  const idOf = await idsOf(transaction, found.flatMap(endsIn));
  return { columns, rows: found.map((row) => row.map((value) => decode(value, idOf))), truncated };
}

/** The ids of nodes by the database's own ids of them. */
async function idsOf(transaction: ManagedTransaction, elementIds: readonly string[]): Promise<IdOf> {
  const wanted = [...new Set(elementIds)];
  if (wanted.length === 0) return (elementId) => elementId;
  const text = 'UNWIND $wanted AS wanted MATCH (n) WHERE elementId(n) = wanted RETURN wanted, n.id AS id';
  const { records } = await transaction.run(text, { wanted });
  const ids = new Map(records.map((record): [unknown, unknown] => [record.get('wanted'), record.get('id')]));
  return (elementId) => {
    const id = ids.get(elementId);
    return typeof id === 'string' ? id : elementId;
  };
}

/** The driver sends every plain number as a float; a whole one is meant as an integer. */
function encoded(parameters: Readonly<Record<string, ParameterValue>>): Record<string, unknown> {
  const encode = (value: ParameterValue): unknown => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    return isList(value) ? value.map(encode) : value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, encode(value)]));
}

const isList = (value: ParameterValue): value is readonly ParameterValue[] => Array.isArray(value);
