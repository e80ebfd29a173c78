import { describe, expect, it } from 'vitest';

import { hostileTexts } from '../../../scripts/english/hostile-text.ts';

const specialCases = ["can't", 'Mt.', ':-)'];

describe('hostile text', () => {
  it('is the same for the same seed, and another for another', () => {
    const options = { seed: 7, count: 3, specialCases };
    expect(hostileTexts(options)).toEqual(hostileTexts(options));
    expect(hostileTexts({ ...options, seed: 8 })).not.toEqual(hostileTexts(options));
  });

  it('has every special case, whatever is stuck to it', () => {
    const text = hostileTexts({ seed: 7, count: 20, specialCases }).join('\n');
    for (const rule of specialCases) expect(text).toContain(rule);
  });

  it('has many scripts, white space of many kinds, and no half of a surrogate pair', () => {
    const text = hostileTexts({ seed: 7, count: 100, specialCases }).join('');
    expect(text).not.toMatch(/\p{Surrogate}/u);
    for (const part of ['\u00a0', '\u2028', '\u200b', '\r\n', '\t', '\u001c', 'https://', '@'])
      expect(text).toContain(part);
    for (const script of ['Cyrillic', 'Arabic', 'Han', 'Hangul', 'Thai', 'Greek'])
      expect(text).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  });
});
