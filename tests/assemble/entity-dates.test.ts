import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assemble } from '../../graph/assemble.ts';
import { prevailingDate } from '../../graph/assemble/entity-dates.ts';
import type { ArticleResult, Claim, EntityDateProperty, EntityType } from '../../graph/model/index.ts';
import { link } from '../../src/link/index.ts';
import { articleResult, placeOf } from '../support/article-result.ts';

interface Spec {
  readonly text: string;
  readonly words: string;
  readonly value: string;
  readonly published: string;
  readonly type?: EntityType;
  readonly property?: EntityDateProperty;
}

/** An article of one sentence about Ada Brook that gives a date. */
function resultOf({
  text,
  words,
  value,
  published,
  type = 'Person',
  property = 'birthDate',
}: Spec): ArticleResult {
  const span = (part: string): [number, number] => [...placeOf(part, text)];
  const date = {
    property,
    value,
    sentence: [0, text.length] as [number, number],
    subject: span('Ada Brook'),
    trigger: span('born'),
    object: span(words),
    polarity: 'affirmed' as const,
    modality: 'actual' as const,
    extractor: 'date:born',
    confidence: 0.9,
  };
  return articleResult({
    text,
    published,
    source: `${published}.txt`,
    entities: [{ type, name: 'Ada Brook', dates: [date] }],
  });
}

const MAY = {
  text: 'Ada Brook was born on 4 May 1961.',
  words: '4 May 1961',
  value: '1961-05-04',
  published: '2026-01-05',
};
const YEAR = {
  text: 'Ada Brook, born in 1961, was there.',
  words: '1961',
  value: '1961',
  published: '2026-01-06',
};
const OTHER = { text: 'Ada Brook was born in 1963.', words: '1963', value: '1963', published: '2026-01-07' };

const brookOf = (results: readonly ArticleResult[]): unknown =>
  assemble(link(results)).findNode((_, { name }) => name === 'Ada Brook');

function birthIn(results: readonly ArticleResult[]): { value: string; claims: Claim[] } | undefined {
  const graph = assemble(link(results));
  const key = brookOf(results);
  const attributes = graph.getNodeAttributes(String(key));
  return 'mentions' in attributes ? attributes.birthDate : undefined;
}

describe('a birth date', () => {
  it('keeps the claims of all articles and the value that most of them bear out', () => {
    const birth = birthIn([OTHER, YEAR, MAY].map(resultOf));
    expect(birth?.value).toBe('1961-05-04');
    expect(birth?.claims.map(({ date, reported }) => [date, reported])).toEqual([
      ['1961-05-04', '2026-01-05'],
      ['1961', '2026-01-06'],
      ['1963', '2026-01-07'],
    ]);
  });

  it('is the same in whatever order the articles come', () => {
    const results = [MAY, YEAR, OTHER].map(resultOf);
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: 3 }), (shuffled) => {
        expect(birthIn(shuffled)).toEqual(birthIn(results));
      }),
    );
  });

  it('of what is no person is left out', () => {
    expect(birthIn([resultOf({ ...MAY, type: 'Place' })])).toBeUndefined();
  });

  it('whose words are not about the person is left out and reported', () => {
    const result = resultOf(MAY);
    const [brook] = result.entities;
    const dates = brook?.dates?.map((date) => ({ ...date, subject: date.object }));
    const broken = { ...result, entities: brook ? [{ ...brook, dates }] : [] };
    const reasons: string[] = [];
    assemble(link([broken]), { onRejected: ({ reason }) => reasons.push(reason) });
    expect(reasons).toEqual(['no-mention']);
    expect(birthIn([broken])).toBeUndefined();
  });
});

describe('the best supported date', () => {
  const claim = (date: string, article: string, more: Partial<Claim> = {}): Claim => ({
    id: `${date} ${article}`, article, date, sentence: [0, 9], subject: [0, 1], trigger: [1, 2], object: [2, 3],
    polarity: 'affirmed', modality: 'actual', extractor: 'x', confidence: 0.9, ...more,
  }); // prettier-ignore

  it.each([
    ['the more precise of two that agree', [claim('1961', 'a'), claim('1961-05', 'b')], '1961-05'],
    ['that of more articles', [claim('1961-05-04', 'a'), claim('1963', 'b'), claim('1963', 'c')], '1963'],
    [
      'one article’s, however often it says so',
      [claim('1963', 'a'), claim('1963', 'a'), claim('1961', 'b'), claim('1961-02', 'c')],
      '1961-02',
    ],
    [
      'a fact before allegations',
      [
        claim('1963', 'a', { modality: 'claimed' }),
        claim('1963', 'b', { polarity: 'denied' }),
        claim('1961', 'c'),
      ],
      '1961',
    ],
    ['the surer of two', [claim('1963', 'a', { confidence: 0.95 }), claim('1961', 'b')], '1963'],
  ])('is %s', (_, claims, value) => {
    expect(prevailingDate(claims)).toBe(value);
  });
});
