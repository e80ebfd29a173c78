import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { slipsBetween } from '../../graph/model/slips.ts';

describe('slips between two spellings', () => {
  it.each([
    ['harbour', 'harbour', 0],
    ['harbour', 'habour', 1],
    ['harbour', 'harbuor', 1],
    ['harbour', 'harvour', 1],
    ['harbour', 'harbours', 1],
    ['harbour', 'arbor', 2],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b, 5)).toBe(slips);
  });

  it('says no more than that there are more than the limit', () => {
    expect(slipsBetween('harbour', 'mountain', 2)).toBe(3);
  });

  it('are as many in either direction', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(slipsBetween(a, b, 8)).toBe(slipsBetween(b, a, 8));
      }),
    );
  });
});
