import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { parseGraphJson, writeGraphJson } from '../../graph/formats/graph-json.ts';
import { type ArticleResult, NODE_TYPES, RELATION_TYPES, type Selection } from '../../graph/model/index.ts';
import { isEvidenceOnly, quotedWords, select, shownNodes } from '../../graph/select.ts';
import { link } from '../../src/link/index.ts';
import { arbitraryResults } from '../support/arbitrary-results.ts';
import { checkGraph, hasChecker } from '../support/check-graph.ts';
import { copy, meeting, payment, smallCorpus } from '../support/small-corpus.ts';

const graphOf = (results: readonly ArticleResult[]): DossierGraph =>
  assemble(link(results), { strict: true });
const whole = graphOf(smallCorpus);

const namesOf = (graph: DossierGraph): string[] =>
  [...shownNodes(graph)].map(({ attributes }) => attributes.name).sort();
const typesOf = (graph: DossierGraph): string[] => [
  ...new Set(graph.mapEdges((_, { type }) => type as string)),
];

function node(graph: DossierGraph, name: string): Record<string, unknown> {
  const key = graph.findNode((_, attributes) => attributes.name === name);
  return { ...graph.getNodeAttributes(key) };
}

function edge(graph: DossierGraph, type: string): Record<string, unknown> {
  const key = graph.findEdge((_, attributes) => attributes.type === type);
  return { ...graph.getEdgeAttributes(key) };
}

function textOf(graph: DossierGraph, article: string): string {
  const attributes = graph.getNodeAttributes(article);
  return attributes.type === 'Article' ? attributes.text : '';
}

/** Nodes without what they are called, which the whole corpus decides. */
function comparable(graph: DossierGraph): unknown {
  const nodes = graph.mapNodes((key, attributes) => ({
    key,
    ...attributes,
    name: '',
    aliases: [],
    description: '',
  }));
  const edges = graph.mapEdges((key, attributes, source, target) => ({ key, source, target, ...attributes }));
  return { nodes, edges };
}

describe('a selection', () => {
  it('of everything is the graph itself', () => {
    expect(select(whole, {})).toBe(whole);
  });

  it('leaves the whole as it was', () => {
    const before = writeGraphJson(whole);
    select(whole, { types: ['Person'], since: '2026-02-03', noText: true });
    expect(writeGraphJson(whole)).toBe(before);
  });

  it('says in the graph what it is', () => {
    const selection: Selection = { types: ['Person'], until: '2026', noText: true };
    const graph = parseGraphJson(writeGraphJson(select(whole, selection)));
    expect(graph.getAttributes().selection).toEqual(selection);
  });
});

describe('since and until', () => {
  it('give the graph of those articles, with its counts, as if there were no others', () => {
    expect(comparable(select(whole, { until: '2026-02-02' }))).toEqual(comparable(graphOf([meeting])));
    expect(comparable(select(whole, { until: '2026-02-03' }))).toEqual(
      comparable(graphOf([meeting, payment])),
    );
  });

  it('count again what is left of an entity and of a relation', () => {
    const graph = select(whole, { since: '2026-02-03' });
    expect(node(graph, 'Ada Brook')).toMatchObject({
      mentionCount: 3,
      articleCount: 2,
      firstSeen: '2026-02-03',
      lastSeen: '2026-02-04',
    });
    expect(edge(whole, 'PAID')).toMatchObject({
      claimCount: 3,
      status: 'contested',
      firstSeen: '2026-02-02',
    });
    expect(edge(graph, 'PAID')).toMatchObject({ claimCount: 2, status: 'asserted', firstSeen: '2026-02-03' });
    expect(namesOf(graph)).not.toContain('Tom Reed');
  });

  it('are as precise as they are written', () => {
    for (const window of [{ since: '2026' }, { until: '2026-02' }, { since: '2026-02', until: '2026-02' }])
      expect(select(whole, window).order).toBe(whole.order);
    expect(select(whole, { since: '2026-03' }).order).toBe(0);
  });

  it('leave out articles without a date', () => {
    const undated: ArticleResult = { ...copy, article: { ...copy.article, published: undefined } };
    expect(select(graphOf([undated]), { since: '1900' }).order).toBe(0);
  });
});

describe('types', () => {
  const people = select(whole, { types: ['Person'] });

  it('keep nodes of these types and what joins them', () => {
    expect(namesOf(people)).toEqual(['Ada Brook', 'Lena Frost', 'Tom Reed']);
    expect(typesOf(people).sort()).toEqual(['MET_WITH', 'PAID']);
  });

  it('keep the articles that are cited, and tell that they are evidence only', () => {
    const articles = people.filterNodes((_, { type }) => type === 'Article');
    expect(articles.length).toBe(3);
    expect(articles.every((article) => isEvidenceOnly(people, article))).toBe(true);
    const asked = select(whole, { types: ['Person', 'Article'] });
    expect(asked.filterNodes((id) => isEvidenceOnly(asked, id))).toEqual([]);
    expect(typesOf(asked)).toContain('MENTIONS');
  });

  it('leave a claim attributed whose speaker is of another type', () => {
    const claims = people.mapEdges((_, attributes) => attributes.claims).flat();
    const said = claims.filter(({ attribution }) => attribution !== undefined);
    expect(said.length).toBe(2);
    expect(
      said.flatMap(({ attribution }) => attribution?.speakers ?? []).every((id) => people.hasNode(id)),
    ).toBe(true);
    expect(edge(people, 'PAID')['status']).toBe('contested');
  });
});

