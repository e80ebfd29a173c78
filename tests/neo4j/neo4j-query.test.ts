/** Queries on Neo4j: the values that come back, and what is refused. */
import { beforeAll, describe, expect, it } from 'vitest';

import type { GraphStore } from '../../graph/stores/graph-store.ts';
import { parseNeo4jUrl } from '../../graph/stores/neo4j/address.ts';
import { openNeo4jStore } from '../../graph/stores/neo4j/neo4j-store.ts';
import { available } from '../setup/outside-programs.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { graphOf, openTestStore } from '../support/neo4j-store.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const GRAPH = graphOf(...smallCorpus);
const keyOf = (name: string): string => GRAPH.findNode((_, attributes) => attributes.name === name) ?? '';

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('a query on Neo4j', () => {
  const neo4j = useNeo4j({ emptyBeforeEach: false });
  const store = (): Promise<GraphStore> => openTestStore(neo4j.url());
  beforeAll(async () => {
    const { url, user = '', password = '' } = parseNeo4jUrl(neo4j.url());
    const loading = await openNeo4jStore({ url, user, password });
    await loading.load(GRAPH, 'one');
    await loading.close();
  });

  it('gives nodes, relations and paths by our own ids, without our bookkeeping', async () => {
    const { columns, rows } = await (
      await store()
    ).query({
      text: 'MATCH p = (a:Person {name: "Ada Brook"})-[r:PAID]->(b) RETURN a, r, p, b.name AS name',
    });
    const [brook, frost] = [keyOf('Ada Brook'), keyOf('Lena Frost')];
    const a = {
      kind: 'node',
      id: brook,
      label: 'Person',
      properties: { name: 'Ada Brook', aliases: ['Brook'] },
    };
    const r = {
      kind: 'relation',
      type: 'PAID',
      source: brook,
      target: frost,
      properties: { claimCount: 3, status: 'contested' },
    };
    expect(columns).toEqual(['a', 'r', 'p', 'name']);
    expect(rows).toMatchObject([
      [a, r, { kind: 'path', nodes: [a, { id: frost }], relations: [r] }, 'Lena Frost'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('"dossier"');
  });

  it('takes whole numbers as integers, and gives numbers, dates and maps as plain values', async () => {
    const { rows } = await (
      await store()
    ).query({
      text: 'WITH $list AS l RETURN l[$at] AS second, 7 / $two AS seven, $share AS share, date("2026-02-03") AS day, {a: 1} AS map, null AS none',
      parameters: { list: ['a', 'b', 'c'], at: 1, two: 2, share: 0.25 },
    });
    expect(rows).toEqual([['b', 3, 0.25, '2026-02-03', '{"a":1}', null]]);
  });

  it('gives no more rows than it may, and says that there were more', async () => {
    const text = 'UNWIND range(1, 100000) AS n RETURN n';
    const first = await (await store()).query({ text, limit: 2 });
    expect(first).toEqual({ columns: ['n'], rows: [[1], [2]], truncated: true });
    expect(await (await store()).query({ text: 'RETURN 1 AS n', limit: 1 })).toEqual({
      columns: ['n'],
      rows: [[1]],
      truncated: false,
    });
  });

  it.each([
    ['MATCH (n) SET n.name = "x"', /the query would change the database; only queries that read are run/u],
    ['MATCH (n RETURN n', /Invalid input/u],
  ])('%s is refused', async (text, words) => {
    await expect((await store()).query({ text })).rejects.toThrow(words);
    await expect((await store()).query({ text })).rejects.toMatchObject({ code: 'input' });
  });

  it('ends when its time is over', async () => {
    const text =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a + b < 0 RETURN count(*) AS n';
    await expect((await store()).query({ text, timeout: 300 })).rejects.toThrow(/took longer than it may/u);
  });

  it('names nodes of other origin by the database’s own ids', async () => {
    await neo4j.run('CREATE (:Case {title: "Nine"})-[:NEXT]->(:Case:Open {title: "Ten"})');
    const { rows } = await (await store()).query({ text: 'MATCH (a:Case)-[r:NEXT]->() RETURN a, r' });
    expect(rows).toMatchObject([
      [
        { id: expect.stringMatching(/:/u) as string, label: 'Case', properties: { title: 'Nine' } },
        { source: expect.stringMatching(/:/u) as string, type: 'NEXT' },
      ],
    ]);
  });
});
