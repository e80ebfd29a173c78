import { describe, expect, it } from 'vitest';

import { regionWords } from '../../support/region-words.ts';

const STORY = 'The council met in Lund on Monday and adopted its budget.';

describe('a credit', () => {
  it.each([
    'Ann Roe and Bo Ek contributed reporting.',
    'The Wire’s Ann Roe contributed to this report.',
    'Associated Press writers Ann Roe in Lund and Bo Ek in Malmö contributed to this story.',
    'Reporting by Ann Roe in Lund; editing by Bo Ek',
    '(Additional reporting by Ann Roe and Bo Ek; Editing by Cy Dow)',
    'Slideshow (2 Images)',
    'Enlarge this image toggle caption Ann Roe/AP Ann Roe/AP',
    '(The Wire 03/04/2026 page1)',
    '© 2026 The Wire. All rights reserved.',
    'Photo by Ann Roe',
    'Source: Reuters',
  ])('is a line of its own: %s', (line) => {
    expect(regionWords(`${STORY}\n${line}`)).toEqual([['credit', line]]);
  });

  it("is an agency's sign-off after the last paragraph", () => {
    expect(regionWords(`${STORY}\n${STORY} (AFP)`)).toEqual([['credit', '(AFP)']]);
  });

  it.each([
    'The mayor contributed a lot of money to the report of the council.',
    '“Ann Roe contributed reporting,” the mayor said.',
    'Reporting by the paper showed that the council knew.',
    'The slideshow (2 images) was shown to the council.',
    'Copyright law was on the agenda of the council.',
    'The council met (page 3 of the minutes says why) on Monday.',
  ])('is not a sentence of the story: %s', (line) => {
    expect(regionWords(`${STORY}\n${line}`)).toEqual([]);
  });
});