describe('relations', () => {
  it('keep what they join and nothing else', () => {
    const graph = select(whole, { relations: ['MET_WITH', 'CRITICIZED'] });
    expect(namesOf(graph)).toEqual(['Ada Brook', 'Lena Frost', 'Protesters']);
    expect(typesOf(graph).sort()).toEqual(['CRITICIZED', 'MET_WITH']);
  });

  it('show articles where they join articles', () => {
    const graph = select(whole, { relations: ['MENTIONS'] });
    expect(graph.filterNodes((id) => isEvidenceOnly(graph, id))).toEqual([]);
    expect(typesOf(graph)).toEqual(['MENTIONS']);
  });
});

describe('a least number of articles', () => {
  it('is of entities, and takes relations and statements of the others with them', () => {
    const graph = select(whole, { minArticles: 3 });
    expect(namesOf(graph).filter((name) => !/mayor|authority/iu.test(name))).toEqual(
      expect.arrayContaining(['Ada Brook', 'Lena Frost']),
    );
    expect(namesOf(graph)).not.toContain('River Authority');
    expect(typesOf(graph)).toContain('SAID');
  });

  it('of one leaves everything, statements that nobody is said to make included', () => {
    const graph = emptyGraph(whole.getAttributes());
    graph.import(whole);
    const [statement = ''] = graph.filterNodes((_, { type }) => type === 'Statement');
    for (const key of graph.edges(statement)) graph.dropEdge(key);
    expect(select(graph, { minArticles: 1 }).nodes()).toEqual(graph.nodes());
  });

  it('counts articles of the chosen time only', () => {
    expect(namesOf(select(whole, { since: '2026-02-03', minArticles: 3 }))).not.toContain('Ada Brook');
  });
});

describe('without text', () => {
  const graph = select(whole, { noText: true });
  const article = graph.findNode((_, { name }) => name === 'Mayor meets director') ?? '';

  it('every place stays where it was, and names and claims can be read', () => {
    for (const { edge: key, attributes } of graph.edgeEntries())
      for (const [i, claim] of attributes.claims.entries()) {
        const original = whole.getEdgeAttribute(key, 'claims')[i];
        expect(claim).toEqual(original);
        expect(quotedWords(graph, claim.article, claim.trigger)).toBe(
          quotedWords(whole, claim.article, claim.trigger),
        );
      }
    const text = textOf(graph, article);
    expect(text.length).toBe(meeting.article.text.length);
  });

  it('nothing else of an article can be read', () => {
    const text = textOf(graph, article);
    expect(text).toContain('Ada Brook');
    expect(text).not.toMatch(/Monday|denied that/u);
    const long = `"${'We waited for a long while. '.repeat(20)}"`;
    const shown = graphOf([
      { ...meeting, article: { ...meeting.article, text: meeting.article.text + long } },
    ]);
    expect(writeGraphJson(select(shown, { noText: true }))).not.toContain('a long while');
  });

  it('a sentence reads as its words with an ellipsis for each gap', () => {
    const [claim] = edge(graph, 'MET_WITH')['claims'] as { article: string; sentence: [number, number] }[];
    expect(quotedWords(graph, claim?.article ?? '', claim?.sentence ?? [0, 0])).toBe(
      '… Ada Brook met Lena Frost … Port Harbour …',
    );
  });
});

const date = fc.constantFrom(undefined, '2025-12', '2026', '2026-01-05', '2026-01-06');
const selections = fc
  .record({
    types: fc.option(fc.subarray([...NODE_TYPES], { minLength: 1 }), { nil: undefined }),
    relations: fc.option(fc.subarray([...RELATION_TYPES], { minLength: 30 }), { nil: undefined }),
    since: date,
    until: date,
    minArticles: fc.constantFrom(undefined, 1, 2, 3),
    noText: fc.constantFrom(undefined, true as const),
  })
  .map((drawn): Selection =>
    Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)),
  );

describe('whatever is selected', () => {
  it('is a graph.json that can be read again, whose counts are those of what it holds', () => {
    fc.assert(
      fc.property(arbitraryResults, selections, (results, selection) => {
        const graph = parseGraphJson(writeGraphJson(select(graphOf(results), selection)));
        for (const { attributes } of graph.nodeEntries()) {
          if (!('mentions' in attributes)) continue;
          const articles = new Set(attributes.mentions.map(({ article }) => article));
          expect([attributes.mentionCount, attributes.articleCount]).toEqual([
            attributes.mentions.length,
            articles.size,
          ]);
          for (const id of articles) expect(graph.getNodeAttribute(id, 'type')).toBe('Article');
          expect(articles.size).toBeGreaterThanOrEqual(selection.minArticles ?? 1);
        }
        for (const { attributes } of graph.edgeEntries()) {
          expect(attributes.claimCount).toBe(attributes.claims.length);
          expect(selection.relations?.includes(attributes.type)).not.toBe(false);
        }
        for (const { attributes } of shownNodes(graph))
          expect(selection.types?.includes(attributes.type)).not.toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it.runIf(hasChecker)('passes the checker of graph.json', () => {
    const some: readonly Selection[] = [
      { types: ['Person', 'Organization'] },
      { relations: ['PAID', 'SAID'] },
      { since: '2026-02-03' },
      { minArticles: 2, until: '2026-02-03' },
      { noText: true },
    ];
    for (const selection of some)
      expect(checkGraph(writeGraphJson(select(whole, selection)))).toContain(' 0 faults');
  });
});
