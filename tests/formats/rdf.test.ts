/** Turtle and JSON-LD without any other program: what stands as a fact, how names, dates and places are written. */
import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { jsonldChunks } from '../../graph/formats/jsonld.ts';
import { codePointsOf } from '../../graph/formats/rdf/code-points.ts';
import { expand, itemIri } from '../../graph/formats/rdf/namespaces.ts';
import { date } from '../../graph/formats/rdf/term.ts';
import { turtleChunks } from '../../graph/formats/turtle.ts';
import { webIri } from '../../graph/formats/web-address.ts';
import type { ArticleAttributes, Claim, EdgeAttributes, EntityAttributes } from '../../graph/model/index.ts';
import { select } from '../../graph/select.ts';
import { link } from '../../src/link/index.ts';
import { hostileGraph } from '../support/hostile-graph.ts';
import { smallCorpus } from '../support/small-corpus.ts';

const parse = (graph: DossierGraph): Quad[] => new Parser().parse([...turtleChunks(graph)].join(''));

const TEXT = 'Vera Lund chairs the Dyke Board.';

const article: ArticleAttributes = {
  type: 'Article',
  name: 'Dykes',
  source: 'dykes.txt',
  authors: [],
  language: 'en',
  sha256: '0'.repeat(64),
  text: TEXT,
  regions: [],
};

const entity = (type: 'Person' | 'Organization', name: string): EntityAttributes => ({
  type,
  name,
  aliases: [],
  mentions: [],
  mentionCount: 1,
  articleCount: 1,
});

const claim: Claim = {
  id: 'c1',
  article: 'a1',
  sentence: [0, TEXT.length],
  subject: [0, 9],
  trigger: [10, 16],
  object: [21, 31],
  polarity: 'affirmed',
  modality: 'actual',
  extractor: 'test',
  confidence: 0.5,
};

/** A chair and her board, and one relation between them. */
function chaired(edge: Partial<EdgeAttributes>, own: Partial<Claim> = {}): DossierGraph {
  const graph = emptyGraph();
  graph.addNode('a1', article);
  graph.addNode('n1', entity('Person', 'Vera Lund'));
  graph.addNode('n2', entity('Organization', 'Dyke Board'));
  graph.addEdgeWithKey('r1', 'n1', 'n2', {
    type: 'LEADS',
    claims: [{ ...claim, ...own }],
    claimCount: 1,
    articleCount: 1,
    outletCount: 1,
    status: 'asserted',
    confidence: 0.5,
    ...edge,
  });
  return graph;
}

