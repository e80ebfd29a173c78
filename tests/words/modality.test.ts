import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MODALITIES, POLARITIES } from '../../graph/model/claim.ts';
import { shortOfFact } from '../../graph/words/modality.ts';

const affirmed = (...modalities: (typeof MODALITIES)[number][]) =>
  modalities.map((modality) => ({ polarity: 'affirmed' as const, modality }));

describe('what a relation is when it is no fact', () => {
  it('is what most of its affirmed claims say', () => {
    expect(shortOfFact(affirmed('possible', 'claimed', 'claimed'))).toBe('claimed');
    expect(shortOfFact(affirmed('demanded'))).toBe('demanded');
  });

  it('is planned before possible before demanded before claimed when they are even', () => {
    expect(shortOfFact(affirmed('claimed', 'demanded', 'possible', 'planned'))).toBe('planned');
    expect(shortOfFact(affirmed('claimed', 'demanded', 'possible'))).toBe('possible');
    expect(shortOfFact(affirmed('claimed', 'demanded'))).toBe('demanded');
  });

  it('is nothing where one affirmed claim says that it is so', () => {
    expect(shortOfFact(affirmed('planned', 'planned', 'actual'))).toBeUndefined();
  });

  it('leaves denials, and what no sentence states, to the status', () => {
    expect(shortOfFact([])).toBeUndefined();
    expect(shortOfFact([{ polarity: 'denied', modality: 'planned' }])).toBeUndefined();
    expect(shortOfFact([{ polarity: 'denied', modality: 'actual' }, ...affirmed('planned')])).toBe('planned');
  });

  it('does not depend on the order of claims', () => {
    const stated = fc.record({
      polarity: fc.constantFrom(...POLARITIES),
      modality: fc.constantFrom(...MODALITIES),
    });
    fc.assert(
      fc.property(fc.array(stated), (claims) => shortOfFact(claims) === shortOfFact(claims.toReversed())),
    );
  });
});
