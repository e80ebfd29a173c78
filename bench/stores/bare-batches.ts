/** The rows of a graph as somebody would write them with the bare driver: UNWIND and MERGE, a thousand rows at a time. */
import neo4j from 'neo4j-driver';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import {
  CLAIM_COLUMNS,
  NODE_COLUMNS,
  RELATION_COLUMNS,
  type Row,
  type TableColumn,
} from '../../graph/tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../../graph/tables/rows.ts';

/** One statement and its rows. */
export interface Batch {
  readonly text: string;
  readonly rows: readonly object[];
}

/** What must be there before. */
export const BARE_SCHEMA = [
  'CREATE CONSTRAINT bare_entity FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT bare_claim FOR (n:Claim) REQUIRE n.id IS UNIQUE',
] as const;

const ROWS = 1_000;

/** All batches, in order. */
export function bareBatches(graph: DossierGraph): Batch[] {
  const groups = new Map<string, object[]>();
  const add = (text: string, row: object): void => {
    const rows = groups.get(text) ?? [];
    groups.set(text, rows);
    rows.push(row);
  };
  for (const row of nodeRows(graph))
    add(
      `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n:${String(row['type'])}, n += row.properties`,
      withProperties(row, NODE_COLUMNS),
    );
  for (const { type, source, target, row } of relationRows(graph))
    add(
      'UNWIND $rows AS row MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) ' +
        `MERGE (a)-[r:${type} {id: row.id}]->(b) SET r += row.properties`,
      { ...withProperties(row, RELATION_COLUMNS), source, target },
    );
  for (const row of claimRows(graph))
    add(
      'UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row.properties WITH c, row ' +
        'MATCH (a:Entity {id: row.article}) MERGE (c)-[:FOUND_IN]->(a)',
      { ...withProperties(row, CLAIM_COLUMNS), article: row['article'] },
    );
  return [...groups].flatMap(([text, rows]) =>
    Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, index) => ({
      text,
      rows: rows.slice(index * ROWS, (index + 1) * ROWS),
    })),
  );
}

function withProperties(row: Row, columns: readonly TableColumn[]): object {
  const entries = columns.flatMap(({ name, type }) => {
    const cell = row[name] ?? null;
    if (cell === null) return [];
    return [[name, type === 'integer' && typeof cell === 'number' ? neo4j.int(cell) : cell] as const];
  });
  return { id: row['id'], properties: Object.fromEntries(entries) };
}
