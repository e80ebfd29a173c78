import { describe, expect, it } from 'vitest';

import { markRegions } from '../../../src/read/index.ts';
import { regionWords } from '../../support/region-words.ts';

const STORY = 'The council met in Lund on Monday and adopted its budget.';

describe('a headline', () => {
  it.each([
    'Council adopts budget',
    'Council Adopts Budget. Critics Are Not Convinced.',
    '“We will pay”: council adopts budget',
    '12 things the council did',
  ])('is a first line that is no sentence: %s', (line) => {
    expect(regionWords(`${line}\n\n${STORY}`)).toEqual([['headline', line]]);
    expect(markRegions(`${line}\n\n${STORY}`).headline).toBe(line);
  });

  it('may be followed by a sentence without an empty line', () => {
    expect(regionWords(`Council adopts budget\n${STORY}`)).toEqual([['headline', 'Council adopts budget']]);
  });

  it.each([
    ['a sentence', `The council adopted its budget.\n\n${STORY}`],
    ['a line that goes on in the next', 'The council of the old town of Lund met\non Monday and adopted it.'],
    ['a line that ends with a word that cannot end one', `The council met on Monday in the\n\n${STORY}`],
    ['a line that introduces the next', `The mayor said this:\n\n“${STORY}”`],
    ['the only line', 'Council adopts budget'],
    ['a long line', `${'The council adopted the budget and '.repeat(8)}left\n\n${STORY}`],
    ['a line in small letters', `council adopts budget\n\n${STORY}`],
  ])('is not %s', (_, text) => {
    expect(regionWords(text)).toEqual([]);
  });

  it('is the declared title where the text repeats it, with other quotation marks and spaces', () => {
    const title = `Mayor: 'We will pay'`;
    expect(regionWords(`Mayor: ‘We  will pay’\n${STORY}`, { title })).toEqual([
      ['headline', 'Mayor: ‘We  will pay’'],
    ]);
  });

  it('is the declared title before other matter on the same line', () => {
    const text = `Council adopts budget Updated: 2026-03-04 10:15 By Agencies(The Wire)\n${STORY}`;
    expect(regionWords(text, { title: 'Council adopts budget' })).toEqual([
      ['headline', 'Council adopts budget'],
      ['metadata', 'Updated: 2026-03-04 10:15'],
      ['byline', 'By Agencies(The Wire)'],
    ]);
  });

  it('is not the beginning of a sentence that has the words of the title', () => {
    expect(
      regionWords('Council adopts budget after a long night.', { title: 'Council adopts budget' }),
    ).toEqual([]);
  });

  it('is looked for nowhere else when the title is declared', () => {
    expect(regionWords(`A line of some kind\n\n${STORY}`, { title: 'Council adopts budget' })).toEqual([]);
  });

  it('may be a Markdown heading, whose signs are no part of the title', () => {
    expect(markRegions(`# Council adopts budget\n\n${STORY}`).headline).toBe('Council adopts budget');
  });

  it('between paragraphs is a heading in capitals or of Markdown, and names nothing', () => {
    const text = `${STORY}\nTHE MAYOR’S ANSWER\n${STORY}\n## What next\n${STORY}`;
    expect(regionWords(text)).toEqual([
      ['headline', 'THE MAYOR’S ANSWER'],
      ['headline', '## What next'],
    ]);
    expect(markRegions(text).headline).toBeUndefined();
  });
});
