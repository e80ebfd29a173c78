/** Everything of ours in a database, in memory and sorted. */
import { z } from 'zod';

import { compareText } from '../../model/index.ts';
import {
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
  type Row,
} from '../../tables/columns.ts';
import type { StoreContents } from '../graph-store.ts';
import type { Neo4jConnection } from './connection.ts';
import { rowOf } from './properties.ts';
import { MARK } from './schema.ts';

type Found = Readonly<Record<string, unknown>>;

/** Reads it. */
export async function readContents(connection: Neo4jConnection): Promise<StoreContents> {
  const read = (text: string): Promise<Found[]> =>
    connection.read(async (transaction) =>
      (await transaction.run(text)).records.map((record) => record.toObject()),
    );
  const nodesWith = (label: string): string =>
    `MATCH (n:${label}) WHERE n.${MARK} IS NOT NULL RETURN properties(n) AS properties`;
  const relations = await read(
    `MATCH (a:${NODE_LABEL})-[r]->(b:${NODE_LABEL}) WHERE r.${MARK} IS NOT NULL ` +
      'RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties',
  );
  const byId = (rows: Row[]): Row[] => rows.sort((a, b) => compareText(text(a, 'id'), text(b, 'id')));
  return {
    nodes: byId((await read(nodesWith(NODE_LABEL))).map((found) => rowOf(propertiesIn(found), NODE_COLUMNS))),
    claims: byId(
      (await read(nodesWith(CLAIM_LABEL))).map((found) => rowOf(propertiesIn(found), CLAIM_COLUMNS)),
    ),
    relations: byId(
      relations.map((found) => ({
        type: String(found['type']),
        source: String(found['source']),
        target: String(found['target']),
        ...rowOf(propertiesIn(found), RELATION_COLUMNS),
      })),
    ).sort((a, b) => compareText(text(a, 'type'), text(b, 'type'))),
  };
}

const propertiesIn = ({ properties }: Found): Found => z.record(z.string(), z.unknown()).parse(properties);

const text = (row: Row, column: string): string => String(row[column]);
