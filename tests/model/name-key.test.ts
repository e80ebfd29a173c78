import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameKey } from '../../graph/model/index.ts';

describe('nameKey', () => {
  it.each([
    ['José Muñoz', 'Jose Munoz'],
    ['Milan’s', 'Milan'],
    ['The Northern Post', 'Northern Post'],
    ['Jean‑Luc Brook', 'Jean-Luc Brook'],
    ['Jean-Luc Brook', 'Jean Luc Brook'],
    ['U.S. Army', 'US Army'],
    ['J. K. Brook', 'J.K. Brook'],
    ['AT&T', 'AT & T'.replace(' & ', '&')],
    ['Brook & Sons', 'Brook and Sons'],
    ['ＩＣＥ', 'ICE'],
    ['Øresund', 'Oresund'],
    ['Weiß', 'Weiss'],
    ['ADA  BROOK', 'Ada\nBrook'],
    ['Ada\u200B Brook', 'Ada Brook'],
    ['“Harbour” Times', 'Harbour Times'],
  ])('reads "%s" and "%s" as one name', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Ada Brook', 'Ada Brooks'],
    ['The The', 'The'.concat(' End')],
    ['Ministry 1', 'Ministry 2'],
    ['Иван Петров', 'Петр Иванов'],
    ['C++', 'C#'],
  ])('tells "%s" from "%s"', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('keeps a name of marks only, so that two of them are not one', () => {
    expect(nameKey('!!!')).toBe('!!!');
    expect(nameKey('???')).not.toBe(nameKey('!!!'));
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});
