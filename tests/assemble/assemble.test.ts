import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  assemble,
  type AssembleOptions,
  RejectedEvidenceError,
  type Rejection,
} from '../../graph/assemble.ts';
import type { DossierGraph } from '../../graph/dossier-graph.ts';
import { writeGraphJson } from '../../graph/formats/graph-json.ts';
import {
  type ArticleResult,
  type EdgeAttributes,
  GraphJson,
  type LocalClaim,
  NODE_TYPES,
  type RelationType,
} from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { arbitraryOrders, arbitraryResults } from '../support/arbitrary-results.ts';
import { articleResult } from '../support/article-result.ts';
import { checkGraph, hasChecker } from '../support/check-graph.ts';
import { copy, meeting, payment, smallCorpus } from '../support/small-corpus.ts';

const build = (results: readonly ArticleResult[], options: AssembleOptions = {}): DossierGraph =>
  assemble(link(results), options);

const strictly = (results: readonly ArticleResult[]): DossierGraph => build(results, { strict: true });

function nodeNamed(graph: DossierGraph, name: string): string {
  const key = graph.findNode((_, attributes) => attributes.name === name);
  if (key === undefined) throw new Error(`no node is named ${name}`);
  return key;
}

/** The edges of a type, each as "source target" and its attributes. */
function edgesOf(
  graph: DossierGraph,
  type: RelationType,
): readonly (EdgeAttributes & { readonly ends: string })[] {
  return graph
    .filterEdges((_, attributes) => attributes.type === type)
    .map((key) => ({
      ...graph.getEdgeAttributes(key),
      ends: graph
        .extremities(key)
        .map((end) => graph.getNodeAttribute(end, 'name'))
        .join(' > '),
    }));
}

function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length !== 1) throw new Error(`one was expected, not ${items.length}`);
  return first;
}

const edgeOf = (graph: DossierGraph, type: RelationType): EdgeAttributes & { readonly ends: string } =>
  only(edgesOf(graph, type));

/** The first article with one claim changed. */
function withClaim(index: number, change: Partial<LocalClaim>): ArticleResult {
  return {
    ...meeting,
    claims: meeting.claims.map((claim, i) => (i === index ? { ...claim, ...change } : claim)),
  };
}

function rejectionsOf(results: readonly ArticleResult[]): readonly Rejection[] {
  const rejections: Rejection[] = [];
  build(results, { onRejected: (rejection) => rejections.push(rejection) });
  return rejections;
}

describe('the nodes of a graph', () => {
  const graph = strictly(smallCorpus);

  it('are the articles, the statements and every entity once', () => {
    const count = (type: string): number => graph.filterNodes((_, a) => a.type === type).length;
    expect([count('Article'), count('Statement'), count('Person'), count('Organization')]).toEqual([
      3, 1, 3, 2,
    ]);
    expect([count('Place'), count('Group'), count('Event'), count('Work')]).toEqual([1, 1, 1, 1]);
  });

  it('hold an entity’s mentions in article order with their counts and dates', () => {
    const brook = graph.getNodeAttributes(nodeNamed(graph, 'Ada Brook'));
    expect(brook).toMatchObject({
      type: 'Person',
      aliases: ['Brook'],
      mentionCount: 6,
      articleCount: 3,
      firstSeen: '2026-02-02',
      lastSeen: '2026-02-04',
    });
    if (brook.type !== 'Person') throw new Error('a person was expected');
    expect(brook.mentions).toHaveLength(6);
    expect(brook.mentions.map(({ article }) => article)).toEqual(
      [meeting, meeting, meeting, payment, payment, copy].map((r) => r.article.id),
    );
    expect(brook.mentions.map(({ form }) => form)).toContain('nominal');
  });

  it('hold a statement as it stands, under a name of one line', () => {
    expect(graph.getNodeAttributes(nodeNamed(graph, 'We will build the bridge,'))).toMatchObject({
      type: 'Statement',
      form: 'quote',
      verb: 'told',
      article: meeting.article.id,
    });
    const long = articleResult({
      text: `${'a '.repeat(39)}b\u{1F600}\nand more`,
      statements: [`${'a '.repeat(39)}b\u{1F600}\nand more`],
    });
    const name = only(
      strictly([long])
        .filterNodes((_, a) => a.type === 'Statement')
        .map((key) => strictly([long]).getNodeAttribute(key, 'name')),
    );
    expect(name).toBe(`${'a '.repeat(39)}b`);
  });

  it('hold an article’s text and metadata whole', () => {
    expect(graph.getNodeAttributes(meeting.article.id)).toMatchObject({
      type: 'Article',
      name: 'Mayor meets director',
      text: meeting.article.text,
      publisher: 'The Harbour Times',
      regions: meeting.article.regions,
    });
  });
});

