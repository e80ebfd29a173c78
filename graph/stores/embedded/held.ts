/** What an engine's file holds: the marks of its rows, by which loads are compared, and all of them. */
import { z } from 'zod';

import type { DossierGraph } from '../../dossier-graph.ts';
import { compareText } from '../../model/index.ts';
import {
  type Cell,
  CLAIM_COLUMNS,
  CLAIM_LABEL,
  NODE_COLUMNS,
  NODE_LABEL,
  RELATION_COLUMNS,
  type Row,
  type TableColumn,
} from '../../tables/columns.ts';
import type { LoadReport, StoreContents } from '../graph-store.ts';
import { marksOf } from './build-file.ts';
import type { EngineProcess } from './engine-process.ts';
import { MARK } from './tables.ts';

/** Nothing. */
export const NO_CONTENTS: StoreContents = { nodes: [], claims: [], relations: [] };

const MarkRow = z.tuple([z.string(), z.string()]);

const MARKS: Readonly<Record<'node' | 'claim' | 'relation', string>> = {
  node: `MATCH (n:${NODE_LABEL}) RETURN n.id, n.${MARK}`,
  claim: `MATCH (n:${CLAIM_LABEL}) RETURN n.id, n.${MARK}`,
  relation: `MATCH (:${NODE_LABEL})-[r]->(:${NODE_LABEL}) RETURN r.id, r.${MARK}`,
};

/** The marks of an open file, by kind and id. */
export async function readMarks(engine: EngineProcess): Promise<Map<string, string>> {
  const marks = new Map<string, string>();
  for (const [kind, text] of Object.entries(MARKS)) {
    const { rows } = await engine.run({ text });
    for (const row of rows) {
      const [id, mark] = MarkRow.parse(row);
      marks.set(`${kind} ${id}`, mark);
    }
  }
  return marks;
}

/** How a graph differs from what is held. */
export function compareWith(held: ReadonlyMap<string, string>, graph: DossierGraph): LoadReport {
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const gone = new Set(held.keys());
  for (const [key, mark] of marksOf(graph)) {
    gone.delete(key);
    const before = held.get(key);
    if (before === undefined) counts.added += 1;
    else counts[before === mark ? 'unchanged' : 'changed'] += 1;
  }
  return { ...counts, removed: gone.size };
}

/** Everything in an open file. */
export async function readContents(engine: EngineProcess): Promise<StoreContents> {
  const read = async (
    match: string,
    owner: string,
    columns: readonly TableColumn[],
    further: Record<string, string> = {},
  ) => {
    const own = columns.map(({ name }): [string, string] => [name, `${owner}.\`${name}\``]);
    const fields = [...Object.entries(further), ...own];
    const { rows } = await engine.run({
      text: `${match} RETURN ${fields.map(([, text]) => text).join(', ')}`,
    });
    return rows
      .map((row): Row => Object.fromEntries(fields.map(([name], index) => [name, cellOf(row[index])])))
      .sort((a, b) => compareText(text(a, 'id'), text(b, 'id')));
  };
  const ends = { type: 'label(r)', source: 'a.id', target: 'b.id' };
  const relations = await read(`MATCH (a:${NODE_LABEL})-[r]->(b:${NODE_LABEL})`, 'r', RELATION_COLUMNS, ends);
  return {
    nodes: await read(`MATCH (n:${NODE_LABEL})`, 'n', NODE_COLUMNS),
    claims: await read(`MATCH (n:${CLAIM_LABEL})`, 'n', CLAIM_COLUMNS),
    relations: relations.sort((a, b) => compareText(text(a, 'type'), text(b, 'type'))),
  };
}

const text = (row: Row, column: string): string => String(row[column]);

const Cell = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

const cellOf = (value: unknown): Cell => Cell.parse(value ?? null);
