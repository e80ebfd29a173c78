import { describe, expect, it } from 'vitest';

import { byteLines } from '../../src/read/byte-lines.ts';
import { readJsonLine } from '../../src/read/json-lines.ts';

const read = (text: string | Buffer) =>
  readJsonLine({ source: 'news.jsonl', line: 7, bytes: Buffer.from(text) });

describe('a JSON line', () => {
  it('gives an article whose source is the file and its id', () => {
    const shared = {
      text: 'The council met.',
      title: 'Met',
      publisher: 'The Wire',
      authors: ['Ann Roe'],
      url: 'https://example.org/1',
    };
    expect(read(JSON.stringify({ id: 'k-1', date: '2026-03-04', ...shared }))).toMatchObject({
      ok: true,
      value: { ...shared, published: '2026-03-04', source: 'news.jsonl#k-1' },
    });
  });

  it('may have a number for its id', () => {
    expect(read('{"id": 12, "text": "The council met."}')).toMatchObject({
      ok: true,
      value: { source: 'news.jsonl#12', title: 'news.jsonl#12' },
    });
  });

  it('may be empty, and is then nothing', () => {
    expect(read('  \r')).toBeUndefined();
  });

  it('has offsets into its text, not into the file', () => {
    const outcome = read(JSON.stringify({ id: 1, text: 'By Ann Roe\n\nThe council met.' }));
    expect(outcome?.ok === true && outcome.value.regions).toEqual([{ kind: 'byline', start: 0, end: 10 }]);
  });

  it.each([
    ['is no JSON', '{"id": 1, "text": ', 'not JSON'],
    ['is no object', '[1]', 'not an object'],
    ['has no text', '{"id": 1}', 'the field text is missing'],
    ['has a text that is none', '{"id": 1, "text": ["Met."]}', 'the field text is not a text'],
    ['has an empty text', '{"id": 1, "text": " "}', 'no text'],
    ['has no id', '{"text": "Met."}', 'the field id is missing'],
    ['has an empty id', '{"id": " ", "text": "Met."}', 'the field id is empty'],
    [
      'has an id of another type',
      '{"id": true, "text": "Met."}',
      'the field id is neither a text nor a number',
    ],
    ['has neither', '{}', 'the field id is missing; the field text is missing'],
    [
      'has authors of another type',
      '{"id": 1, "text": "Met.", "authors": 3}',
      'the field authors is neither',
    ],
    ['has a wrong date', '{"id": 1, "text": "Met.", "date": "soon"}', 'date: "soon" is not a date'],
    ['has NUL in its text', String.raw`{"id": 1, "text": "a\u0000b"}`, 'NUL'],
    ['is not UTF-8', Buffer.from('{"id": 1, "text": "\xe4"}', 'latin1'), 'byte 0xE4 at byte 19 of the line'],
  ])('is a fault of file and line when it %s', (_, text, reason) => {
    const outcome = read(text);
    expect(outcome).toMatchObject({
      ok: false,
      fault: { source: 'news.jsonl', place: { kind: 'line', line: 7 } },
    });
    expect(outcome?.ok === false && outcome.fault.reason).toContain(reason);
  });
});

describe('the lines of a stream', () => {
  async function* chunksOf(text: string, size: number): AsyncGenerator<Uint8Array> {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size)
      yield await Promise.resolve(bytes.subarray(at, at + size));
  }

  async function linesOf(text: string, size: number, maxBytes = 100): Promise<(string | undefined)[]> {
    const lines: (string | undefined)[] = [];
    for await (const { line, bytes } of byteLines(chunksOf(text, size), maxBytes)) {
      lines[line - 1] = bytes === undefined ? undefined : Buffer.from(bytes).toString();
    }
    return lines;
  }

  it.each([1, 2, 3, 5, 100])('are the same in chunks of %i bytes', async (size) => {
    expect(await linesOf('one\n\ntwö\nthree', size)).toEqual(['one', '', 'twö', 'three']);
    expect(await linesOf('one\n', size)).toEqual(['one']);
  });

  it('come without their bytes where they are too long, and the next ones are whole', async () => {
    expect(await linesOf('12345\n1234\n123456\n1', 2, 4)).toEqual([undefined, '1234', undefined, '1']);
  });
});
