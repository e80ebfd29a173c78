import { describe, expect, it } from 'vitest';

import { regionWords } from '../../support/region-words.ts';

const STORY = 'The council met in Lund on Monday and adopted its budget.';

describe('an appeal', () => {
  it.each([
    'Support Now',
    'Subscribe to our daily newsletter',
    'Sign up for our newsletter to get the news of Lund.',
    'Read more: the council and its budget',
    'ADVERTISEMENT',
    'Your support helps us to tell the story. Read more',
  ])('is a line that asks something of the reader: %s', (line) => {
    expect(regionWords(`${STORY}\n${line}\n${STORY}`)).toEqual([['appeal', line]]);
  });

  it('is a paragraph with several signs of one, before the story as well', () => {
    const paragraph =
      'Your support makes this page possible Read more From Lund to Malmö, our reporters are on the ground. ' +
      'We believe that quality journalism is for everyone and not behind paywalls. Your donation allows us to go on.';
    expect(regionWords(`${paragraph}\n\n${STORY}`)).toEqual([['appeal', paragraph]]);
  });

  it.each([
    '“Your support helps us,” the mayor told the council.',
    'The mayor asked people to donate to the museum of Lund.',
    'The paper put its archive behind a paywall in March, and its journalists protested.',
    'Read more slowly, the teacher told the children of the council.',
    'Supporters of the mayor signed up for the newsletter of the party.',
  ])('is not a sentence of the story: %s', (line) => {
    expect(regionWords(`${STORY}\n${line}\n${STORY}`)).toEqual([]);
  });
});
