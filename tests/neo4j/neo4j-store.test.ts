/** What only Neo4j has: labels, provenance in plain Cypher, content of other origin, several who load at once. */
import { describe, expect, it } from 'vitest';

import type { GraphStore } from '../../graph/stores/graph-store.ts';
import type { Neo4jStoreOptions } from '../../graph/stores/neo4j/neo4j-store.ts';
import { describeGraphStore } from '../conformance/graph-store.ts';
import { available } from '../setup/outside-programs.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { graphOf, openTestStore } from '../support/neo4j-store.ts';
import { copy, meeting, payment } from '../support/small-corpus.ts';

const WHOLE = graphOf(meeting, payment, copy);
const FIRST = graphOf(meeting);

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('a Neo4j database', () => {
  const neo4j = useNeo4j();
  const open = (options: Partial<Neo4jStoreOptions> = {}): Promise<GraphStore> =>
    openTestStore(neo4j.url(), options);

  describeGraphStore('as every engine', () => Promise.resolve(open));

  const lastTransaction = (): Promise<unknown> =>
    neo4j.run('SHOW DATABASE neo4j YIELD lastCommittedTxn RETURN lastCommittedTxn');

  it('has two labels on every node, and a claim leads from a relation to its sentence and its article', async () => {
    await (await open()).load(WHOLE, 'one');
    expect(
      await neo4j.run(
        "MATCH (p:Entity:Person {name: 'Ada Brook'}) RETURN labels(p) AS labels, p.type AS type",
      ),
    ).toEqual([{ labels: ['Entity', 'Person'], type: 'Person' }]);
    expect(
      await neo4j.run(
        'MATCH (:Person {name: "Ada Brook"})-[r:PAID]->(:Person) UNWIND r.claims AS id ' +
          'MATCH (c:Claim {id: id})-[:FOUND_IN]->(a:Article) ' +
          'RETURN c.polarity AS polarity, c.sentence AS sentence, a.publisher AS outlet ORDER BY outlet',
      ),
    ).toEqual([
      {
        polarity: 'affirmed',
        sentence: 'Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.',
        outlet: 'Evening Herald',
      },
      {
        polarity: 'affirmed',
        sentence: 'Ada Brook, the mayor of Port Harbour, paid Lena Frost, the River Authority said.',
        outlet: 'Northern Post',
      },
      {
        polarity: 'denied',
        sentence: 'The mayor denied that she had paid Frost.',
        outlet: 'The Harbour Times',
      },
    ]);
  });

  it('has constraints and indexes whose names say whose they are, made once', async () => {
    const store = await open();
    await store.load(FIRST, 'one');
    await store.load(WHOLE, 'two');
    const names = await neo4j.run(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name",
    );
    expect(names.map(({ name }) => String(name))).toEqual([
      'dossier_claim_id',
      'dossier_claim_relation',
      'dossier_entity_id',
      'dossier_names',
      'dossier_sync_id',
    ]);
    expect(
      await neo4j.run(
        'CALL db.index.fulltext.queryNodes("dossier_names", "frost") YIELD node RETURN node.name AS name',
      ),
    ).toEqual([{ name: 'Lena Frost' }]);
  });

  it('is not written to at all by a second load of the same', async () => {
    const store = await open();
    const { added } = await store.load(WHOLE, 'one');
    const before = await lastTransaction();
    expect(await store.load(WHOLE, 'one')).toEqual({ added: 0, changed: 0, removed: 0, unchanged: added });
    expect(await lastTransaction()).toEqual(before);
  });

  it('changes the label of a node that changes its type, and no property that somebody added to it', async () => {
    const store = await open();
    await store.load(WHOLE, 'one');
    await neo4j.run("MATCH (p {name: 'Protesters'}) SET p.rank = 7, p:Watched");
    const retyped = graphOf(meeting, payment, copy);
    const [key = ''] = retyped.filterNodes((_, { name }) => name === 'Protesters');
    retyped.mergeNodeAttributes(key, { type: 'Organization' });
    expect(await store.load(retyped, 'two')).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(
      await neo4j.run(
        "MATCH (p {name: 'Protesters'}) RETURN labels(p) AS labels, p.type AS type, p.rank AS rank",
      ),
    ).toEqual([
      {
        labels: expect.arrayContaining(['Entity', 'Organization', 'Watched']) as string[],
        type: 'Organization',
        rank: 7,
      },
    ]);
    expect(await neo4j.run('MATCH (g:Group) RETURN g.name')).toEqual([]);
  });

  it('keeps everything of other origin, whatever labels it has', async () => {
    await neo4j.run(
      "CREATE (:Entity:Person {name: 'Of another tool'})-[:PAID {id: 'mine', amount: 5}]->(:Claim {name: 'A note'}), (:Case {name: 'Nine'})",
    );
    const others =
      'MATCH (n) WHERE n.dossier IS NULL AND NOT n:DossierSync OPTIONAL MATCH (n)-[r]->(m) ' +
      'RETURN labels(n) AS labels, properties(n) AS node, type(r) AS type, properties(r) AS relation, m.name AS to ORDER BY n.name';
    const before = await neo4j.run(others);
    const store = await open();
    await store.load(WHOLE, 'one');
    await neo4j.run("MATCH (c:Case), (p:Person {name: 'Ada Brook'}) CREATE (c)-[:CONCERNS]->(p)");
    await store.load(FIRST, 'two');
    expect(await neo4j.run('MATCH (:Case)-[r:CONCERNS]->(p) RETURN p.name AS name')).toEqual([
      { name: 'Ada Brook' },
    ]);
    await neo4j.run('MATCH (:Case)-[r:CONCERNS]->() DELETE r');
    expect(await neo4j.run(others)).toEqual(before);
    expect((await store.contents()).nodes).toHaveLength(FIRST.order);
  });

  it('keeps a node that left the graph for what somebody joined to it, under a label that says so', async () => {
    const store = await open();
    await store.load(WHOLE, 'one');
    await neo4j.run("MATCH (p:Group {name: 'Protesters'}) CREATE (:Case {name: 'Nine'})-[:CONCERNS]->(p)");
    await store.load(FIRST, 'two');
    expect(
      await neo4j.run(
        'MATCH (:Case)-[:CONCERNS]->(p) RETURN labels(p) AS labels, p.name AS name, count{(p)--()} AS degree',
      ),
    ).toEqual([{ labels: ['DossierFormer'], name: 'Protesters', degree: 1 }]);
    expect((await store.contents()).nodes).toHaveLength(FIRST.order);
    // It comes back as a new node beside that one.
    await store.load(WHOLE, 'three');
    expect(await store.load(WHOLE, 'three')).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('is not filled where a node of other origin has one of our ids; what to do is said', async () => {
    const [id = ''] = FIRST.nodes();
    await neo4j.run('CREATE (:Entity {id: $id, name: "Of another tool"})', { id });
    const store = await open();
    await expect(store.load(FIRST, 'one')).rejects.toThrow(
      `has a node of other origin with the label Entity and the id "${id}"`,
    );
    expect(await store.state()).toBeUndefined();
    expect(await neo4j.run('MATCH (n:Entity {id: $id}) RETURN properties(n) AS all', { id })).toEqual([
      { all: { id, name: 'Of another tool' } },
    ]);
  });

  it('is not filled where nodes of other origin break its constraints; what to do is said', async () => {
    await neo4j.run('UNWIND [1, 2] AS n CREATE (:Entity {id: "twice"})');
    await expect((await open()).load(FIRST, 'one')).rejects.toThrow(
      /is in Dossier's way: .*Entity.*; remove that, or use another database/u,
    );
  });

  it('holds the graph of one store: another is refused, unless it is to replace the first', async () => {
    await (await open({ owner: 'first' })).load(WHOLE, 'one');
    const second = await open({ owner: 'second' });
    await expect(second.load(FIRST, 'one')).rejects.toThrow(
      /holds the graph of another Dossier store.*--replace/u,
    );
    expect((await second.contents()).nodes).toHaveLength(WHOLE.order);
    await (await open({ owner: 'second', replace: true })).load(FIRST, 'one');
    expect(await second.load(FIRST, 'one')).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('is refused where a newer Dossier filled it', async () => {
    const store = await open();
    await store.load(FIRST, 'one');
    await neo4j.run('MATCH (s:DossierSync) SET s.tables = 99');
    expect(await store.state()).toBeUndefined();
    await expect(store.load(FIRST, 'one')).rejects.toThrow(/filled by a newer Dossier; update Dossier/u);
  });

  it('holds exactly the graph of the load that began last, when two load at once', async () => {
    const [one, two] = [await open(), await open()];
    const settled = await Promise.allSettled([one.load(WHOLE, 'whole'), two.load(FIRST, 'first')]);
    const lost = settled.filter(({ status }) => status === 'rejected');
    for (const { reason } of lost as PromiseRejectedResult[])
      expect(String(reason)).toMatch(/another process began to fill/u);
    const state = await one.state();
    const graph = state === 'whole' ? WHOLE : FIRST;
    expect(await one.load(graph, state ?? '')).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it('mends what somebody removed', async () => {
    const store = await open();
    await store.load(WHOLE, 'one');
    const before = await store.contents();
    await neo4j.run("MATCH (p:Person {name: 'Lena Frost'}) DETACH DELETE p");
    await neo4j.run('MATCH (:Claim)-[f:FOUND_IN]->() WITH f LIMIT 1 DELETE f');
    expect((await store.load(WHOLE, 'one')).added).toBeGreaterThan(1);
    expect(await store.contents()).toEqual(before);
  });
});
