import { describe, expect, it } from 'vitest';

import { readPlainText } from '../../src/read/plain-text.ts';

const read = (text: string) => readPlainText({ source: 'a.txt', text, fallbackTitle: 'a.txt' });

describe('the date that opens a plain text', () => {
  it.each([
    ['a line of its own', 'date 2026-03-04\nThe council met.'],
    ['a prefix', 'date 2026-03-04 The council met.'],
    ['a prefix after a space', ' date 2026-03-04 The council met.'],
  ])('may be %s', (_, text) => {
    const outcome = read(text);
    expect(outcome).toMatchObject({ ok: true, value: { published: '2026-03-04', text } });
    if (!outcome.ok) return;
    const [region] = outcome.value.regions;
    expect(region?.kind).toBe('metadata');
    expect(text.slice(region?.start, region?.end)).toBe('date 2026-03-04');
  });

  it('is not looked for inside the text', () => {
    expect(read('The council set the date 2026-03-04 for its meeting.')).toMatchObject({
      value: { regions: [] },
    });
  });

  it('must be a day of the calendar', () => {
    expect(read('date 2026-02-30 The council met.')).toMatchObject({
      ok: false,
      fault: { reason: '"2026-02-30" is not a date' },
    });
  });

  it('does not stand for a text', () => {
    expect(read('date 2026-03-04\n')).toMatchObject({ ok: false });
  });
});

describe('authors of a plain text', () => {
  it('are those of its byline', () => {
    expect(read('By Ann Roe and Bo Ek\n\nThe council met.')).toMatchObject({
      value: { authors: ['Ann Roe', 'Bo Ek'] },
    });
  });
});
