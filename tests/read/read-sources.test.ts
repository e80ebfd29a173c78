import { symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Article } from '../../graph/model/index.ts';
import { Article as ArticleSchema } from '../../graph/model/index.ts';
import { type ReadOptions, readSources, type SourceFault } from '../../src/read/index.ts';
import { folderWith } from '../support/temporary-folder.ts';

interface Read {
  readonly articles: Article[];
  readonly faults: SourceFault[];
}

async function read(sources: readonly string[], options: ReadOptions = {}): Promise<Read> {
  const articles: Article[] = [];
  const faults: SourceFault[] = [];
  for await (const outcome of readSources(sources, options)) {
    if (outcome.ok) articles.push(outcome.article);
    else faults.push(outcome.fault);
  }
  return { articles, faults };
}

async function readFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  sources = ['.'],
): Promise<Read> {
  return await read(sources, { cwd: await folderWith(files) });
}

async function* bytes(...pieces: string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
}

const STORY = 'The council met in Lund on Monday.\nIt adopted the budget.\n';

describe('sources', () => {
  it('reads a folder with its folders in code unit order, passing over what is hidden', async () => {
    const { articles, faults } = await readFolder({
      'b.txt': 'Second.',
      'a/z.txt': 'First.',
      'B.txt': 'Before the small letters.',
      '.hidden.txt': 'Hidden.',
      '.git/config.txt': 'Hidden too.',
    });
    expect(articles.map(({ source }) => source)).toEqual(['B.txt', 'a/z.txt', 'b.txt']);
    expect(faults).toEqual([]);
  });

  it('names each file by the locator as given', async () => {
    const folder = await folderWith({ 'news/a.txt': 'One.', 'news/b.md': 'Two.' });
    const sourcesOf = async (sources: string[]) =>
      (await read(sources, { cwd: folder })).articles.map(({ source }) => source);
    expect(await sourcesOf(['news'])).toEqual(['news/a.txt', 'news/b.md']);
    expect(await sourcesOf(['./news/'])).toEqual(['news/a.txt', 'news/b.md']);
    expect(await sourcesOf([join(folder, 'news/a.txt')])).toEqual([join(folder, 'news/a.txt')]);
    expect(await sourcesOf(['news/*.md'])).toEqual(['news/b.md']);
    expect(await sourcesOf(['**/*.{txt,md}'])).toEqual(['news/a.txt', 'news/b.md']);
  });

  it('reads a file once however often it is named', async () => {
    const { articles } = await readFolder({ 'a.txt': 'One.' }, ['a.txt', '.', './a.txt', '*.txt']);
    expect(articles).toHaveLength(1);
  });

  it('reads a file whose name looks like a pattern', async () => {
    const { articles } = await readFolder({ 'a[1].txt': 'One.' }, ['a[1].txt']);
    expect(articles.map(({ source }) => source)).toEqual(['a[1].txt']);
  });

  it('passes over a store that lies beside the articles, and says when it is all there is', async () => {
    const folder = await folderWith({
      'a.txt': 'One.',
      'dossier/dossier.json': '{}',
      'dossier/articles/x.json': '{}',
    });
    for (const source of ['.', '**/*']) {
      const { articles, faults } = await read([source], { cwd: folder });
      expect([articles.length, faults]).toEqual([1, []]);
    }
    const { faults } = await read(['dossier'], { cwd: folder });
    expect(faults).toMatchObject([{ source: 'dossier', reason: expect.stringContaining('store') as string }]);
  });

  it('does not follow links in circles', async () => {
    const folder = await folderWith({ 'a/one.txt': 'One.' });
    await symlink(folder, join(folder, 'a/again'));
    expect((await read(['.'], { cwd: folder })).articles).toHaveLength(1);
  });

  it.each([
    ['missing.txt', 'no such file or folder'],
    ['*.nothing', 'no file matches this pattern'],
    ['empty-folder', 'the folder has no files'],
    ['page.pdf', 'not a kind of file that Dossier reads'],
    ['LICENSE', 'not a kind of file that Dossier reads'],
  ])('names %s and says: %s', async (source, reason) => {
    const { articles, faults } = await readFolder(
      { 'page.pdf': '%PDF', LICENSE: 'MIT', 'empty-folder/.keep': '' },
      [source],
    );
    expect(articles).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ source, reason });
    expect(faults[0]?.hint).not.toBe('');
  });

  it('goes on after whatever fails', async () => {
    const { articles, faults } = await readFolder(
      { 'a.txt': '', 'b.txt': 'A story.', 'c.jpg': 'x', 'd.txt': 'Another.' },
      ['nowhere', '.'],
    );
    expect(articles.map(({ source }) => source)).toEqual(['b.txt', 'd.txt']);
    expect(faults.map(({ source }) => source)).toEqual(['nowhere', 'a.txt', 'c.jpg']);
  });

  it('tells how far it is before each file', async () => {
    const folder = await folderWith({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const told: string[] = [];
    await read(['.'], {
      cwd: folder,
      onFile: ({ source, done, total }) => told.push(`${source} ${done}/${total}`),
    });
    expect(told).toEqual(['a.txt 0/2', 'b.txt 1/2']);
  });
});

describe('standard input', () => {
  it('is plain text unless it begins as something else', async () => {
    const { articles } = await read(['-'], { stdin: bytes('The council ', 'met.') });
    expect(articles[0]).toMatchObject({ source: '-', text: 'The council met.', title: 'standard input' });
  });

  it('may be Markdown with front matter', async () => {
    const { articles } = await read(['-'], { stdin: bytes('---\ntitle: Met\n---\nThe council met.') });
    expect(articles[0]).toMatchObject({ source: '-', title: 'Met' });
  });

  it('may be JSON lines', async () => {
    const { articles } = await read(['-'], { stdin: bytes('{"id": "x", "te', 'xt": "The council met."}\n') });
    expect(articles[0]).toMatchObject({ source: '-#x', text: 'The council met.' });
  });

  it('is a fault when there is nothing in it', async () => {
    const { faults } = await read(['-'], { stdin: bytes() });
    expect(faults).toMatchObject([{ source: '-', reason: 'the file is empty' }]);
  });
});

