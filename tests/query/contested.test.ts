import { describe, expect, it } from 'vitest';

import { countDisagreements, disagreementsOf } from '../../graph/query/contested.ts';
import { buildGraph } from '../../src/ingest.ts';
import { articleResult, placeOf } from '../support/article-result.ts';
import { meeting, payment, smallCorpus } from '../support/small-corpus.ts';

const stances = (...values: readonly ('for' | 'against')[]) =>
  articleResult({
    text: 'Ada Brook said the bridge is needed. Lena Frost said the bridge is ugly.',
    entities: [
      { type: 'Person', name: 'Ada Brook' },
      { type: 'Person', name: 'Lena Frost' },
      { type: 'Work', name: 'bridge', named: false, words: [{ text: 'the bridge', form: 'nominal' }] },
    ],
    statements: [
      { text: 'the bridge is needed', form: 'paraphrase' },
      { text: 'the bridge is ugly', form: 'paraphrase' },
    ],
    claims: [
      { type: 'SAID', source: 'Ada Brook', target: 'the bridge is needed', trigger: 'said' },
      {
        type: 'SAID',
        source: 'Lena Frost',
        target: 'the bridge is ugly',
        trigger: 'said',
        sentence: 'is ugly',
      },
      ...(['the bridge is needed', 'the bridge is ugly'] as const).flatMap((source, i) => {
        const value = values[i];
        const trigger = i === 0 ? 'needed' : 'ugly';
        return value === undefined
          ? []
          : [{ type: 'STANCE', source, target: 'bridge', trigger, properties: { value } } as const];
      }),
    ],
  });

const born = (value: string, words: string) => {
  const text = `Ada Brook was born ${words}.`;
  const span = (part: string): [number, number] => [...placeOf(part, text)];
  return articleResult({
    text,
    entities: [
      {
        type: 'Person',
        name: 'Ada Brook',
        dates: [
          {
            ...{ property: 'birthDate', value, polarity: 'affirmed', modality: 'actual' },
            ...{ sentence: [0, text.length], subject: span('Ada Brook'), trigger: span('born') },
            ...{ object: span(words), extractor: 'date:born', confidence: 0.9 },
          },
        ],
      },
    ],
  });
};

describe('what sources disagree about', () => {
  it('is a date for which they give different values, not the same less precisely', () => {
    const [day, year, other] = [
      born('1961-05-04', 'on 4 May 1961'),
      born('1961', 'in 1961'),
      born('1963', 'in 1963'),
    ];
    expect(disagreementsOf(buildGraph([day, year])).dates).toEqual([]);
    expect(disagreementsOf(buildGraph([day, year, other])).dates).toMatchObject([
      {
        entity: { name: 'Ada Brook' },
        values: [{ value: '1961' }, { value: '1961-05-04' }, { value: '1963' }],
      },
    ]);
  });

  it('is a relation that one affirms and another denies, with the sentences of both', () => {
    const { relations } = disagreementsOf(buildGraph(smallCorpus));
    expect(relations).toMatchObject([
      {
        relation: { type: 'PAID', source: { name: 'Ada Brook' }, target: { name: 'Lena Frost' } },
        affirmed: [
          { voice: { speakers: [{ name: 'River Authority' }] } },
          { voice: { kind: 'article' }, places: [{ article: { publisher: 'Evening Herald' } }] },
        ],
        denied: [{ voice: { speakers: [{ name: 'Ada Brook' }] } }],
      },
    ]);
  });

  it('is no relation that everybody affirms, though a statement contradicts an account of it', () => {
    const graph = buildGraph([meeting]);
    const met = graph.findEdge((_, { type }) => type === 'MET_WITH');
    graph.setEdgeAttribute(met, 'status', 'contested');
    expect(disagreementsOf(graph).relations).toEqual([]);
  });

  it('is nothing while only one side is told', () => {
    expect(countDisagreements(disagreementsOf(buildGraph([meeting])))).toBe(0);
    expect(countDisagreements(disagreementsOf(buildGraph([payment])))).toBe(0);
  });

  it('is a thing that one speaks for and another against', () => {
    const { stances: found } = disagreementsOf(buildGraph([stances('for', 'against')]));
    expect(found).toMatchObject([
      {
        on: { name: 'bridge' },
        for: [{ speakers: [{ name: 'Ada Brook' }] }],
        against: [{ speakers: [{ name: 'Lena Frost' }] }],
      },
    ]);
    expect(disagreementsOf(buildGraph([stances('for', 'for')])).stances).toEqual([]);
  });

  it('is asked of one name alone', () => {
    const graph = buildGraph(smallCorpus);
    const key = (name: string): string => graph.findNode((_, attributes) => attributes.name === name) ?? '';
    expect(countDisagreements(disagreementsOf(graph, key('Lena Frost')))).toBe(1);
    expect(countDisagreements(disagreementsOf(graph, key('Port Harbour')))).toBe(0);
  });
});
