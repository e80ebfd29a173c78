/**
 * Tables as CSV: nodes and edges as Gephi's data laboratory and spreadsheets take them, and the claims with their
 * sentences. A relation is one line, as in GEXF (gexf/relation.ts says why); `Kind` is what Gephi calls an edge's type.
 */
import { z } from 'zod';

import type { DossierGraph } from '../dossier-graph.ts';
import { shownNodes } from '../select.ts';
import { CLAIM_COLUMNS } from '../tables/columns.ts';
import { claimRows } from '../tables/rows.ts';
import { type CsvCell, csvLine } from './csv-text.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './gexf/columns.ts';
import { relationLabel, relationsOf } from './gexf/relation.ts';

/** A file of a folder of tables. */
export interface CsvFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

const Items = z.array(z.string());

/** Items joined by `; `: as JSON, quotation marks get backslashes, and Gephi takes these for the end of the cell. */
const joined = (json: string): string => Items.parse(JSON.parse(json)).join('; ');

/** Numbers are written as numbers, so that none looks like a formula. */
function cellsOf<T>(columns: readonly Column<T>[], item: T): CsvCell[] {
  return columns.map(({ type, value }) => {
    const written = value(item);
    if (written !== undefined && type === 'liststring') return joined(written);
    return written !== undefined && (type === 'integer' || type === 'double') ? Number(written) : written;
  });
}

const titles = (columns: readonly { readonly title: string }[]): string[] =>
  columns.map(({ title }) => title);

/** Gephi takes a table with a column called "source" for one of edges. */
const nodeTitles = titles(NODE_COLUMNS).map((title) => (title === 'source' ? 'articleSource' : title));

function* nodeLines(graph: DossierGraph): Generator<string> {
  yield csvLine(['Id', 'Label', ...nodeTitles]);
  for (const { node, attributes } of shownNodes(graph))
    yield csvLine([node, attributes.name, ...cellsOf(NODE_COLUMNS, attributes)]);
}

function* edgeLines(graph: DossierGraph): Generator<string> {
  yield csvLine(['Source', 'Target', 'Type', 'Id', 'Label', 'Kind', 'Weight', ...titles(EDGE_COLUMNS)]);
  for (const relation of relationsOf(graph)) {
    const { source, target, id, type, outletCount } = relation;
    const ends = [source, target, 'Directed', id, relationLabel(relation), type, Math.max(1, outletCount)];
    yield csvLine([...ends, ...cellsOf(EDGE_COLUMNS, relation)]);
  }
}

function* claimLines(graph: DossierGraph): Generator<string> {
  yield csvLine(CLAIM_COLUMNS.map(({ name }) => name));
  for (const row of claimRows(graph))
    yield csvLine(
      CLAIM_COLUMNS.map(({ name }) => {
        const cell = row[name] ?? null;
        return typeof cell === 'object' && cell !== null ? cell.join('; ') : cell;
      }),
    );
}

/** The tables of a graph, each line by line. */
export function csvFiles(graph: DossierGraph): readonly CsvFile[] {
  return [
    { name: 'nodes.csv', chunks: nodeLines(graph) },
    { name: 'edges.csv', chunks: edgeLines(graph) },
    { name: 'claims.csv', chunks: claimLines(graph) },
  ];
}