describe('the edges of a graph', () => {
  const graph = strictly(smallCorpus);

  it('add up the claims of all articles, and tell how many outlets stand behind them', () => {
    const paid = edgeOf(graph, 'PAID');
    expect(paid.ends).toBe('Ada Brook > Lena Frost');
    // The copy repeats a text that another outlet printed before.
    expect([paid.claimCount, paid.articleCount, paid.outletCount]).toEqual([3, 3, 2]);
    expect([paid.firstSeen, paid.lastSeen]).toEqual(['2026-02-02', '2026-02-04']);
    expect(paid.claims.map(({ article }) => article)).toEqual(
      [meeting, payment, copy].map((r) => r.article.id),
    );
  });

  it('are contested where some affirm and some deny, and attributed where only people say so', () => {
    expect(edgeOf(graph, 'PAID').status).toBe('contested');
    expect(edgeOf(strictly([meeting]), 'PAID').status).toBe('denied');
    expect(edgeOf(strictly([payment]), 'PAID').status).toBe('attributed');
    expect(edgeOf(strictly([payment, copy]), 'PAID').status).toBe('asserted');
    expect(edgeOf(strictly([withClaim(0, { modality: 'claimed' })]), 'MET_WITH').status).toBe('attributed');
  });

  it('name the speakers of a claim by their nodes', () => {
    const [denial, affirmation] = edgeOf(graph, 'PAID').claims;
    expect(denial?.attribution?.speakers).toEqual([nodeNamed(graph, 'Ada Brook')]);
    expect(affirmation?.attribution?.speakers).toEqual([nodeNamed(graph, 'River Authority')]);
    expect(edgeOf(graph, 'MET_WITH').claims[0]).not.toHaveProperty('attribution');
  });

  it('are as sure as independent outlets make them, and never certain', () => {
    const met = edgeOf(strictly([meeting]), 'MET_WITH');
    expect(met.confidence).toBe(0.8);
    // Two outlets affirm with 0.8 each: 1 - 0.2 * 0.2. A third text of the same outlet adds nothing.
    const of = (day: string, publisher: string, confidence = 0.8): ArticleResult =>
      articleResult({
        text: `Ada Brook met Lena Frost on ${day}.`,
        publisher,
        entities: [
          { type: 'Person', name: 'Ada Brook' },
          { type: 'Person', name: 'Lena Frost' },
        ],
        claims: [{ type: 'MET_WITH', source: 'Ada Brook', target: 'Lena Frost', trigger: 'met', confidence }],
      });
    expect(edgeOf(strictly([of('Monday', 'A'), of('Friday', 'B')]), 'MET_WITH').confidence).toBe(0.96);
    expect(edgeOf(strictly([of('Monday', 'A'), of('Friday', 'A')]), 'MET_WITH').confidence).toBe(0.8);
    expect(edgeOf(strictly([of('Monday', 'A', 1), of('Friday', 'B', 1)]), 'MET_WITH').confidence).toBe(0.99);
  });

  it('are contested where a statement contradicts the one in which they are claimed', () => {
    const text = '"Ada Brook met Lena Frost," Tom said. "She did not," Frost said, rejecting that.';
    const result = articleResult({
      text,
      entities: [
        { type: 'Person', name: 'Ada Brook' },
        { type: 'Person', name: 'Lena Frost' },
        { type: 'Person', name: 'Tom' },
      ],
      statements: ['Ada Brook met Lena Frost,', 'She did not,'],
      claims: [
        {
          type: 'MET_WITH',
          source: 'Ada Brook',
          target: 'Lena Frost',
          trigger: 'met',
          attribution: { speakers: [2], statement: 0 },
        },
        {
          type: 'CONTRADICTS',
          source: 'She did not,',
          target: 'Ada Brook met Lena Frost,',
          trigger: 'rejecting',
        },
      ],
    });
    // The two statements stand in two sentences, which a claim of this type may not: give it both as one.
    const claims = result.claims.map((claim) => ({
      ...claim,
      sentence: [0, text.length] as [number, number],
    }));
    expect(edgeOf(strictly([{ ...result, claims }]), 'MET_WITH').status).toBe('contested');
  });

  it('are one for a symmetric relation, whoever is named first', () => {
    const turned = articleResult({
      text: 'Lena Frost met Ada Brook again.',
      entities: [
        { type: 'Person', name: 'Ada Brook' },
        { type: 'Person', name: 'Lena Frost' },
      ],
      claims: [{ type: 'MET_WITH', source: 'Lena Frost', target: 'Ada Brook', trigger: 'met' }],
    });
    const both = strictly([meeting, turned]);
    const met = edgeOf(both, 'MET_WITH');
    expect(met.claimCount).toBe(2);
    const texts = new Map([meeting, turned].map((r) => [r.article.id, r.article.text]));
    const subjects = met.claims.map(({ article, subject }) => texts.get(article)?.slice(...subject));
    expect(new Set(subjects).size).toBe(1);
  });

  it('are told apart by title, however it is spelled', () => {
    const position = (text: string, title: string): ArticleResult =>
      articleResult({
        text,
        entities: [
          { type: 'Person', name: 'Ada Brook' },
          { type: 'Organization', name: 'River Authority' },
        ],
        claims: [
          {
            type: 'HOLDS_POSITION',
            source: 'Ada Brook',
            target: 'River Authority',
            trigger: title,
            properties: { title },
          },
        ],
      });
    const edges = edgesOf(
      strictly([
        position('Ada Brook, Vice President of the River Authority, left.', 'Vice President'),
        position('Ada Brook, vice-president of the River Authority, came.', 'vice-president'),
        position('Ada Brook, vice-president of the River Authority, spoke.', 'vice-president'),
        position('Ada Brook, treasurer of the River Authority, spoke.', 'treasurer'),
      ]),
      'HOLDS_POSITION',
    );
    expect(edges.map(({ title, claimCount }) => [title, claimCount]).sort()).toEqual([
      ['treasurer', 1],
      ['vice-president', 3],
    ]);
  });

  it('keep one of two claims that read the same words in the same way, the surer', () => {
    const twice = {
      ...meeting,
      claims: [...meeting.claims, ...withClaim(0, { confidence: 0.9, extractor: 'other' }).claims],
    };
    const met = edgeOf(strictly([twice]), 'MET_WITH');
    expect(met.claims.map(({ extractor }) => extractor)).toEqual(['other']);
    expect(met.claims[0]?.id).toBe(edgeOf(strictly([meeting]), 'MET_WITH').claims[0]?.id);
  });

  it('keep the claim of the first pattern by name where two are equally sure', () => {
    for (const extractor of ['a-pattern', 'z-pattern']) {
      const twice = {
        ...meeting,
        claims: [...meeting.claims, ...withClaim(0, { extractor }).claims.slice(0, 1)],
      };
      const kept = edgeOf(strictly([twice]), 'MET_WITH').claims.map((claim) => claim.extractor);
      expect(kept).toEqual([extractor < 'test' ? extractor : 'test']);
    }
  });

  it('keep one claim of a symmetric relation that two patterns read in the two directions', () => {
    const [met] = meeting.claims;
    if (met === undefined) throw new Error('the first claim is the meeting');
    const turned = {
      ...met,
      source: met.target,
      target: met.source,
      subject: met.object,
      object: met.subject,
    };
    const edge = edgeOf(strictly([{ ...meeting, claims: [met, turned] }]), 'MET_WITH');
    expect(edge.claims).toEqual(edgeOf(strictly([meeting]), 'MET_WITH').claims);
  });

  it('say who mentions, wrote and published, without a claim', () => {
    expect(edgeOf(graph, 'WROTE')).toMatchObject({
      ends: 'Tom Reed > Mayor meets director',
      claims: [],
      confidence: 1,
    });
    // No article mentions the two other publishers, so they are no entities.
    expect(edgesOf(graph, 'PUBLISHED').map(({ ends }) => ends)).toEqual([
      'Harbour Times > Mayor meets director',
    ]);
    const mentions = edgesOf(graph, 'MENTIONS').find(
      ({ ends }) => ends === 'Mayor meets director > Ada Brook',
    );
    expect(mentions).toMatchObject({ count: 3, claims: [], claimCount: 0, articleCount: 1 });
  });

  it('keep claim ids when another article joins', () => {
    const before = edgeOf(strictly([payment]), 'PAID').claims.map(({ id }) => id);
    expect(edgeOf(graph, 'PAID').claims.map(({ id }) => id)).toEqual(expect.arrayContaining(before));
  });
});

