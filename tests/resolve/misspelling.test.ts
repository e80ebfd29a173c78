import { describe, expect, it } from 'vitest';

import type { Mention } from '../../src/mention/mention.ts';
import { isMisspelling } from '../../src/resolve/misspelling.ts';

/** A name as the article has it, with the titles before it. */
function named(text: string, ...titles: string[]): Mention {
  return {
    index: 0,
    form: 'name',
    tokens: { start: 0, end: 1 },
    span: [0, text.length],
    head: 0,
    sentence: 0,
    text,
    type: 'Person',
    titles,
    agreement: { number: 'singular' },
  };
}

describe('a misspelt name', () => {
  it.each([
    ['two letters swapped', named('Schmletz'), named('Paul Schmeltz')],
    ['one letter changed beside the same office', named('Tarton', 'Mayor'), named('Ann Tatton', 'mayor')],
    ['one letter left out after the same first name', named('Kurt Maurer'), named('Kurt Maurrer')],
    ['one letter changed inside the first name', named('Kirstin Hale'), named('Kirsten Hale')],
  ])('is the same person’s: %s', (_, short, full) => {
    expect(isMisspelling(short, full)).toBe(true);
  });

  it.each([
    ['a surname one letter apart with nothing else', named('Carver'), named('Paul Carter')],
    ['"Mr" is no office', named('Carver', 'Mr'), named('Paul Carter', 'Mr')],
    ['the last letter tells brother from sister', named('Daniele Rossi'), named('Daniela Rossi')],
    ['short words are alike by chance', named('Lee', 'Mayor'), named('Ann Lea', 'Mayor')],
  ])('is another’s: %s', (_, short, full) => {
    expect(isMisspelling(short, full)).toBe(false);
  });
});
