/** Makes an engine's file of a graph. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { DossierGraph } from '../../dossier-graph.ts';
import { DossierError } from '../../model/index.ts';
import { CLAIM_LABEL, FOUND_IN, NODE_LABEL, type Row } from '../../tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../../tables/rows.ts';
import { fingerprint } from '../fingerprint.ts';
import type { EngineProcess } from './engine-process.ts';
import { ParquetFile } from './parquet-file.ts';
import { MARK, TABLES } from './tables.ts';

/**
 * Makes the tables in an open, empty file and fills them; gives the number of nodes, claims and relations. `folder` is the
 * engine's: files are put there and removed.
 */
export async function buildTables(
  engine: EngineProcess,
  graph: DossierGraph,
  folder: string,
): Promise<number> {
  for (const { create } of TABLES) await engine.run({ text: create });
  const nodes = await copy(engine, folder, nodesOf(graph));
  // Each claim has two rows: its own, and the relation to its article.
  const claims = (await copy(engine, folder, claimsOf(graph))) / 2;
  const relations = await copy(engine, folder, relationsOf(graph));
  return nodes + claims + relations;
}

/** A row and the table it belongs to. */
interface TableRow {
  readonly table: string;
  readonly row: Row;
}

/** One file a table, written in one pass over the rows; then each is copied. Gives the number of rows. */
async function copy(engine: EngineProcess, folder: string, rows: Iterable<TableRow>): Promise<number> {
  const files = new Map<string, { readonly file: ParquetFile; rows: number }>();
  for (const { table, row } of rows) {
    const open = files.get(table) ?? { file: fileOf(folder, table), rows: 0 };
    files.set(table, open);
    open.file.add(row);
    open.rows += 1;
  }
  for (const [table, { file, rows: count }] of files) {
    file.finish();
    const { rows: answer } = await engine.run({ text: `COPY \`${table}\` FROM '${table}.parquet'` });
    const said = String(answer[0]?.[0]);
    // The engine passes over rows with an id that is there already: it must have copied all.
    if (!said.startsWith(`${count} `))
      throw new DossierError('store', `the engine copied other rows than it was given: ${said}`);
    await rm(join(folder, `${table}.parquet`));
  }
  return [...files.values()].reduce((sum, { rows: count }) => sum + count, 0);
}

function fileOf(folder: string, table: string): ParquetFile {
  const columns = TABLES.find(({ name }) => name === table)?.columns ?? [];
  return new ParquetFile(join(folder, `${table}.parquet`), columns);
}

function* nodesOf(graph: DossierGraph): Generator<TableRow> {
  for (const row of nodeRows(graph)) yield { table: NODE_LABEL, row: { ...row, [MARK]: markOfNode(row) } };
}

function* claimsOf(graph: DossierGraph): Generator<TableRow> {
  for (const row of claimRows(graph)) {
    yield { table: CLAIM_LABEL, row: { ...row, [MARK]: markOfNode(row) } };
    yield { table: FOUND_IN, row: { from: row['id'] ?? null, to: row['article'] ?? null } };
  }
}

function* relationsOf(graph: DossierGraph): Generator<TableRow> {
  for (const { type, source, target, row } of relationRows(graph))
    yield {
      table: type,
      row: { from: source, to: target, ...row, [MARK]: fingerprint(type, source, target, row) },
    };
}

const markOfNode = (row: Row): string => fingerprint(row);

/** Every row's kind and id with its mark: what `readMarks` reads of a file that holds the graph. */
export function* marksOf(graph: DossierGraph): Generator<readonly [key: string, mark: string]> {
  for (const row of nodeRows(graph)) yield [`node ${String(row['id'])}`, markOfNode(row)];
  for (const row of claimRows(graph)) yield [`claim ${String(row['id'])}`, markOfNode(row)];
  for (const { type, source, target, row } of relationRows(graph))
    yield [`relation ${String(row['id'])}`, fingerprint(type, source, target, row)];
}
