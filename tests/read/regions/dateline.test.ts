import { describe, expect, it } from 'vitest';

import { regionWords } from '../../support/region-words.ts';

describe('a dateline', () => {
  it.each([
    ['(CNN) —', ' The council met.'],
    ['(Reuters) -', ' The council met.'],
    ['LUND (Reuters) -', ' The council met.'],
    ['LUND, Sweden (AP) —', ' “We will pay,” the mayor said.'],
    ['OLD TOWN, South Bank (Reuters) -', ' The council met.'],
    ['Lund, March 4 (Xinhua) --', ' The council met.'],
    ['LUND, Sweden, March 4, 2026 (The Wire Service) –', ' The council met.'],
    ['LUND, 6 March 2026 —', ' The council met.'],
    ['LUND 6 March —', ' The council met.'],
    ['UNITED NATIONS --', ' The council met.'],
    ['ROME —', ' The council met.'],
    ['WASHINGTON, D.C. —', ' The council met.'],
    ['NEW YORK –', ' 12 people met.'],
  ])('is recognised at the beginning of a story: %s', (dateline, rest) => {
    expect(regionWords(`${dateline}${rest}`)).toEqual([['dateline', dateline]]);
  });

  it.each([
    ['an aside after an acronym', 'ICE — the agency that enforces customs — sent nobody.'],
    ['a name with an aside in capitals', 'NATO — Brussels has its seat — sent nobody.'],
    ['a hyphen inside a word', 'LUND-Based companies met.'],
    ['an acronym after a name', 'The Council (TC) — the larger one — met.'],
    ['a dash after a small letter', 'Lund — The council met.'],
  ])('is not %s', (_, text) => {
    expect(regionWords(text)).toEqual([]);
  });

  it('stands only where the story begins', () => {
    expect(regionWords('The council met.\nLUND (Reuters) - It met again.')).toEqual([]);
  });
});
