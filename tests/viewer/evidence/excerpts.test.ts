import { describe, expect, it } from 'vitest';

import { excerptAt, excerptsOf } from '../../../viewer/src/evidence/excerpts.ts';
import { sentenceBefore } from '../../../viewer/src/evidence/lead-in.ts';
import { spanOf } from '../sample-graph.ts';

const TEXT = 'title: Quay\n\nMr. Emil B. Lind left Kelmar. Nobody saw it.\n\nHe came back.\nGive money.';
const HEAD = { kind: 'metadata' as const, start: 0, end: TEXT.indexOf('Mr.') };
const APPEAL = { kind: 'appeal' as const, start: TEXT.indexOf('Give'), end: TEXT.length };
const before = (words: string): string | undefined => {
  const span = sentenceBefore(TEXT, TEXT.indexOf(words), [HEAD, APPEAL]);
  return span === undefined ? undefined : TEXT.slice(span[0], span[1]);
};

describe('the sentence before', () => {
  it('may stand in the paragraph before', () => {
    expect(before('He came')).toBe('Nobody saw it.');
  });

  it('does not begin after an initial or a title', () => {
    expect(before('Nobody')).toBe('Mr. Emil B. Lind left Kelmar.');
  });

  it('is never metadata', () => {
    expect(before('Mr.')).toBeUndefined();
    expect(sentenceBefore(TEXT, 0, [])).toBeUndefined();
  });

  it('is short, whatever stands there', () => {
    const span = sentenceBefore('word '.repeat(4000), 20_000, []);
    expect(span).toBeDefined();
    expect((span?.[1] ?? 0) - (span?.[0] ?? 0)).toBeLessThanOrEqual(600);
  });
});

describe('an excerpt', () => {
  it('says where its line was cut', () => {
    const ends = (words: string): boolean[] => {
      const { before: first, after } = excerptAt(TEXT, spanOf(TEXT, words), []);
      return [first, after];
    };
    expect(ends('Nobody saw it.')).toEqual([true, false]);
    expect(ends('Mr. Emil')).toEqual([false, true]);
    expect(ends('left')).toEqual([true, true]);
    expect(ends('He came back.')).toEqual([false, false]);
  });

  it('that is the claim’s whole sentence is not cut', () => {
    const [only] = excerptsOf(TEXT, spanOf(TEXT, 'Nobody saw it.'), []);
    expect(only).toMatchObject({ before: false, after: false });
  });
});
