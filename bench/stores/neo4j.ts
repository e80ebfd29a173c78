/**
 * Neo4j: loading a graph beside the bare driver, which writes the same rows in its own UNWIND batches.
 *
 *     npx tsx bench/stores/neo4j.ts [--nodes 10000] [--relations 50000] [--rounds 3]
 *
 * Starts a server of the tests (CONTRIBUTING.md), and takes turns: the bare driver, then Dossier, each into an empty
 * database. A round before the first, of the same size, warms the server up. Prints a line of JSON a round, then one with
 * the medians.
 */
import { parseArgs } from 'node:util';

import type { Driver } from 'neo4j-driver';
import { z } from 'zod';

import type { DossierGraph } from '../../graph/dossier-graph.ts';
import type { GraphStore } from '../../graph/stores/graph-store.ts';
import { parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import { openNeo4jStore } from '../../graph/stores/neo4j/neo4j-store.ts';
import { driverOf, emptyDatabase, runOn } from '../../tests/support/neo4j-driver.ts';
import { startNeo4j } from '../../tests/support/neo4j-process.ts';
import { BARE_SCHEMA, bareBatches } from './bare-batches.ts';
import { graphOfSize } from './graph.ts';

/** Seconds. */
interface Round {
  readonly bare: number;
  readonly dossier: number;
  /** Of a second load, which writes nothing. */
  readonly again: number;
}

const print = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

async function loadBare(driver: Driver, graph: DossierGraph): Promise<void> {
  for (const text of BARE_SCHEMA) await runOn(driver, text);
  const session = driver.session();
  for (const { text, rows } of bareBatches(graph))
    await session.executeWrite((transaction) => transaction.run(text, { rows }));
  await session.close();
}

async function measure(driver: Driver, store: GraphStore, graph: DossierGraph): Promise<Round> {
  await emptyDatabase(driver);
  const bare = await secondsOf(() => loadBare(driver, graph));
  await emptyDatabase(driver);
  const dossier = await secondsOf(() => store.load(graph, 'bench'));
  const again = await secondsOf(async () => {
    const { added, changed, removed } = await store.load(graph, 'bench');
    if (added + changed + removed > 0) throw new Error('a second load wrote something');
  });
  return { bare, dossier, again };
}

function medians(rounds: readonly Round[]): object {
  const median = (of: (round: Round) => number): number =>
    rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? Number.NaN;
  const [bare, dossier, again] = [
    ({ bare }: Round) => bare,
    ({ dossier }: Round) => dossier,
    ({ again }: Round) => again,
  ].map(median);
  return { median: { bare, dossier, again }, dossierOverBare: median(({ bare, dossier }) => dossier / bare) };
}

const { values } = parseArgs({
  options: { nodes: { type: 'string' }, relations: { type: 'string' }, rounds: { type: 'string' } },
});
const count = (otherwise: number): z.ZodType<number> => z.coerce.number().int().positive().default(otherwise);
const { nodes, relations, rounds } = z
  .object({ nodes: count(10_000), relations: count(50_000), rounds: count(3) })
  .parse(values);

const graph = graphOfSize({ nodes, relations });
const server = await startNeo4j();
const driver = driverOf(server.url);
const { url, user = '', password = '' } = parseNeo4jUrl(server.url);
const store = await openNeo4jStore({ url, user, password });
try {
  await measure(driver, store, graph);
  const measured: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measure(driver, store, graph));
    print(measured.at(-1));
  }
  print({ nodes: graph.order, relations: graph.size, ...medians(measured) });
} finally {
  await store.close();
  await driver.close();
  await server.kill();
}
