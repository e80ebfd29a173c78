/** The Neo4j server of the tests, for one test file at a time. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

import type { Driver, RecordShape } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { z } from 'zod';

import { driverOf, emptyDatabase, runOn } from './neo4j-driver.ts';

const Turn = z.union([z.object({ url: z.string() }), z.object({ error: z.string() })]);

/** A server, as a test uses it. */
export interface TestNeo4j {
  /** `bolt://user:password@host:port`. */
  url(): string;
  /** Runs one statement as it is, and gives its rows with plain numbers. */
  run(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<RecordShape[]>;
  /** Takes everything out of it: nodes, constraints, indexes. */
  empty(): Promise<void>;
}

/**
 * The server is this test file's alone, from its first test to its last, and empty before each. Call it in a `describe`
 * that is left out where `available('java', 'maven', 'neo4jJars')` is false.
 */
export function useNeo4j({ emptyBeforeEach = true } = {}): TestNeo4j {
  let url = '';
  let driver: Driver | undefined;
  let end = (): void => undefined;
  const run: TestNeo4j['run'] = async (text, parameters) => {
    driver ??= driverOf(url);
    return await runOn(driver, text, parameters);
  };
  const empty = async (): Promise<void> => {
    driver ??= driverOf(url);
    await emptyDatabase(driver);
  };
  beforeAll(async () => {
    ({ url, end } = await waitForTurn());
    await empty();
  });
  if (emptyBeforeEach) beforeEach(empty);
  afterAll(async () => {
    await driver?.close();
    end();
  });
  return { url: () => url, run, empty };
}

async function waitForTurn(): Promise<{ readonly url: string; readonly end: () => void }> {
  const socket = connect(inject('neo4jTurns'), '127.0.0.1');
  const [line] = z.tuple([z.string()]).parse(await once(createInterface({ input: socket }), 'line'));
  const turn = Turn.parse(JSON.parse(line));
  if ('error' in turn) throw new Error(turn.error);
  return { url: turn.url, end: () => socket.destroy() };
}
