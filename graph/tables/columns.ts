/**
 * The graph as tables: what every store and every table-shaped export holds. One table of nodes, one of claims, one of
 * each relation type. Columns have the names of graph.json, with three differences: dates stay ISO text and gain
 * `dateFrom` and `dateTo` (whole days), so that they compare as text in the same way everywhere; offsets are called
 * `startOffset` and `endOffset`, because END is a word of Cypher; and what is nested becomes plain text.
 */
import { RELATION_PROPERTIES } from '../model/index.ts';

/** What a column holds. Every column may be empty (null), but for `id` and `type`. */
export type ColumnType = 'string' | 'integer' | 'double' | 'strings';

/** One column. */
export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** A value of a cell. */
export type Cell = string | number | readonly string[] | null;

/** A row: every column of its table is there. */
export type Row = Readonly<Record<string, Cell>>;

const text = (...names: readonly string[]): TableColumn[] => names.map((name) => ({ name, type: 'string' }));
const integer = (...names: readonly string[]): TableColumn[] =>
  names.map((name) => ({ name, type: 'integer' }));
const list = (...names: readonly string[]): TableColumn[] => names.map((name) => ({ name, type: 'strings' }));

/** The label that every node of the graph has beside that of its type. */
export const NODE_LABEL = 'Entity';
/** The label of claims. */
export const CLAIM_LABEL = 'Claim';
/** The relation of a claim to its article. */
export const FOUND_IN = 'FOUND_IN';

/** Entities, statements and articles; `type` says which. */
export const NODE_COLUMNS: readonly TableColumn[] = [
  ...text('id', 'type', 'name', 'kind'),
  ...list('aliases'),
  ...text('description'),
  ...integer('mentionCount', 'articleCount'),
  ...text('firstSeen', 'lastSeen', 'trigger', 'date', 'dateFrom', 'dateTo', 'birthDate', 'deathDate', 'founded'),
  ...text('text', 'form', 'verb', 'article'),
  ...integer('startOffset', 'endOffset'),
  ...text('source', 'url', 'publisher', 'published'),
  ...list('authors'),
  ...text('language', 'sha256'),
]; // prettier-ignore

/**
 * Claims: the verbatim sentence and its place, who asserts it, and which relation it supports. `relation` is the id of a
 * row of the table `type`; for the date of an entity's own (`type` birthDate, deathDate, founded) it is the entity's.
 */
export const CLAIM_COLUMNS: readonly TableColumn[] = [
  ...text('id', 'type', 'relation', 'source', 'target', 'article', 'sentence', 'subject', 'trigger', 'object'),
  ...integer('sentenceStart', 'sentenceEnd', 'subjectStart', 'subjectEnd', 'triggerStart', 'triggerEnd'),
  ...integer('objectStart', 'objectEnd'),
  // Names and ids of those who assert it, in one order; empty in the article's own voice.
  ...list('speakers', 'speakerIds'),
  ...text('statement', 'outlet', 'polarity', 'modality', 'date', 'dateFrom', 'dateTo', 'reported', 'extractor'),
  { name: 'confidence', type: 'double' },
]; // prettier-ignore

/** The columns of every relation's table, beside its two ends. `claims` are ids of claims. */
export const RELATION_COLUMNS: readonly TableColumn[] = [
  ...text('id'),
  ...RELATION_PROPERTIES.map((name): TableColumn => ({
    name,
    type: name === 'count' ? 'integer' : 'string',
  })),
  ...list('claims'),
  ...integer('claimCount', 'articleCount', 'outletCount'),
  ...text('firstSeen', 'lastSeen', 'dateFrom', 'dateTo', 'status'),
  { name: 'confidence', type: 'double' },
];

/** Of the tables' form: a store made with another is made anew. */
export const TABLES_VERSION = 1;
