/** The bare driver, for what tests and benches do to a server besides Dossier. */
import neo4j, { type Config, type Driver, type RecordShape } from 'neo4j-driver';

const PLAIN_NUMBERS: Pick<Config, 'disableLosslessIntegers'> = { disableLosslessIntegers: true };

/** A driver for an address with its user and password in it. */
export function driverOf(url: string): Driver {
  const { username, password, protocol, host } = new URL(url);
  const login = neo4j.auth.basic(username, decodeURIComponent(password));
  return neo4j.driver(`${protocol}//${host}`, login, PLAIN_NUMBERS);
}

/** Runs one statement as it is, and gives its rows with plain numbers. */
export async function runOn(
  driver: Driver,
  text: string,
  parameters?: Readonly<Record<string, unknown>>,
): Promise<RecordShape[]> {
  const session = driver.session();
  try {
    return (await session.run(text, parameters)).records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Takes everything out of a database: nodes, constraints, indexes. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await runOn(driver, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  for (const kind of ['CONSTRAINT', 'INDEX']) {
    const text = `SHOW ${kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`;
    for (const { name } of await runOn(driver, text)) await runOn(driver, `DROP ${kind} \`${String(name)}\``);
  }
}