/** The plain triples from the chair to the board. */
const plainly = (graph: DossierGraph): string[] =>
  parse(graph)
    .filter(
      ({ subject, object }) => subject.value === expand('item:n1') && object.value === expand('item:n2'),
    )
    .map(({ predicate }) => predicate.value.replace(/.*[#/]/u, ''));

describe('a relation in RDF', () => {
  it('is a plain triple where an article says so in its own voice', () => {
    expect(plainly(chaired({}))).toEqual(['LEADS']);
    expect(plainly(chaired({ type: 'MEMBER_OF' }))).toEqual(['MEMBER_OF', 'memberOf']);
  });

  it.each([
    ['only somebody says so', { status: 'attributed' }, { attribution: { speakers: ['n1'] } }],
    ['it is denied', { status: 'denied' }, { polarity: 'denied' }],
    ['it is contested', { status: 'contested' }, {}],
    ['it is planned', {}, { modality: 'planned' }],
    ['it is demanded', {}, { modality: 'demanded' }],
    ['it is possible', {}, { modality: 'possible' }],
    ['it is alleged', { status: 'attributed' }, { modality: 'claimed' }],
    ['the position is over', { type: 'HOLDS_POSITION', tenure: 'former' }, {}],
    ['the position has not begun', { type: 'HOLDS_POSITION', tenure: 'elect' }, {}],
  ] as const)('is no plain triple where %s, but reified with its claim', (_, edge, own) => {
    const graph = chaired(edge, own as Partial<Claim>);
    expect(plainly(graph)).toEqual([]);
    const reified = parse(graph).filter(({ predicate }) => predicate.value === expand('rdf:object'));
    expect(reified.map(({ subject, object }) => [subject.value, object.value])).toEqual(
      ['item:r1', 'item:c1'].map((key) => [expand(key), expand('item:n2')]),
    );
  });

  it('gives no date of birth that nobody states as a fact', () => {
    const born = (own: Partial<Claim>): number => {
      const graph = chaired({});
      const dated = { ...claim, id: 'c2', date: '1961', ...own };
      graph.mergeNodeAttributes('n1', { birthDate: { value: '1961', claims: [dated] } });
      return parse(graph).filter(({ predicate }) => predicate.value === expand('schema:birthDate')).length;
    };
    expect([born({}), born({ attribution: { speakers: [] } })]).toEqual([1, 0]);
  });
});

describe('Turtle and JSON-LD', () => {
  it('are the same for the same graph, whatever is in it', () => {
    for (const graph of [assemble(link(smallCorpus)), hostileGraph()])
      for (const write of [turtleChunks, jsonldChunks])
        expect([...write(graph)].join('')).toBe([...write(graph)].join(''));
  });

  it('hold any names and keys: each stays one resource, with its name', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (names) => {
          const graph = emptyGraph();
          for (const name of names) graph.addNode(name, entity('Person', name));
          const found = parse(graph).filter(
            ({ predicate, subject }) =>
              predicate.value === expand('schema:name') && subject.value.startsWith(expand('item:')),
          );
          const written = names.map((name) => name.replaceAll('\0', '\uFFFD'));
          expect(found.map(({ object }) => object.value)).toEqual(written);
          expect(new Set(found.map(({ subject }) => subject.value)).size).toBe(names.length);
          const document: unknown = JSON.parse([...jsonldChunks(graph)].join(''));
          expect(document).toMatchObject({
            '@graph': expect.arrayContaining(
              written.map((name): unknown => expect.objectContaining({ 'schema:name': name })),
            ) as unknown,
          });
        },
      ),
      { numRuns: 25 }, // each parses the vocabulary too
    );
  });
});

describe('positions in RDF', () => {
  it('are those of the whole text where texts are left out, emoji before them or not', () => {
    const graph = chaired({}, { sentence: [0, 6], subject: [0, 1], trigger: [3, 4], object: [5, 6] });
    graph.mergeNodeAttributes('n1', {
      mentions: [{ article: 'a1', start: 10, end: 14, form: 'name' }],
    });
    graph.mergeNodeAttributes('a1', { text: 'a😀 b 😀😀 Vera' });
    const starts = (of: DossierGraph): string[] =>
      parse(of)
        .filter(({ predicate }) => predicate.value === expand('oa:start'))
        .map(({ subject, object }) => `${subject.value} ${object.value}`);
    expect(starts(graph).some((start) => start.endsWith(' 7'))).toBe(true);
    expect(starts(select(graph, { noText: true }))).toEqual(starts(graph));
  });
});

describe('the parts of RDF', () => {
  it('write a date as precise as it is known, and what no calendar has as text', () => {
    const datatypes = ['2026', '2026-02', '2024-02-29', '2026-02-30', '2026-01/2026-02', '0000'].map(
      (value) => {
        const term = date(value);
        return term.kind === 'literal' ? term.datatype : term.kind;
      },
    );
    expect(datatypes).toEqual(['xsd:gYear', 'xsd:gYearMonth', 'xsd:date', undefined, undefined, undefined]);
  });

  it('make IRIs of any key, two of two', () => {
    expect(itemIri('c1', 'sentence')).toBe('item:c1-sentence');
    expect(itemIri('c1-sentence')).toBe('item:c1%2Dsentence');
    expect(itemIri('a b<c>/é')).toBe('item:a%20b%3Cc%3E%2F%C3%A9');
    expect(itemIri('\uD800')).not.toBe(itemIri('\uD801'));
  });

  it('take an address of the web as an IRI, and nothing else', () => {
    expect(webIri('https://news.example/a b?q={1}|"2"')).toBe(
      'https://news.example/a%20b?q=%7B1%7D%7C%222%22',
    );
    expect(webIri('javascript:alert(1)')).toBeUndefined();
    expect(webIri('news.example/a')).toBeUndefined();
  });

  it('count characters and not code units', () => {
    const text = 'a😀b😀c';
    const toCodePoints = codePointsOf(text);
    expect([0, 1, 3, 4, 6, 7].map(toCodePoints)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
