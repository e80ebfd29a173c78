/** The behaviour that every engine shares (graph/stores/graph-store.ts): run over each by a test file of its own. */
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { type ArticleResult, compareText } from '../../graph/model/index.ts';
import type { GraphStore, StoreContents } from '../../graph/stores/graph-store.ts';
import type { Row } from '../../graph/tables/columns.ts';
import { claimRows, nodeRows, relationRows } from '../../graph/tables/rows.ts';
import { link } from '../../src/link/index.ts';
import { HOSTILE_NAMES } from '../support/hostile-graph.ts';
import { copy, meeting, payment, smallCorpus } from '../support/small-corpus.ts';

/** Opens the same engine as often as it is called within one test; closed when the test ends. */
export type OpenGraphStore = () => Promise<GraphStore>;

const graphOf = (...articles: readonly ArticleResult[]): DossierGraph =>
  assemble(link(articles), { strict: true });

const NOTHING = { added: 0, changed: 0, removed: 0 };

/** What an engine must hold for a graph. */
export function contentsOf(graph: DossierGraph): StoreContents {
  const byId = (rows: readonly Row[]): Row[] =>
    rows.toSorted((a, b) => compareText(String(a['id']), String(b['id'])));
  const relations = [...relationRows(graph)].map(({ type, source, target, row }) => ({
    type,
    source,
    target,
    ...row,
  }));
  return {
    nodes: byId([...nodeRows(graph)]),
    claims: byId([...claimRows(graph)]),
    relations: byId(relations).toSorted((a, b) => compareText(String(a['type']), String(b['type']))),
  };
}

/** Every well-formed hostile name as an entity's name and alias, with a text of 100 KB beside them. */
function hostileGraph(): DossierGraph {
  const graph = emptyGraph();
  const names = [...HOSTILE_NAMES.filter((name) => !/\p{Cs}/u.test(name)), 'ж🜚'.repeat(33_000)];
  const counts = { mentions: [], mentionCount: 1, articleCount: 1 };
  for (const [index, name] of names.entries())
    graph.addNode(`n${index}`, { type: 'Person', name, aliases: names, description: name, ...counts });
  return graph;
}

/** Describes an engine; `prepare` gives each test one with nothing in it. */
export function describeGraphStore(name: string, prepare: () => Promise<OpenGraphStore>): void {
  const whole = graphOf(...smallCorpus);

  describe(name, () => {
    it('has no state and nothing in it when it is new', async () => {
      const store = await (await prepare())();
      expect(await store.state()).toBeUndefined();
      expect(await store.contents()).toEqual({ nodes: [], claims: [], relations: [] });
    });

    it('holds the tables of the graph after a load, and says what that took', async () => {
      const open = await prepare();
      const store = await open();
      const expected = contentsOf(whole);
      const size = expected.nodes.length + expected.claims.length + expected.relations.length;
      expect(await store.load(whole, 'one')).toEqual({ ...NOTHING, added: size, unchanged: 0 });
      expect(await store.contents()).toEqual(expected);
      expect(await store.state()).toBe('one');
      await store.close();
      const again = await open();
      expect(await again.state()).toBe('one');
      expect(await again.contents()).toEqual(expected);
    });

    it('changes nothing when the same is loaded again, but keeps a new state', async () => {
      const store = await (await prepare())();
      const { added } = await store.load(whole, 'one');
      expect(await store.load(graphOf(...smallCorpus), 'one')).toEqual({ ...NOTHING, unchanged: added });
      expect(await store.load(whole, 'two')).toEqual({ ...NOTHING, unchanged: added });
      expect(await store.state()).toBe('two');
    });

    it('holds the same whatever the order of the articles', async () => {
      const open = await prepare();
      const store = await open();
      await store.load(graphOf(copy, payment, meeting), 'one');
      expect(await store.contents()).toEqual(contentsOf(whole));
      expect(await store.load(whole, 'one')).toMatchObject(NOTHING);
    });

    it('follows the graph as articles come, change and go, and ends where it began', async () => {
      const store = await (await prepare())();
      const revised: ArticleResult = {
        ...payment,
        article: { ...payment.article, publisher: 'Southern Post' },
      };
      const steps = [
        [meeting],
        [meeting, payment],
        [meeting, revised],
        smallCorpus,
        [revised],
        [],
        [meeting],
      ];
      for (const [index, articles] of steps.entries()) {
        const graph = graphOf(...articles);
        await store.load(graph, `step ${index}`);
        expect(await store.contents()).toEqual(contentsOf(graph));
      }
    });

    it('follows corrections, and their being undone', async () => {
      const store = await (await prepare())();
      const corrected = graphOf(...smallCorpus);
      const key = corrected.findNode((_, attributes) => attributes.name === 'Lena Frost') ?? '';
      corrected.mergeNodeAttributes(key, { name: 'Helena Frost' });
      const rejected = corrected.findEdge((_, { type }) => type === 'CRITICIZED') ?? '';
      corrected.dropEdge(rejected);
      const group = corrected.findNode((_, attributes) => attributes.name === 'Protesters') ?? '';
      corrected.mergeNodeAttributes(group, { type: 'Organization' });
      await store.load(whole, 'one');
      const report = await store.load(corrected, 'two');
      expect(report.removed).toBeGreaterThan(0);
      expect(report.changed).toBeGreaterThan(0);
      expect(await store.contents()).toEqual(contentsOf(corrected));
      await store.load(whole, 'one');
      expect(await store.contents()).toEqual(contentsOf(whole));
    });

    it('keeps every text as it is, however strange or long', async () => {
      const store = await (await prepare())();
      const graph = hostileGraph();
      await store.load(graph, 'one');
      expect(await store.contents()).toEqual(contentsOf(graph));
      expect(await store.load(graph, 'one')).toMatchObject(NOTHING);
    });

    it('answers many readers at once', async () => {
      const open = await prepare();
      const store = await open();
      await store.load(whole, 'one');
      const ask = { text: "MATCH (p:Entity {type: 'Person'}) RETURN p.name AS name ORDER BY name" };
      const answers = await Promise.all(Array.from({ length: 8 }, () => store.query(ask)));
      const people = {
        columns: ['name'],
        rows: [['Ada Brook'], ['Lena Frost'], ['Tom Reed']],
        truncated: false,
      };
      expect(answers).toEqual(Array.from({ length: 8 }, () => people));
    });

    it('takes parameters, and gives no more rows than it may', async () => {
      const store = await (await prepare())();
      await store.load(whole, 'one');
      const text =
        "MATCH (p:Entity {type: 'Person'}) WHERE p.name <> $name RETURN p.name AS name ORDER BY name";
      expect(await store.query({ text, parameters: { name: 'Ada Brook' }, limit: 1 })).toEqual({
        columns: ['name'],
        rows: [['Lena Frost']],
        truncated: true,
      });
    });

    it('says that a query is wrong as an error of the input', async () => {
      const store = await (await prepare())();
      await store.load(whole, 'one');
      await expect(store.query({ text: 'MATCH (p:Person RETURN p' })).rejects.toMatchObject({
        code: 'input',
      });
    });
  });
}
