import { describe, expect, it } from 'vitest';

import { regionWords } from '../../support/region-words.ts';

const STORY = 'The council met in Lund on Monday and adopted its budget.';
const between = (line: string): [string, string][] => regionWords(`${STORY}\n${line}\n${STORY}`);

describe('a caption', () => {
  it.each([
    ['The council meets in Lund', '( AFP via Getty Images )'],
    ['The council meets in Lund.', '(AP Photo/Ann Roe, Pool) Ann Roe/AP'],
    ['The council meets in Lund, March 4, 2026.', 'REUTERS/Ann Roe'],
    ['The council meets in Lund.', '[Photo/Agencies]'],
    ['The council meets in Lund on Monday.', 'Reuters'],
    ['The mayor waves. The council watches.', '(The Evening Post via AP Images)'],
    ['The council meets in Lund.', 'Photograph: Ann Roe/The Wire'],
    ['The council meets in Lund.', 'Ann Roe/AFP/Getty Images'],
  ])('is a description with the credit of its picture: %s %s', (words, credit) => {
    expect(between(`${words} ${credit}`)).toEqual([
      ['caption', words],
      ['credit', credit],
    ]);
  });

  it.each([
    'Mayor Ann Roe, left, and Bo Ek meet in Lund.',
    'Ann Roe (L) and Bo Ek (R) in Lund.',
    'Ann Roe (C-R) speaks to the council.',
    'Bo Ek, second from left, with the council of Lund.',
    'FILE PHOTO: The council meets in Lund.',
    'Image caption, The council meets in Lund',
  ])('is a description of who stands where: %s', (line) => {
    expect(between(line)).toEqual([['caption', line]]);
  });

  it('is a line that the credited caption below it repeats', () => {
    expect(between('The council meets in Lund\nThe council meets in Lund. (Ann Roe/AFP)')).toEqual([
      ['caption', 'The council meets in Lund'],
      ['caption', 'The council meets in Lund.'],
      ['credit', '(Ann Roe/AFP)'],
    ]);
  });

  it.each([
    'The mayor told Reuters on Monday that the council would pay.',
    'The council met (see photo).',
    'The party of the left, and of the right, met in Lund.',
    '“Ann Roe, left, and I stayed,” said Bo Ek.',
    'The council, according to AFP.',
    'He left the house and/or the AP.',
    'The council of Lund met on Monday, Reuters reported.',
  ])('is not a sentence of the story: %s', (line) => {
    expect(between(line)).toEqual([]);
  });

  it('is not a long paragraph, whatever its end', () => {
    expect(between(`${'The council met and talked about it. '.repeat(30)}REUTERS/Ann Roe`)).toEqual([]);
  });
});