describe('evidence that does not hold', () => {
  const { text } = meeting.article;
  const sentence = meeting.claims[0]?.sentence ?? [0, 0];

  const cases: readonly (readonly [string, Partial<LocalClaim>])[] = [
    ['out-of-bounds', { trigger: [text.length - 1, text.length + 1] }],
    ['out-of-bounds', { subject: [30, 30] }],
    ['out-of-bounds', { sentence: [-1, sentence[1]] }],
    ['outside-sentence', { object: [sentence[1] + 5, sentence[1] + 9] }],
    ['no-mention', { object: [sentence[0], sentence[0] + 5] }],
    ['no-mention', { subject: [sentence[1] - 7, sentence[1] - 1] }],
    ['several-paragraphs', { sentence: [0, sentence[1]] }],
    ['missing-end', { target: { kind: 'entity', index: 99 } }],
    ['missing-end', { attribution: { speakers: [99] } }],
    ['missing-end', { attribution: { speakers: [0], statement: 9 } }],
    ['missing-end', { attribution: { speakers: [], outlet: 99 } }],
    ['not-allowed', { type: 'VISITED' }],
    ['self-loop', { target: { kind: 'entity', index: 0 } }],
  ];

  it.each(cases)('is rejected as %s: %j', (reason, change) => {
    const result = withClaim(0, change);
    expect(rejectionsOf([result])).toMatchObject([
      { article: meeting.article.id, what: 'claim', index: 0, reason, cause: 'extraction' },
    ]);
    expect(edgesOf(build([result]), 'MET_WITH')).toEqual([]);
    expect(() => strictly([result])).toThrow(RejectedEvidenceError);
    expect(() => strictly([result])).toThrow(reason);
  });

  it('is rejected for a relation that no sentence states', () => {
    const result = articleResult({
      text: 'The Harbour Times published the story.',
      entities: [{ type: 'Organization', name: 'Harbour Times' }],
      claims: [],
    });
    const sentence: [number, number] = [0, result.article.text.length];
    const claim = {
      ...(meeting.claims[0] ?? {}),
      type: 'PUBLISHED',
      source: { kind: 'entity', index: 0 },
      target: { kind: 'article' },
      sentence,
      subject: [4, 17],
      trigger: [18, 27],
      object: sentence,
    } as LocalClaim;
    expect(rejectionsOf([{ ...result, claims: [claim] }])).toMatchObject([{ reason: 'not-allowed' }]);
    const wrote = { ...claim, type: 'WROTE' } as const;
    const author = result.entities.map((entity) => ({ ...entity, type: 'Person' as const }));
    expect(rejectionsOf([{ ...result, entities: author, claims: [wrote] }])).toEqual([]);
  });

  it('is rejected where the sentence is longer than any sentence', () => {
    const names = 'Ada Brook met Lena Frost';
    const claim = { type: 'MET_WITH', source: 'Ada Brook', target: 'Lena Frost', trigger: 'met' } as const;
    const of = (length: number): ArticleResult =>
      articleResult({
        text: `${names} ${'x'.repeat(length - names.length - 1)}`,
        entities: [
          { type: 'Person', name: 'Ada Brook' },
          { type: 'Person', name: 'Lena Frost' },
        ],
        claims: [claim],
      });
    expect(rejectionsOf([of(2000)])).toEqual([]);
    expect(rejectionsOf([of(2001)])).toMatchObject([{ reason: 'long-sentence' }]);
  });

  it('is rejected where a span cuts a character', () => {
    const result = articleResult({
      text: 'Ada \u{1F600} left.',
      entities: [{ type: 'Person', name: 'Ada \u{1F600}' }],
    });
    const cut = {
      ...result,
      entities: result.entities.map((e) => ({
        ...e,
        mentions: [{ start: 0, end: 5, form: 'name' as const }],
      })),
    };
    expect(rejectionsOf([result])).toEqual([]);
    expect(rejectionsOf([cut]).map(({ what, reason }) => [what, reason])).toEqual([
      ['mention', 'out-of-bounds'],
      ['entity', 'no-mention'],
    ]);
    expect(build([cut]).filterNodes((_, a) => a.type === 'Person')).toEqual([]);
  });

  it('takes what depends on it along: a statement that lies outside the text and its claims', () => {
    const broken = {
      ...meeting,
      statements: meeting.statements.map((s) => ({ ...s, end: meeting.article.text.length + 4 })),
    };
    expect(rejectionsOf([broken]).map(({ what, type }) => type ?? what)).toEqual([
      'statement',
      'SAID',
      'ADDRESSED_TO',
      'ABOUT',
    ]);
  });

  it('is no fault of an article where linking made one node of two ends', () => {
    const other = articleResult({
      text: 'Ada Brook met Ada Mary Brook.',
      entities: [
        { type: 'Person', name: 'Ada Brook', words: ['Ada Brook'] },
        { type: 'Person', name: 'Ada Mary Brook', aliases: ['Ada Brook'] },
      ],
      claims: [{ type: 'MET_WITH', source: 'Ada Brook', target: 'Ada Mary Brook', trigger: 'met' }],
    });
    expect(rejectionsOf([other])).toMatchObject([{ reason: 'self-loop', cause: 'linking' }]);
    expect(edgesOf(strictly([other]), 'MET_WITH')).toEqual([]);
  });

  it('lets the content of a statement stand outside the sentence that says whose it is', () => {
    const result = articleResult({
      text: 'Ada Brook spoke first. "The bridge comes. It will cost nothing." She said it twice.',
      entities: [
        { type: 'Person', name: 'Ada Brook', words: ['Ada Brook', { text: 'She', form: 'pronoun' }] },
        { type: 'Work', name: 'bridge', named: false, words: [{ text: 'bridge', form: 'nominal' }] },
      ],
      statements: ['The bridge comes. It will cost nothing.'],
      claims: [
        {
          type: 'SAID',
          source: 'Ada Brook',
          target: 'The bridge comes. It will cost nothing.',
          trigger: 'said',
        },
        {
          type: 'ABOUT',
          source: 'The bridge comes. It will cost nothing.',
          target: 'bridge',
          trigger: 'said',
          object: [28, 34],
        },
      ],
    });
    const graph = strictly([result]);
    expect(edgesOf(graph, 'SAID')).toHaveLength(1);
    expect(edgesOf(graph, 'ABOUT')).toHaveLength(1);
  });
});

