/**
 * The embedded engine: loading a graph beside the bare engine, which copies the same rows from Parquet files that are
 * there already (the fastest that it can do), and beside the bare engine that takes them as parameters (UNWIND).
 *
 *     npx tsx bench/stores/embedded.ts [--nodes 10000] [--relations 50000] [--rounds 3]
 *
 * They take turns, each in an empty folder. Dossier's time is all of it: rows, files, the engine's process, copying,
 * renaming. Prints a line of JSON a round, then one with the medians.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import { openEmbeddedStore } from '../../graph/stores/embedded/embedded-store.ts';
import { EngineProcess } from '../../graph/stores/embedded/engine-process.ts';
import { ParquetFile } from '../../graph/stores/embedded/parquet-file.ts';
import { TABLES } from '../../graph/stores/embedded/tables.ts';
import type { Row, TableColumn } from '../../graph/tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../../graph/tables/rows.ts';
import { graphOfSize } from './graph.ts';

/** Seconds. */
interface Round {
  readonly copy: number;
  readonly unwind: number;
  readonly dossier: number;
  /** Of a second load, which writes nothing. */
  readonly again: number;
}

const MEMORY = 512 * 2 ** 20;
/** Rows that are sent as one parameter. */
const BATCH = 2_000;

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

const { values } = parseArgs({
  options: { nodes: { type: 'string' }, relations: { type: 'string' }, rounds: { type: 'string' } },
});
const count = (otherwise: number): z.ZodType<number> => z.coerce.number().int().positive().default(otherwise);
const { nodes, relations, rounds } = z
  .object({ nodes: count(10_000), relations: count(50_000), rounds: count(3) })
  .parse(values);
const graph = graphOfSize({ nodes, relations });

/** The rows of every table that has any, in the order in which they can be loaded. */
function rowsOfTables(): Map<string, Row[]> {
  const tables = new Map<string, Row[]>(TABLES.map(({ name }) => [name, []]));
  for (const row of nodeRows(graph)) tables.get('Entity')?.push(row);
  for (const row of claimRows(graph)) {
    tables.get('Claim')?.push(row);
    tables.get('FOUND_IN')?.push({ from: row['id'] ?? null, to: row['article'] ?? null });
  }
  for (const { type, source, target, row } of relationRows(graph))
    tables.get(type)?.push({ from: source, to: target, ...row });
  return new Map([...tables].filter(([, rows]) => rows.length > 0));
}

const ROWS = rowsOfTables();
const columnsOf = (table: string): readonly TableColumn[] =>
  TABLES.find(({ name }) => name === table)?.columns ?? [];

type Load = (engine: EngineProcess, folder: string) => Promise<void>;

const copyFiles: Load = async (engine) => {
  for (const table of ROWS.keys()) await engine.run({ text: `COPY \`${table}\` FROM '${table}.parquet'` });
};

/** A number of either kind among others of the other kind is misread by the engine: they are sent as text. */
function parameter(row: Row, columns: readonly TableColumn[]): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name }) => {
      const cell = row[name] ?? null;
      return [name, typeof cell === 'number' ? String(cell) : cell];
    }),
  );
}

const TYPES = { string: 'STRING', integer: 'INT64', double: 'DOUBLE', strings: 'STRING[]' } as const;

const unwind: Load = async (engine) => {
  for (const [table, rows] of ROWS) {
    const columns = columnsOf(table);
    const fields = columns.map(({ name, type }) => `CAST(row.\`${name}\` AS ${TYPES[type]})`);
    const text = `COPY \`${table}\` FROM (UNWIND $rows AS row RETURN ${fields.join(', ')})`;
    for (let start = 0; start < rows.length; start += BATCH)
      await engine.run({
        text,
        parameters: { rows: rows.slice(start, start + BATCH).map((row) => parameter(row, columns)) },
      });
  }
};

/** The bare engine in a folder of its own; what is there before is not measured. */
async function bare(load: Load): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  for (const [table, rows] of ROWS) {
    const file = new ParquetFile(join(folder, `${table}.parquet`), columnsOf(table));
    for (const row of rows) file.add(row);
    file.finish();
  }
  const seconds = await secondsOf(async () => {
    const engine = await EngineProcess.start({ folder, file: 'bare.lbug', mode: 'write', memory: MEMORY });
    for (const { create } of TABLES) await engine.run({ text: create });
    await load(engine, folder);
    await engine.run({ text: 'CHECKPOINT' });
    await engine.close();
  });
  await rm(folder, { recursive: true });
  return seconds;
}

async function measure(): Promise<Round> {
  const copy = await bare(copyFiles);
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  const store = openEmbeddedStore(folder);
  const dossier = await secondsOf(() => store.load(graph, 'bench'));
  const again = await secondsOf(async () => {
    const { added, changed, removed } = await store.load(graph, 'bench');
    if (added + changed + removed > 0) throw new Error('a second load wrote something');
  });
  await store.close();
  await rm(folder, { recursive: true });
  return { copy, unwind: await bare(unwind), dossier, again };
}

const measured: Round[] = [];
for (let round = 0; round < rounds; round += 1) {
  measured.push(await measure());
  print(measured.at(-1));
}
const median = (of: (round: Round) => number): number =>
  measured.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
print({
  ...{ nodes: graph.order, relations: graph.size, claims: ROWS.get('Claim')?.length ?? 0 },
  median: {
    copy: median(({ copy }) => copy),
    unwind: median(({ unwind }) => unwind),
    dossier: median(({ dossier }) => dossier),
    again: median(({ again }) => again),
  },
  dossierOverCopy: median(({ copy, dossier }) => dossier / copy),
  dossierOverUnwind: median(({ unwind, dossier }) => dossier / unwind),
});
