import { describe, expect, it } from 'vitest';

import { isTextName, titleOfName } from '../../../viewer/src/drop/limits.ts';

describe('a file brought to the page', () => {
  it.each(['a.txt', 'A.MD', 'notes.markdown', 'b.text'])('is a text by its name: %s', (name) => {
    expect(isTextName(name)).toBe(true);
  });

  it.each(['a.pdf', 'a', 'txt', 'a.txt.zip'])('is none: %s', (name) => {
    expect(isTextName(name)).toBe(false);
  });

  it('gives its name, less the ending, to an article without a title', () => {
    expect(titleOfName('The quay.txt')).toBe('The quay');
  });
});
