/** The server that the other tests use: theirs alone, empty, gone with them. */
import { describe, expect, it } from 'vitest';

import { available } from '../setup/outside-programs.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { driverOf } from '../support/neo4j-driver.ts';
import { startNeo4j } from '../support/neo4j-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('the Neo4j server of the tests', () => {
  const neo4j = useNeo4j();

  it.each(['first', 'second'])('is empty before a %s test', async () => {
    expect(await neo4j.run('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 0 }]);
    expect(await neo4j.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")).toEqual([]);
    await neo4j.run('CREATE (:Thing {name: "left by a test"})');
    await neo4j.run('CREATE CONSTRAINT one FOR (t:Thing) REQUIRE t.name IS UNIQUE');
    await neo4j.run('CREATE INDEX two FOR (t:Thing) ON (t.size)');
  });

  it('is of the community edition and of a version that Dossier says it works with', async () => {
    const [component] = await neo4j.run('CALL dbms.components() YIELD edition, versions');
    expect(component).toEqual({ edition: 'community', versions: [expect.stringMatching(/^5\.26\./u)] });
  });

  it('lets nobody in without the password', async () => {
    const { host } = new URL(neo4j.url());
    const driver = driverOf(`bolt://neo4j:not-the-password@${host}`);
    await expect(driver.verifyAuthentication()).resolves.toBe(false);
    await driver.close();
  });

  it('has a second beside it, which is killed and started again with what it held', async () => {
    const folder = await temporaryFolder();
    const first = await startNeo4j({ folder });
    const driver = driverOf(first.url);
    await driver.executeQuery('CREATE (:Thing {name: "kept"})');
    await driver.close();
    await first.kill();
    expect(first.isRunning()).toBe(false);
    const second = await startNeo4j({ folder });
    const again = driverOf(second.url);
    const { records } = await again.executeQuery('MATCH (t:Thing) RETURN t.name AS name');
    expect(records.map((record) => record.toObject())).toEqual([{ name: 'kept' }]);
    await again.close();
    await second.kill();
  });
});
