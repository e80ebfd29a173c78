import { join } from 'node:path';
import { Readable } from 'node:stream';

import { describe, expect, it, vi } from 'vitest';

import { DossierError } from '../../graph/model/index.ts';
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { ingestSources, type IngestSummary } from '../../src/batch/ingest-sources.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { resultOf } from '../support/stored-result.ts';
import { folderWith, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const OLD = 'Mayor Ann Roe opened the new harbour of Lund on Monday.';
const NEW = 'Mayor Ann Roe opened the new harbour of Lund on Tuesday, not on Monday.';
const OTHER = 'Nils Ek painted a boat.';

interface Options {
  readonly cwd: string;
  readonly store: string;
  readonly sources?: readonly string[];
  readonly only?: boolean;
  readonly stdin?: string;
  /** The disk fails when an article is to be removed. */
  readonly stopsBeforeRemoval?: boolean;
}

async function ingest(options: Options): Promise<IngestSummary> {
  const { cwd, store: folder, sources = ['.'], only = false, stdin = '' } = options;
  const store = await openFolderStore(folder, { mode: 'write', pipeline: 'one' });
  if (options.stopsBeforeRemoval === true)
    vi.spyOn(store, 'remove').mockRejectedValue(new DossierError('store', 'the power is gone'));
  try {
    return await ingestSources({
      ...{ sources, only },
      loadAnalyser: () => Promise.resolve(resultOf),
      openStore: () => Promise.resolve(store),
      read: { cwd, stdin: Readable.from([Buffer.from(stdin)]) },
    });
  } finally {
    await store.close();
  }
}

const newStore = async (): Promise<string> => join(await temporaryFolder(), 'store');

/** Source and text of each article. */
async function articlesIn(folder: string): Promise<string[]> {
  const store = await openFolderStore(folder, { mode: 'read', pipeline: 'one' });
  const found: string[] = [];
  for await (const stored of store.results())
    if (stored.ok) found.push(`${stored.result.article.source}: ${stored.result.article.text}`);
  return found.sort();
}

/** The bytes of a store, but for the note of its last ingestion. */
async function truthIn(folder: string): Promise<unknown> {
  const bytes = Object.entries(await folderBytes(folder));
  return bytes.filter(([name]) => !name.endsWith('last-ingestion.json'));
}

describe('a source that holds another text than before', () => {
  it('replaces its old version, and leaves what a store has that never saw that', async () => {
    const cwd = await folderWith({ 'a.txt': OLD, 'b.txt': OTHER });
    const [store, fresh] = [await newStore(), await newStore()];
    await ingest({ cwd, store });
    await writeFiles(cwd, { 'a.txt': NEW });
    const { replaced, ...summary } = await ingest({ cwd, store });
    expect(summary).toMatchObject({ articles: 2, added: 1, unchanged: 1, removed: 0 });
    expect(replaced).toMatchObject([{ source: 'a.txt', before: { article: { text: OLD } } }]);
    await ingest({ cwd, store: fresh });
    expect(await truthIn(store)).toEqual(await truthIn(fresh));
    expect((await ingest({ cwd, store })).replaced).toEqual([]);
  });

  it('replaces the article of a line of JSON', async () => {
    const line = (text: string): string => `${JSON.stringify({ id: '7', text })}\n`;
    const cwd = await folderWith({ 'a.jsonl': line(OLD) });
    const store = await newStore();
    await ingest({ cwd, store });
    await writeFiles(cwd, { 'a.jsonl': line(NEW) });
    expect((await ingest({ cwd, store })).replaced).toMatchObject([{ source: 'a.jsonl#7' }]);
  });

  it('is completed by the next ingestion where the process ended before the old version was removed', async () => {
    const cwd = await folderWith({ 'a.txt': OLD });
    const store = await newStore();
    await ingest({ cwd, store });
    await writeFiles(cwd, { 'a.txt': NEW });
    await expect(ingest({ cwd, store, stopsBeforeRemoval: true })).rejects.toThrow('the power is gone');
    expect(await articlesIn(store)).toHaveLength(2);
    expect(await ingest({ cwd, store })).toMatchObject({ added: 0, replaced: [{ source: 'a.txt' }] });
    expect(await articlesIn(store)).toEqual([`a.txt: ${NEW}`]);
  });

  it('keeps both where the texts have little in common: the same name may be of another folder', async () => {
    const [here, there] = [await folderWith({ 'a.txt': OLD }), await folderWith({ 'a.txt': OTHER })];
    const store = await newStore();
    await ingest({ cwd: here, store });
    expect((await ingest({ cwd: there, store })).replaced).toEqual([]);
    expect(await articlesIn(store)).toEqual([`a.txt: ${OLD}`, `a.txt: ${OTHER}`]);
  });

  it('keeps an old version that lies in another place too, and names it by that', async () => {
    const cwd = await folderWith({ 'a.txt': OLD, 'copies/a.txt': OLD });
    const [store, fresh] = [await newStore(), await newStore()];
    await ingest({ cwd, store });
    await writeFiles(cwd, { 'a.txt': NEW });
    expect((await ingest({ cwd, store })).replaced).toEqual([]);
    expect(await articlesIn(store)).toEqual([`a.txt: ${NEW}`, `copies/a.txt: ${OLD}`]);
    await ingest({ cwd, store: fresh });
    expect(await truthIn(store)).toEqual(await truthIn(fresh));
  });

  it('takes what comes through standard input for no version of what came before', async () => {
    const cwd = await folderWith({});
    const store = await newStore();
    await ingest({ cwd, store, sources: ['-'], stdin: OLD });
    expect((await ingest({ cwd, store, sources: ['-'], stdin: NEW })).replaced).toEqual([]);
    expect(await articlesIn(store)).toHaveLength(2);
  });

  it('is told apart from what only these sources do not hold', async () => {
    const cwd = await folderWith({ 'a.txt': OLD, 'b.txt': OTHER });
    const store = await newStore();
    await ingest({ cwd, store });
    await writeFiles(cwd, { 'a.txt': NEW });
    const { replaced, removed } = await ingest({ cwd, store, sources: ['a.txt'], only: true });
    expect([replaced.length, removed]).toEqual([1, 1]);
  });
});
