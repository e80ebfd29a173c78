import { describe, expect, it } from 'vitest';

import { readText } from '../../src/read/read-text.ts';

const TEXT = 'Mayor Ada Brandt opened the quay on Tuesday.\n';
const input = { source: 'pasted', text: TEXT, fallbackTitle: 'Pasted text' };

describe('a text without a file', () => {
  it('is an article whose metadata is what the reader says', () => {
    const read = readText(input, {
      title: 'The quay',
      date: '2026-02-03',
      publisher: 'Kelmar Post',
      url: '',
    });
    expect(read).toMatchObject({
      ok: true,
      value: { title: 'The quay', published: '2026-02-03', publisher: 'Kelmar Post', text: TEXT },
    });
  });

  it('speaks for itself where the reader says nothing', () => {
    const text = `---\ntitle: The quay\ndate: 2026-02-03\n---\n${TEXT}`;
    const read = readText({ ...input, text }, { title: ' ', date: '', publisher: '', url: '' });
    expect(read).toMatchObject({ ok: true, value: { title: 'The quay', published: '2026-02-03', text } });
  });

  it('is called by its fallback where nobody gives it a title', () => {
    expect(readText(input)).toMatchObject({ ok: true, value: { title: 'Pasted text' } });
  });

  it('is refused with what is wrong and what to do', () => {
    expect(readText(input, { date: 'last Tuesday' })).toMatchObject({
      ok: false,
      fault: { source: 'pasted', hint: 'correct it, or leave it empty' },
    });
    expect(readText({ ...input, text: ' \n' })).toMatchObject({
      ok: false,
      fault: { reason: 'there is no text in it' },
    });
  });
});
