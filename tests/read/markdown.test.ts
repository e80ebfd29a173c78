import { describe, expect, it } from 'vitest';

import { readMarkdown } from '../../src/read/markdown.ts';

const read = (text: string) => readMarkdown({ source: 'a.md', text, fallbackTitle: 'a.md' });
const withFrontMatter = (yaml: string) => read(`---\n${yaml}\n---\nThe council met.\n`);

describe('front matter', () => {
  it('gives title, date, publisher, authors and address, and stays in the text as metadata', () => {
    const text =
      '---\ntitle: "Council: a meeting"\ndate: 2026-03-04\npublisher: The Wire\nauthors: [Ann Roe, Bo Ek]\n' +
      'url: https://example.org/1\ntags: [other, programs]\n---\n\nThe council met.\n';
    const outcome = read(text);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        text,
        title: 'Council: a meeting',
        published: '2026-03-04',
        publisher: 'The Wire',
        authors: ['Ann Roe', 'Bo Ek'],
        url: 'https://example.org/1',
        regions: [{ kind: 'metadata', start: 0, end: text.indexOf('\n\nThe') }],
      },
    });
  });

  it.each([
    ['a year', 'date: 2026', '2026'],
    ['a month', 'date: 2026-03', '2026-03'],
    ['a time', 'date: 2026-03-04T10:30:00Z', '2026-03-04'],
  ])('may give %s as date', (_, yaml, published) => {
    expect(withFrontMatter(yaml)).toMatchObject({ ok: true, value: { published } });
  });

  it('may list authors in one line, and leaves out the furniture of a byline', () => {
    expect(withFrontMatter('authors: Ann Roe, Bo Ek and Cy Dow')).toMatchObject({
      value: { authors: ['Ann Roe', 'Bo Ek', 'Cy Dow'] },
    });
    expect(withFrontMatter('authors: [Written By, Ann Roe, 5 Min Read]')).toMatchObject({
      value: { authors: ['Ann Roe'] },
    });
  });

  it('may leave fields empty', () => {
    const outcome = withFrontMatter('title:\ndate: ""\nauthors:\nurl: ~');
    expect(outcome).toMatchObject({ ok: true, value: { title: 'a.md', authors: [] } });
    expect(outcome.ok && 'published' in outcome.value).toBe(false);
  });

  it('may end its lines as Windows does, and be empty', () => {
    expect(read('---\r\ntitle: Met\r\n---\r\nThe council met.')).toMatchObject({ value: { title: 'Met' } });
    expect(read('---\n---\nThe council met.')).toMatchObject({ ok: true, value: { title: 'a.md' } });
  });

  it('is not needed', () => {
    expect(read('The council met.')).toMatchObject({ ok: true, value: { regions: [] } });
  });

  it.each([
    ['is not closed', '---\ntitle: Met\nThe council met.', 1, 'no closing'],
    ['is not YAML', '---\ntitle: Met\ndate: [2026\n---\nThe council met.', 4, 'not YAML: '],
    ['names a field twice', '---\ntitle: A\ntitle: B\n---\nThe council met.', 3, 'unique'],
    ['is no list of fields', '---\n- a\n- b\n---\nThe council met.', 1, 'name: value'],
    [
      'has a wrong date',
      '---\ntitle: Met\ndate: 4 March\n---\nThe council met.',
      3,
      'date: "4 March" is not a date',
    ],
    ['has a day that no month has', '---\ndate: 2026-02-30\n---\nMet.', 2, '"2026-02-30" is not a date'],
    [
      'has an address that is none',
      '---\nurl: javascript:alert(1)\n---\nMet.',
      2,
      'url: "javascript:alert(1)"',
    ],
    ['has a title of another type', '---\ntitle: [a, b]\n---\nMet.', 2, 'the field title is not a text'],
  ])('is a fault of line and reason when it %s', (_, text, line, reason) => {
    const outcome = read(text);
    expect(outcome).toMatchObject({ ok: false, fault: { source: 'a.md', place: { kind: 'line', line } } });
    expect(!outcome.ok && outcome.fault.reason).toContain(reason);
  });

  it.each([
    ['a colon in a value', 'title: Council: a meeting', 'quotation marks'],
    ['a tab', 'authors:\n\t- Ann Roe', 'spaces'],
    ['an open bracket', 'authors: [Ann Roe', 'close'],
    ['an open quotation mark', 'title: "Met', 'close'],
    ['a field twice', 'title: A\ntitle: B', 'once'],
    ['a field without its colon', 'title Met\ndate: 2026', 'name: value'],
    ['an unknown alias', 'title: *star', 'quotation marks'],
    ['a value that begins with a sign of YAML', 'title: @home', 'quotation marks'],
  ])('says in plain words how to mend %s', (_, yaml, hint) => {
    const outcome = withFrontMatter(yaml);
    expect(!outcome.ok && outcome.fault.hint).toContain(hint);
    expect(!outcome.ok && outcome.fault.place).toMatchObject({ kind: 'line' });
  });

  it('does not grow without bound through aliases', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}*a${i}]`,
    );
    const outcome = withFrontMatter(['a0: &a0 [x]', ...levels].join('\n'));
    expect(outcome.ok).toBe(false);
  });

  it('does not stand for a text', () => {
    expect(withFrontMatter('title: A').ok).toBe(true);
    expect(read('---\ntitle: A\n---\n\n')).toMatchObject({
      ok: false,
      fault: { reason: 'there is no text in it' },
    });
  });
});
