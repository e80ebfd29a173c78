import { describe, expect, it } from 'vitest';

import type { UndecidedPair } from '../../../graph/api/review.ts';
import {
  currentPair,
  decide,
  NEW_SESSION,
  pairId,
  progressOf,
  refreshed,
  skip,
  skippedCount,
  takeBack,
  unskip,
} from '../../../viewer/src/mend/review-session.ts';

function pair(name: string): UndecidedPair {
  const of = (id: string) => ({ id, type: 'Person' as const, name: id });
  const at = (article: string) => ({ article, start: 0, end: 3 });
  return {
    entities: [of(`${name} 1`), of(`${name} 2`)],
    mentions: [at(`${name} 1`), at(`${name} 2`)],
    score: 0.5,
    reasons: [],
  };
}

const [a, b, c] = [pair('a'), pair('b'), pair('c')];
const start = refreshed(NEW_SESSION, [a, b, c]);
const made = (of: UndecidedPair) => ({ pair: of, same: true, line: 1, text: '{}' });

describe('a review of undecided pairs', () => {
  it('begins with the first, and says how far it is', () => {
    expect(currentPair(start)).toBe(a);
    expect(progressOf(start)).toEqual({ at: 1, all: 3 });
  });

  it('goes on by itself once a pair is decided', () => {
    const next = decide(start, made(a));
    expect(currentPair(next)).toBe(b);
    expect(progressOf(next)).toEqual({ at: 2, all: 3 });
  });

  it('puts a pair off, and brings it back when asked', () => {
    const next = skip(start);
    expect([currentPair(next), progressOf(next)]).toEqual([b, { at: 2, all: 3 }]);
    const end = skip(skip(next));
    expect([currentPair(end), skippedCount(end), progressOf(end)]).toEqual([undefined, 3, { at: 3, all: 3 }]);
    expect(skip(end)).toBe(end);
    expect(currentPair(unskip(end))).toBe(a);
  });

  it('takes the last decision back, and shows its pair again', () => {
    const decided = decide(decide(start, made(a)), made(b));
    const back = takeBack(decided);
    expect([currentPair(back), back.made.map((each) => pairId(each.pair))]).toEqual([b, [pairId(a)]]);
    expect(takeBack(start)).toBe(start);
  });

  it('keeps the pair in front of the reader there when the list comes anew', () => {
    const next = skip(start);
    expect(currentPair(refreshed(next, [c, a, b]))).toBe(b);
    expect(currentPair(refreshed(next, [c, a]))).toBe(c);
  });

  it('ends where another decision settled the rest', () => {
    const end = refreshed(decide(start, made(a)), []);
    expect([currentPair(end), progressOf(end)]).toEqual([undefined, { at: 1, all: 1 }]);
  });
});
