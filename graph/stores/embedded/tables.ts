/** The tables of the engine's file, made of the ontology and of graph/tables. */
import { createHash } from 'node:crypto';

import { RELATION_TYPES } from '../../model/index.ts';
import {
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  type ColumnType,
  FOUND_IN,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
  type TableColumn,
} from '../../tables/columns.ts';

/** The column with the fingerprint of its row, by which the next load knows what is new. */
export const MARK = 'dossier';

/** A table: what is copied into it, in the order of its columns. */
export interface EngineTable {
  readonly name: string;
  /** Of a table of relations, its two ends come first. */
  readonly columns: readonly TableColumn[];
  /** The statement that makes it. */
  readonly create: string;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  double: 'DOUBLE',
  strings: 'STRING[]',
};

const ENDS: readonly TableColumn[] = ['from', 'to'].map((name) => ({ name, type: 'string' }));
const MARK_COLUMN: TableColumn = { name: MARK, type: 'string' };

const declared = (columns: readonly TableColumn[]): string =>
  columns.map(({ name, type }) => `\`${name}\` ${TYPES[type]}`).join(', ');

function nodeTable(name: string, columns: readonly TableColumn[]): EngineTable {
  const all = [...columns, MARK_COLUMN];
  return {
    name,
    columns: all,
    create: `CREATE NODE TABLE \`${name}\`(${declared(all)}, PRIMARY KEY(\`id\`))`,
  };
}

function relationTable(
  name: string,
  {
    from,
    to,
    columns,
  }: { readonly from: string; readonly to: string; readonly columns: readonly TableColumn[] },
): EngineTable {
  const ends = `FROM \`${from}\` TO \`${to}\``;
  const create = `CREATE REL TABLE \`${name}\`(${[ends, ...columns.map((column) => declared([column]))].join(', ')})`;
  return { name, columns: [...ENDS, ...columns], create };
}

/** All tables, those of nodes first. */
export const TABLES: readonly EngineTable[] = [
  nodeTable(NODE_LABEL, NODE_COLUMNS),
  nodeTable(CLAIM_LABEL, CLAIM_COLUMNS),
  relationTable(FOUND_IN, { from: CLAIM_LABEL, to: NODE_LABEL, columns: [] }),
  ...RELATION_TYPES.map((type) =>
    relationTable(type, { from: NODE_LABEL, to: NODE_LABEL, columns: [...RELATION_COLUMNS, MARK_COLUMN] }),
  ),
];

/** Changes with every table and column. */
export const SCHEMA = createHash('sha256')
  .update(TABLES.map(({ create }) => create).join('\n'))
  .digest('hex')
  .slice(0, 16);
