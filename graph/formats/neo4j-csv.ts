/**
 * The graph as files for `neo4j-admin database import`, which fills a new database faster than any statement: a header and
 * a file of rows for each table, what the import cannot do as a Cypher script, and the command in words.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  type Cell,
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  type ColumnType,
  FOUND_IN,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
  type Row,
  type TableColumn,
} from '../tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../tables/rows.ts';
import { CYPHER_SCHEMA } from './cypher.ts';

/** One file; its name has no folder in it. */
export interface Neo4jCsvFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** Between the parts of a list: Unicode's unit separator, which no text of an article needs. */
const LIST_DELIMITER = '\u001F';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'long',
  double: 'double',
  strings: 'string[]',
};

/** In quotes, so that an empty text stays one; nothing at all is no property. */
function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text =
    typeof cell === 'string'
      ? cell
      : cell.map((part) => part.replaceAll(LIST_DELIMITER, ' ')).join(LIST_DELIMITER);
  // A list without parts cannot be told from none; after-import.cypher makes it one.
  if (typeof cell !== 'string' && cell.length === 0) return '';
  return `"${text.replace(/\p{Cs}/gu, '\uFFFD').replaceAll('"', '""')}"`;
}

const line = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\n`;
const headers = (columns: readonly TableColumn[]): string[] =>
  columns.map(({ name, type }) => `${name}:${TYPES[type]}`);
const cellsOf = (row: Row, columns: readonly TableColumn[]): Cell[] =>
  columns.map(({ name }) => row[name] ?? null);

const withoutId = (columns: readonly TableColumn[]): TableColumn[] =>
  columns.filter(({ name }) => name !== 'id');
const idOf = (space: string): string => `id:ID(${space}){id-type:string}`;
const headerLine = (names: readonly string[]): readonly string[] => [`${names.join(',')}\n`];

function* nodeLines(graph: DossierGraph): Generator<string> {
  for (const row of nodeRows(graph))
    yield line([
      row['id'] ?? null,
      [NODE_LABEL, String(row['type'])],
      ...cellsOf(row, withoutId(NODE_COLUMNS)),
    ]);
}

function* claimLines(graph: DossierGraph): Generator<string> {
  for (const row of claimRows(graph))
    yield line([row['id'] ?? null, [CLAIM_LABEL], ...cellsOf(row, withoutId(CLAIM_COLUMNS))]);
}

function* relationLines(graph: DossierGraph): Generator<string> {
  for (const { type, source, target, row } of relationRows(graph))
    yield line([source, target, type, ...cellsOf(row, RELATION_COLUMNS)]);
}

function* foundInLines(graph: DossierGraph): Generator<string> {
  for (const row of claimRows(graph)) yield line([row['id'] ?? null, row['article'] ?? null, FOUND_IN]);
}

/** What the import leaves out: constraints, and lists that are there and empty. */
const AFTER: readonly string[] = [
  ...CYPHER_SCHEMA,
  `MATCH (n:${NODE_LABEL}) WHERE n.mentionCount IS NOT NULL AND n.aliases IS NULL SET n.aliases = [];\n`,
  `MATCH (n:${NODE_LABEL}) WHERE n.type = 'Article' AND n.authors IS NULL SET n.authors = [];\n`,
  `MATCH (n:${CLAIM_LABEL}) WHERE n.speakers IS NULL SET n.speakers = [], n.speakerIds = [];\n`,
  `MATCH (:${NODE_LABEL})-[r]->(:${NODE_LABEL}) WHERE r.claims IS NULL SET r.claims = [];\n`,
];

/** The words of the import after `neo4j-admin database import full neo4j`, for files in the present folder. */
export const NEO4J_IMPORT_OPTIONS: readonly string[] = [
  '--nodes=nodes-header.csv,nodes.csv',
  '--nodes=claims-header.csv,claims.csv',
  '--relationships=relations-header.csv,relations.csv',
  '--relationships=found-in-header.csv,found-in.csv',
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
  // An article's text is one field, and a field must fit the buffer.
  '--read-buffer-size=32m',
];

const README = `A graph of Dossier for Neo4j 5.26 or later. With the server stopped, run in this folder:

  neo4j-admin database import full neo4j \\
    ${NEO4J_IMPORT_OPTIONS.join(' \\\n    ')}

It fills the database "neo4j", which must be empty (or add --overwrite-destination, which deletes what it holds).
Then start the server and run once:

  cypher-shell -f after-import.cypher
`;

/** The files. */
export function neo4jCsvFiles(graph: DossierGraph): readonly Neo4jCsvFile[] {
  const ends = (source: string, target: string): string[] => [
    `:START_ID(${source})`,
    `:END_ID(${target})`,
    ':TYPE',
  ];
  return [
    {
      name: 'nodes-header.csv',
      chunks: headerLine([idOf(NODE_LABEL), ':LABEL', ...headers(withoutId(NODE_COLUMNS))]),
    },
    { name: 'nodes.csv', chunks: nodeLines(graph) },
    {
      name: 'claims-header.csv',
      chunks: headerLine([idOf(CLAIM_LABEL), ':LABEL', ...headers(withoutId(CLAIM_COLUMNS))]),
    },
    { name: 'claims.csv', chunks: claimLines(graph) },
    {
      name: 'relations-header.csv',
      chunks: headerLine([...ends(NODE_LABEL, NODE_LABEL), ...headers(RELATION_COLUMNS)]),
    },
    { name: 'relations.csv', chunks: relationLines(graph) },
    { name: 'found-in-header.csv', chunks: headerLine(ends(CLAIM_LABEL, NODE_LABEL)) },
    { name: 'found-in.csv', chunks: foundInLines(graph) },
    { name: 'after-import.cypher', chunks: AFTER },
    { name: 'README.txt', chunks: [README] },
  ];
}
