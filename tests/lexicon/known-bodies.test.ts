import { describe, expect, it } from 'vitest';

import { knownBody } from '../../src/lexicon/known-bodies.ts';

describe('well-known bodies', () => {
  it.each(['The Guardian', 'Guardian', 'the BBC', 'BBC'])('%s is a news outlet', (name) => {
    expect(knownBody(name)).toBe('newsOutlet');
  });

  it('are none of the others', () => {
    expect(knownBody('The Pine Street Gazette')).toBeUndefined();
  });
});