describe('assemble', () => {
  it('names the package and its version as the maker of the graph', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      name: string;
      version: string;
    };
    expect(build([]).getAttributes()).toMatchObject({ generator: manifest.name, version: manifest.version });
  });

  it('has nodes by type and then by id, edges by id', () => {
    const graph = build(smallCorpus);
    const nodes = graph.mapNodes((key, { type }) => `${NODE_TYPES.indexOf(type)} ${key}`);
    expect(nodes).toEqual([...nodes].sort());
    expect(graph.edges()).toEqual(graph.edges().sort());
  });

  it('gives the same bytes for the same articles in any order', () => {
    fc.assert(
      fc.property(arbitraryOrders, ([results, shuffled]) => {
        expect(writeGraphJson(strictly(shuffled))).toBe(writeGraphJson(strictly(results)));
      }),
    );
  });

  it('gives what the schema of graph.json describes', () => {
    fc.assert(
      fc.property(arbitraryResults, (results) => {
        expect(GraphJson.safeParse(JSON.parse(writeGraphJson(strictly(results)))).error).toBeUndefined();
      }),
    );
    expect(GraphJson.safeParse(JSON.parse(writeGraphJson(strictly(smallCorpus)))).error).toBeUndefined();
  });

  it('counts on every edge what its claims add up to', () => {
    fc.assert(
      fc.property(arbitraryResults, (results) => {
        strictly(results).forEachEdge((_, { claims, claimCount, articleCount, outletCount, type }) => {
          if (type === 'MENTIONS' || type === 'PUBLISHED' || type === 'WROTE') return;
          expect(claimCount).toBe(claims.length);
          expect(articleCount).toBe(new Set(claims.map(({ article }) => article)).size);
          expect(outletCount).toBeLessThanOrEqual(articleCount);
        });
      }),
    );
  });

  describe.skipIf(!hasChecker)('against the checker of graph.json', () => {
    it('has no fault', () => {
      expect(checkGraph(writeGraphJson(strictly(smallCorpus)))).toContain(' 0 faults');
      const samples = fc.sample(arbitraryResults, { numRuns: 5, seed: 1 });
      for (const results of samples)
        expect(checkGraph(writeGraphJson(strictly(results)))).toContain(' 0 faults');
    });
  });
});
