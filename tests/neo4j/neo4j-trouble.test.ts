/** What goes wrong between a store and its server, and that the next load mends it. */
import { describe, expect, it } from 'vitest';

import { available } from '../setup/outside-programs.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { startNeo4j } from '../support/neo4j-process.ts';
import { graphOf, openTestStore } from '../support/neo4j-store.ts';
import { meeting, smallCorpus } from '../support/small-corpus.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const GRAPH = graphOf(...smallCorpus);
/** Nobody listens on this port, which only the system may open. */
const NOBODY = 'bolt://neo4j:secret-word@127.0.0.1:1';

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('a Neo4j server', () => {
  const neo4j = useNeo4j();

  it.each([
    ['bolt', 'neo4j', 'wrong-word'],
    ['neo4j', 'nobody', 'wrong-word'],
  ])('that does not let in by %s:// is told from one that is not there', async (scheme, user, password) => {
    const { host } = new URL(neo4j.url());
    const attempt = openTestStore(`${scheme}://${user}:${password}@${host}`);
    await expect(attempt).rejects.toThrow(
      `${scheme}://${host} does not let "${user}" in: the user or the password is wrong; put them in DOSSIER_NEO4J_USER`,
    );
    await expect(attempt).rejects.not.toThrow(/wrong-word/u);
  });

  it.each([NOBODY, NOBODY.replace('bolt:', 'neo4j:')])(
    'that is not there is said to be absent: %s',
    async (url) => {
      const attempt = openTestStore(url);
      await expect(attempt).rejects.toThrow(
        /^no Neo4j server answers at (bolt|neo4j):\/\/127\.0\.0\.1:1, .*start it/u,
      );
      await expect(attempt).rejects.not.toThrow(/secret-word/u);
    },
  );

  it('without TLS is said to have none', async () => {
    const url = neo4j.url().replace('bolt:', 'bolt+s:');
    await expect(openTestStore(url)).rejects.toThrow(
      /no Neo4j server answers at .* with TLS \(without it, leave out/u,
    );
  });

  it('without the database that is named is said to have none', async () => {
    await expect(openTestStore(neo4j.url(), { database: 'archive' })).rejects.toThrow(
      /has no database "archive"; make it there, or name another with --database/u,
    );
  });

  it('that is stopped in the middle of a load is named, and the next load goes on to the same end', async () => {
    const undisturbed = await openTestStore(neo4j.url());
    await undisturbed.load(GRAPH, 'one');

    const folder = await temporaryFolder();
    const server = await startNeo4j({ folder });
    const killed: Promise<void>[] = [];
    const disturbed = await openTestStore(server.url, {
      retryFor: 500,
      onProgress: (done) => {
        if (done > 20) killed.push(server.kill());
      },
    });
    await expect(disturbed.load(GRAPH, 'one')).rejects.toThrow(
      /no Neo4j server answers at .*, or it has stopped; .* it goes on where it was/u,
    );
    await Promise.all(killed);
    expect(killed.length).toBeGreaterThan(0);

    const again = await startNeo4j({ folder });
    const resumed = await openTestStore(again.url);
    expect(await resumed.state()).toBeUndefined();
    const { added, unchanged } = await resumed.load(GRAPH, 'one');
    expect(added).toBeGreaterThan(0);
    expect(unchanged).toBeGreaterThan(20);
    expect(await resumed.contents()).toEqual(await undisturbed.contents());
    expect(await resumed.state()).toBe('one');
    await again.kill();
  });

  it('holds what it should after a load that ended at any moment was done again', async () => {
    const store = await openTestStore(neo4j.url());
    await store.load(GRAPH, 'one');
    const whole = await store.contents();
    for (const [from, to] of [
      [graphOf(), GRAPH],
      [GRAPH, graphOf(meeting)],
    ] as const) {
      await store.load(to, 'end');
      const end = await store.contents();
      for (let ended = true, batches = 1; ended; batches += 1) {
        await store.load(from, 'start');
        let count = 0;
        const dying = await openTestStore(neo4j.url(), {
          onProgress: () => {
            count += 1;
            if (count === batches) throw new Error('the process ended');
          },
        });
        ended = await dying.load(to, 'end').then(
          () => false,
          () => true,
        );
        if (ended) expect(await store.state()).toBeUndefined();
        await store.load(to, 'end');
        expect(await store.contents()).toEqual(end);
        expect(await store.state()).toBe('end');
      }
    }
    await store.load(GRAPH, 'one');
    expect(await store.contents()).toEqual(whole);
  });
});
