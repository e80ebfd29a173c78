/** The columns of Gephi's tables: which attributes a GEXF file has, of which type, and how a value is written. */
import type { EntityDateProperty, NodeAttributes, RelationProperty } from '../../model/index.ts';
import { legalXml } from '../xml-text.ts';
import type { Relation } from './relation.ts';

/** Types that Gephi and networkx both know. Dates are strings: a column of type `date` is dropped by Gephi. */
export type ColumnType = 'string' | 'integer' | 'double' | 'liststring';

/** One column of a table; its title is its id. */
export interface Column<T> {
  readonly title: string;
  readonly type: ColumnType;
  /** Undefined where an item has no value. */
  readonly value: (item: T) => string | undefined;
}

type Cell = string | number | undefined;

const written = (value: Cell): string | undefined => {
  const text = value === undefined ? undefined : legalXml(String(value));
  return text === '' ? undefined : text;
};

/** A list as Gephi reads it without loss: JSON, each item one line. */
function writeList(items: readonly string[]): string | undefined {
  const lines = items.map((item) => legalXml(item).replace(/\s+/gu, ' ').trim());
  return lines.every((line) => line === '') ? undefined : JSON.stringify(lines);
}

/** The value of an attribute that some node types have and others do not. */
function attribute(attributes: NodeAttributes, key: string): Cell {
  const value: unknown = Reflect.get(attributes, key);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

const nodeColumn = (title: string, type: ColumnType = 'string'): Column<NodeAttributes> => ({
  title,
  type,
  value: (attributes) => written(attribute(attributes, title)),
});

/** A date of an entity's own without its claims. */
const dateColumn = (title: EntityDateProperty): Column<NodeAttributes> => ({
  title,
  type: 'string',
  value: (attributes) => written('mentions' in attributes ? attributes[title]?.value : undefined),
});

/** The columns of the table of nodes, in the order in which a reader sees them. */
export const NODE_COLUMNS: readonly Column<NodeAttributes>[] = [
  nodeColumn('type'),
  nodeColumn('kind'),
  {
    title: 'aliases',
    type: 'liststring',
    value: (attributes) =>
      'aliases' in attributes
        ? writeList(attributes.aliases.filter((alias) => legalXml(alias).trim() !== ''))
        : undefined,
  },
  nodeColumn('description'),
  nodeColumn('mentionCount', 'integer'),
  nodeColumn('articleCount', 'integer'),
  nodeColumn('firstSeen'),
  nodeColumn('lastSeen'),
  nodeColumn('date'),
  dateColumn('birthDate'),
  dateColumn('deathDate'),
  dateColumn('founded'),
  nodeColumn('trigger'),
  nodeColumn('form'),
  nodeColumn('verb'),
  {
    title: 'statement',
    type: 'string',
    value: (attributes) => (attributes.type === 'Statement' ? written(attributes.text) : undefined),
  },
  nodeColumn('source'),
  nodeColumn('url'),
  nodeColumn('publisher'),
  nodeColumn('published'),
];

const property = (title: RelationProperty): Column<Relation> => ({
  title,
  type: 'string',
  value: ({ properties }) => written(properties.get(title)?.join('; ')),
});

/** The columns of the table of relations, in the order in which a reader sees them. */
export const EDGE_COLUMNS: readonly Column<Relation>[] = [
  { title: 'relation', type: 'string', value: ({ type }) => type },
  property('title'),
  property('tenure'),
  property('kin'),
  property('basis'),
  property('role'),
  property('degree'),
  property('share'),
  property('phrase'),
  property('of'),
  property('verb'),
  property('value'),
  { title: 'count', type: 'integer', value: ({ count }) => written(count) },
  { title: 'status', type: 'string', value: ({ statuses }) => statuses.join('; ') },
  { title: 'confidence', type: 'double', value: ({ confidence }) => written(confidence) },
  { title: 'claimCount', type: 'integer', value: ({ claims }) => written(claims.length) },
  { title: 'articleCount', type: 'integer', value: ({ articleCount }) => written(articleCount) },
  { title: 'outletCount', type: 'integer', value: ({ outletCount }) => written(outletCount) },
  { title: 'firstSeen', type: 'string', value: ({ firstSeen }) => written(firstSeen) },
  { title: 'lastSeen', type: 'string', value: ({ lastSeen }) => written(lastSeen) },
  { title: 'evidence', type: 'liststring', value: ({ claims }) => writeList(claims.map((c) => c.sentence)) },
  { title: 'citations', type: 'liststring', value: ({ claims }) => writeList(claims.map((c) => c.citation)) },
];

/** The columns that have a value for at least one item. */
export function usedColumns<T>(columns: readonly Column<T>[], items: Iterable<T>): readonly Column<T>[] {
  const unused = new Set(columns);
  for (const item of items) {
    if (unused.size === 0) break;
    for (const column of unused) if (column.value(item) !== undefined) unused.delete(column);
  }
  return columns.filter((column) => !unused.has(column));
}
