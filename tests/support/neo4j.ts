/** The Neo4j server of the tests, for one test file at a time. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

import neo4j, { type Config, type Driver, type RecordShape } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { z } from 'zod';

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
    const session = driver.session();
    try {
      return (await session.run(text, parameters)).records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  const empty = async (): Promise<void> => {
    await emptyDatabase(run);
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

const PLAIN_NUMBERS: Pick<Config, 'disableLosslessIntegers'> = { disableLosslessIntegers: true };

/** A driver for an address with its user and password in it. */
export function driverOf(url: string): Driver {
  const { username, password, protocol, host } = new URL(url);
  const login = neo4j.auth.basic(username, decodeURIComponent(password));
  return neo4j.driver(`${protocol}//${host}`, login, PLAIN_NUMBERS);
}

async function waitForTurn(): Promise<{ readonly url: string; readonly end: () => void }> {
  const socket = connect(inject('neo4jTurns'), '127.0.0.1');
  const [line] = z.tuple([z.string()]).parse(await once(createInterface({ input: socket }), 'line'));
  const turn = Turn.parse(JSON.parse(line));
  if ('error' in turn) throw new Error(turn.error);
  return { url: turn.url, end: () => socket.destroy() };
}

async function emptyDatabase(run: TestNeo4j['run']): Promise<void> {
  await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const text = `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`;
    for (const { name } of await run(text)) await run(`DROP ${kind} \`${String(name)}\``);
  }
}
