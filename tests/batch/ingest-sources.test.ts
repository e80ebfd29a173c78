import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { type Article, DossierError } from '../../graph/model/index.ts';
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { type IngestRequest, ingestSources, type IngestSummary } from '../../src/batch/ingest-sources.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { resultOf } from '../support/stored-result.ts';
import { folderWith, temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

type Options = Partial<Omit<IngestRequest, 'openStore' | 'read'>> & {
  readonly cwd: string;
  readonly store: string;
};

async function ingest({ cwd, store: folder, ...options }: Options): Promise<IngestSummary> {
  const store = await openFolderStore(folder, { mode: 'write', pipeline: 'one' });
  try {
    return await ingestSources({
      sources: ['.'],
      loadAnalyser: () => Promise.resolve(resultOf),
      ...options,
      openStore: () => Promise.resolve(store),
      read: { cwd },
    });
  } finally {
    await store.close();
  }
}

const newStore = async (): Promise<string> => join(await temporaryFolder(), 'store');

async function sourcesIn(folder: string): Promise<string[]> {
  const store = await openFolderStore(folder, { mode: 'read', pipeline: 'one' });
  const sources: string[] = [];
  for await (const stored of store.results()) if (stored.ok) sources.push(stored.result.article.source);
  return sources.sort();
}

describe('ingestion', () => {
  it('counts each article once, and a copy of it as no fault', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.', 'b.txt': 'Two.', 'copy.txt': 'One.' });
    expect(await ingest({ cwd, store: await newStore() })).toEqual({
      articles: 2,
      added: 2,
      unchanged: 0,
      replaced: [],
      removed: 0,
      faults: [],
      leftOut: {},
    });
  });

  it('analyses nothing again, and does not even load the pipeline, when nothing is new', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const store = await newStore();
    await ingest({ cwd, store });
    const before = await folderBytes(store);
    const loadAnalyser = vi.fn(() => Promise.resolve(resultOf));
    expect(await ingest({ cwd, store, loadAnalyser })).toMatchObject({ added: 0, unchanged: 1 });
    expect(loadAnalyser).not.toHaveBeenCalled();
    expect(await folderBytes(store)).toEqual(before);
  });

  it('notes what was there before the last ingestion that changed something, one that was interrupted continued', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const folder = await newStore();
    const note = async () => {
      const store = await openFolderStore(folder, { mode: 'read', pipeline: 'one' });
      return { ids: await store.articleIds(), ...(await store.lastIngestion()) };
    };
    await ingest({ cwd, store: folder });
    const first = await note();
    expect(first).toMatchObject({ before: [], complete: true });
    await writeFiles(cwd, { 'b.txt': 'Two.', 'c.txt': 'Three.' });
    const stop = (article: Article): never => {
      throw new DossierError('store', `no room for ${article.source}`);
    };
    const oneThenStop = (article: Article) =>
      article.source === 'c.txt' ? stop(article) : resultOf(article);
    await expect(
      ingest({ cwd, store: folder, loadAnalyser: () => Promise.resolve(oneThenStop) }),
    ).rejects.toThrow('no room');
    expect(await note()).toMatchObject({ before: first.ids, complete: false });
    await ingest({ cwd, store: folder });
    const whole = await note();
    expect([whole.ids.length, whole.before, whole.complete]).toEqual([3, first.ids, true]);
    await ingest({ cwd, store: folder });
    expect(await note()).toEqual(whole);
    await ingest({ cwd, store: folder, sources: ['a.txt'], only: true });
    expect((await note()).before).toEqual(whole.ids);
  });

  it('names a copied article the same in whatever order its copies come', async () => {
    const cwd = await folderWith({ 'b.txt': 'One.', 'a.txt': 'One.', 'folder/c.txt': 'One.' });
    const orders = [
      ['a.txt', 'b.txt', 'folder/c.txt'],
      ['folder/c.txt', 'b.txt', 'a.txt'],
    ];
    const stores = await Promise.all(
      orders.map(async (sources) => {
        const store = await newStore();
        for (const source of sources) await ingest({ cwd, store, sources: [source] });
        return store;
      }),
    );
    const [first, second] = await Promise.all(stores.map((store) => folderBytes(store)));
    expect(first).toEqual(second);
    expect(await sourcesIn(stores[0] ?? '')).toEqual(['a.txt']);
  });

  it('goes on when the analysis of an article fails, and names it', async () => {
    const cwd = await folderWith({ 'a.txt': 'Bad.', 'b.txt': 'Good.' });
    const analyse = (article: Article) => {
      if (article.text === 'Bad.') throw new Error('no verb');
      return resultOf(article);
    };
    const told: string[] = [];
    const summary = await ingest({
      cwd,
      store: await newStore(),
      loadAnalyser: () => Promise.resolve(analyse),
      onFault: ({ source, reason }) => told.push(`${source}: ${reason}`),
    });
    expect(summary).toMatchObject({ articles: 1, added: 1, faults: [{ source: 'a.txt' }] });
    expect(told).toEqual(['a.txt: its analysis failed: no verb']);
  });

  it('names an article whose result breaks the schema, and goes on', async () => {
    const cwd = await folderWith({ 'a.txt': 'Bad.', 'b.txt': 'Good.' });
    const analyse = (article: Article) => ({
      ...resultOf(article),
      ...(article.text === 'Bad.' ? { authors: [-1] } : {}),
    });
    const summary = await ingest({
      cwd,
      store: await newStore(),
      loadAnalyser: () => Promise.resolve(analyse),
    });
    expect(summary).toMatchObject({ added: 1, faults: [{ source: 'a.txt' }] });
  });

  it('forgets what its sources do not hold when it is asked for only them', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const store = await newStore();
    await ingest({ cwd, store });
    await writeFiles(cwd, { 'b.txt': 'Two, corrected.' });
    expect(await ingest({ cwd, store, only: true })).toMatchObject({ articles: 2, added: 1, removed: 1 });
    expect(await sourcesIn(store)).toEqual(['a.txt', 'b.txt']);
  });

  it('forgets nothing when its sources hold no article at all', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const store = await newStore();
    await ingest({ cwd, store });
    expect(await ingest({ cwd, store, sources: ['typo'], only: true })).toMatchObject({
      articles: 0,
      removed: 0,
      faults: [{ source: 'typo' }],
    });
    expect(await sourcesIn(store)).toEqual(['a.txt']);
  });

  it('stops where the store fails', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const store = await openFolderStore(await newStore(), { mode: 'write', pipeline: 'one' });
    await store.close();
    vi.spyOn(store, 'put').mockRejectedValue(new DossierError('store', 'the disk is full'));
    const request: IngestRequest = {
      sources: ['.'],
      openStore: () => Promise.resolve(store),
      loadAnalyser: () => Promise.resolve(resultOf),
      read: { cwd },
    };
    await expect(ingestSources(request)).rejects.toThrow('the disk is full');
  });
});
