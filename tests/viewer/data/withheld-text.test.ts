import { describe, expect, it } from 'vitest';

import { textWithGaps } from '../../../viewer/src/data/withheld-text.ts';

/** As a browser shows it. */
const shown = (text: string): string => textWithGaps(text).replace(/ +/gu, ' ');

describe('a text of which only excerpts are left', () => {
  it.each([
    ['Ada……………met………………Bo Ek……', 'Ada … met … Bo Ek…'],
    ['…………Ada…Brandt……… …Bo', ' … Ada Brandt … Bo'],
    ['Ada…………\n………………\nBo', 'Ada … \n … \nBo'],
    ['Ada met Bo.', 'Ada met Bo.'],
  ])('shows each gap as one ellipsis, line by line: %s', (text, words) => {
    expect(shown(text).trimEnd()).toBe(words);
  });

  it('moves no place', () => {
    const text = '…………Ada…Brandt………\n……… …Bo……';
    expect(textWithGaps(text)).toHaveLength(text.length);
    for (const word of ['Ada', 'Brandt', 'Bo'])
      expect(textWithGaps(text).indexOf(word)).toBe(text.indexOf(word));
  });
});