describe('what is in a file', () => {
  it('keeps the text as it is, without the byte-order mark', async () => {
    const { articles } = await readFolder({ 'a.txt': `\uFEFF${STORY.replaceAll('\n', '\r\n')}` });
    expect(articles[0]?.text).toBe(STORY.replaceAll('\n', '\r\n'));
  });

  it('gives articles that the schema accepts', async () => {
    const { articles } = await readFolder({
      'a.txt': ` date 2026-03-04 By Ann Roe, CNN\n\n(CNN) — ${STORY}`,
      'b.md': `---\ntitle: T\nurl: https://example.org/x\n---\n${STORY}`,
    });
    for (const article of articles) expect(ArticleSchema.parse(article)).toEqual(article);
    expect(articles).toHaveLength(2);
  });

  it('refuses bytes that are not UTF-8, with the offset of the first', async () => {
    const { faults } = await readFolder({ 'latin.txt': Buffer.from('Malmö är', 'latin1') });
    expect(faults[0]).toMatchObject({ source: 'latin.txt', place: { kind: 'byte', offset: 4 } });
    expect(faults[0]?.reason).toContain('0xF6');
  });

  // In windows-1252, é is 0xE9: in UTF-8 the first byte of three.
  it.each(['Caf\xe9 in Lund', 'Caf\xe9', 'Caf\xe9\xa0', 'Caf\xe9\xa0!'])(
    'names the byte that is wrong and not the one after it: %j',
    async (text) => {
      const { faults } = await readFolder({ 'latin.txt': Buffer.from(text, 'latin1') });
      expect(faults[0]).toMatchObject({ place: { kind: 'byte', offset: 3 } });
      expect(faults[0]?.reason).toContain('0xE9');
    },
  );

  it.each([
    ['a NUL byte', Buffer.from('PNG\0\0'), { kind: 'byte', offset: 3 }, 'binary'],
    ['UTF-16', Buffer.from('\uFEFFHello', 'utf16le'), undefined, 'UTF-16'],
    ['half a character at its end', Buffer.from([0x41, 0xe2, 0x82]), { kind: 'byte', offset: 1 }, '0xE2'],
    ['nothing', Buffer.from(''), undefined, 'empty'],
    ['white space only', Buffer.from(' \n\t\n'), undefined, 'no text'],
  ])('refuses %s', async (_, content, place, reason) => {
    const { articles, faults } = await readFolder({ 'a.txt': content });
    expect(articles).toEqual([]);
    expect(faults[0]?.place).toEqual(place);
    expect(faults[0]?.reason).toContain(reason);
  });

  it('refuses what is too large for one article', async () => {
    const folder = await folderWith({
      'a.txt': 'x'.repeat(2000),
      'b.jsonl': `{"id":1,"text":"${'x'.repeat(2000)}"}\n{"id":2,"text":"Short."}`,
    });
    const { articles, faults } = await read(['.'], { cwd: folder, maxBytes: 1000 });
    expect(articles.map(({ source }) => source)).toEqual(['b.jsonl#2']);
    expect(faults).toMatchObject([
      { source: 'a.txt' },
      { source: 'b.jsonl', place: { kind: 'line', line: 1 } },
    ]);
  });

  it('refuses a second article under one id of a file, since both would be cited alike', async () => {
    const { articles, faults } = await readFolder({
      'a.jsonl': '{"id":1,"text":"One."}\n{"id":"2","text":"Two."}\n{"id":"1","text":"Other."}\n',
      'b.jsonl': '{"id":1,"text":"Elsewhere."}\n',
    });
    expect(articles.map(({ source, text }) => [source, text])).toEqual([
      ['a.jsonl#1', 'One.'],
      ['a.jsonl#2', 'Two.'],
      ['b.jsonl#1', 'Elsewhere.'],
    ]);
    expect(faults).toMatchObject([{ source: 'a.jsonl', place: { kind: 'line', line: 3 } }]);
    expect(faults[0]?.reason).toBe('the id "1" is that of another article, in line 1');
  });

  it('takes the same article twice under one id', async () => {
    const { faults } = await readFolder({ 'a.jsonl': '{"id":1,"text":"One."}\n{"id":1,"text":"One."}\n' });
    expect(faults).toEqual([]);
  });

  it('takes the title from the metadata, else the headline, else the name of the file', async () => {
    const { articles } = await readFolder({
      'a.md': `---\ntitle: Declared\n---\n${STORY}`,
      'b.txt': `Council Adopts Budget After Long Debate\n\n${STORY}`,
      'c.txt': STORY,
    });
    expect(articles.map(({ title }) => title)).toEqual([
      'Declared',
      'Council Adopts Budget After Long Debate',
      'c.txt',
    ]);
  });

  it('gives the same id to the same text and metadata wherever they lie, and another when either differs', async () => {
    const { articles } = await readFolder({
      'a.txt': STORY,
      'b.txt': STORY,
      'c.jsonl': JSON.stringify({ id: 'x', text: STORY }),
      'd.jsonl': JSON.stringify({ id: 'x', text: STORY, publisher: 'The Wire' }),
      'e.txt': `${STORY} `,
    });
    const [a, b, c, d, e] = articles.map(({ id }) => id);
    expect(b).toBe(a);
    expect(c).toBe(a);
    expect(new Set([a, d, e]).size).toBe(3);
  });
});
