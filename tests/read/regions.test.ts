import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markRegions } from '../../src/read/index.ts';

const PIECES = [
  'date 2026-03-04',
  'Council adopts budget',
  'By Ann Roe, CNN',
  '(CNN) — ',
  'LUND (Reuters) - ',
  'The council met in Lund.',
  'Ann Roe, left, and Bo Ek meet.',
  'REUTERS/Ann Roe',
  '(AFP)',
  'Your support helps us. Read more',
  'Slideshow (2 Images)',
  'Updated: 2026-03-04 10:15',
  '# ',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u2028',
  '‘',
  '🙂',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

describe('the regions of any text', () => {
  it('are in order, do not overlap, lie inside the text, and neither begin nor end with white space', () => {
    fc.assert(
      fc.property(text, (value) => {
        let last = 0;
        for (const { start, end } of markRegions(value).regions) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
          const words = value.slice(start, end);
          expect(words.trim()).toBe(words);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('begin after the place where the text begins', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (value, from) => {
        const { regions } = markRegions(value, { from: Math.min(from, value.length) });
        for (const { start } of regions) expect(start).toBeGreaterThanOrEqual(Math.min(from, value.length));
      }),
    );
  });

  it('never cross a line', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, end } of markRegions(value).regions) {
          expect(value.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]/u);
        }
      }),
    );
  });
});

describe('a long text', () => {
  // Quadratic time on any of these would run into the test's time limit.
  const LENGTH = 1_000_000;
  it.each([
    ['one line of words', 'word '],
    ['one line of full stops', '.'],
    ['one line of brackets', '('],
    ['one line of quotation marks', '.”'],
    ['one line of capitals', 'A'],
    ['one line of names', 'By Ann Roe, '],
    ['lines of one letter', 'a\n'],
    ['lines of sentences', 'The council met in Lund on Monday.\n'],
    ['lines of captions', 'Ann Roe, left, and Bo Ek meet. REUTERS/Ann Roe\n'],
    ['empty lines', '\r\n'],
    ['spaces', ' '],
  ])('of %s is read', (_, piece) => {
    const long = piece.repeat(Math.ceil(LENGTH / piece.length));
    expect(markRegions(`The council met.\n${long}`).regions.every(({ end }) => end <= long.length + 17)).toBe(
      true,
    );
  });
});
