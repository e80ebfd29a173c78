import { describe, expect, it } from 'vitest';

import { looksLikeAcronym } from '../../src/lexicon/acronym.ts';

describe('an acronym', () => {
  it.each(['ICE', 'U.S.', 'U.N.E.S.C.O.', 'AT&T', 'F-MM', 'NBG1'])('is %s', (word) => {
    expect(looksLikeAcronym(word)).toBe(true);
  });

  it.each(['', 'A', 'A.', 'Ice', 'RTL 102.5', '3M', 'G20', 'HEADQUARTERS', 'ÆON Corp'])(
    'is not %s',
    (word) => {
      expect(looksLikeAcronym(word)).toBe(false);
    },
  );
});
