import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Article } from '../../graph/model/index.ts';
import { readSources } from '../../src/read/index.ts';
import { readDocument } from './markdown.ts';

/** The examples of docs/sources.md, by the ending of the file that each is. */
const ENDINGS: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md', json: 'jsonl' };
const examples = readDocument('docs/sources.md').fences;

let folder: string;
const articles: Article[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-sources-'));
  examples.forEach(({ language, content }, index) => {
    writeFileSync(join(folder, `${index}.${ENDINGS[language] ?? language}`), content);
  });
  for await (const outcome of readSources([folder], {})) if (outcome.ok) articles.push(outcome.article);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('docs/sources.md', () => {
  it('shows an example of each kind of source, and each can be read', () => {
    expect(examples.map(({ language }) => language)).toEqual(['text', 'markdown', 'json']);
    expect(articles).toHaveLength(3);
  });

  it('shows examples that give the date of publication', () => {
    expect(articles.map(({ published }) => published)).toEqual(Array(3).fill('2026-01-28'));
  });

  it('shows front matter that gives title, publisher, author and address', () => {
    const article = articles.find(({ source }) => source.endsWith('.md'));
    expect(article).toMatchObject({
      title: 'Bridge to open in May',
      publisher: 'The Springfield Shopper',
      authors: ['Ann Example'],
      url: 'https://example.org/bridge',
    });
  });

  it('says how an article of a .jsonl file is named', () => {
    expect(articles.map(({ source }) => source)).toContainEqual(expect.stringMatching(/\.jsonl#1$/u));
  });
});
