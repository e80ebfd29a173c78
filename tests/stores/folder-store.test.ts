import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { DossierError } from '../../graph/model/index.ts';
import { openFolderStore } from '../../graph/stores/folder-store.ts';
import type { StoredResult } from '../../graph/stores/result-store.ts';
import { describeResultStore } from '../conformance/result-store.ts';
import { storedResult } from '../support/stored-result.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

describeResultStore('a folder', async () => {
  const folder = join(await temporaryFolder(), 'store');
  return (mode, pipeline = 'one') => openFolderStore(folder, { mode, pipeline });
});

const write = (folder: string) => openFolderStore(folder, { mode: 'write', pipeline: 'one' });
const read = (folder: string) => openFolderStore(folder, { mode: 'read', pipeline: 'one' });

async function storeWith(...texts: string[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'store');
  const store = await write(folder);
  for (const text of texts) await store.put(storedResult(text));
  await store.close();
  return folder;
}

async function contents(folder: string): Promise<StoredResult[]> {
  const all: StoredResult[] = [];
  for await (const stored of (await read(folder)).results()) all.push(stored);
  return all;
}

async function resultFile(folder: string): Promise<string> {
  const [name] = await readdir(join(folder, 'articles'));
  if (name === undefined) throw new Error('the store is empty');
  return join(folder, 'articles', name);
}

describe('opening a folder as a store', () => {
  it('says where there is none', async () => {
    const folder = join(await temporaryFolder(), 'nowhere');
    await expect(read(folder)).rejects.toThrow(/no Dossier store at .*nowhere.*dossier ingest/u);
    await expect(read(folder)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('refuses a folder that holds other things, and leaves it as it is', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'thesis.doc': 'x' });
    await expect(write(folder)).rejects.toThrow(/not a Dossier store: it holds "thesis.doc"/u);
    expect(await readdir(folder)).toEqual(['thesis.doc']);
  });

  it('refuses a file', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { store: 'x' });
    await expect(write(join(folder, 'store'))).rejects.toBeInstanceOf(DossierError);
  });

  it.each([
    ['another format', '{"format":"other","version":1}', /does not say that/u],
    ['no JSON', 'hello', /does not say that/u],
    ['a newer version', '{"format":"dossier-store","version":99}', /newer Dossier \(format 99\)/u],
  ])('refuses a format file with %s', async (_, content, message) => {
    const folder = await storeWith('One.');
    await writeFile(join(folder, 'dossier.json'), content);
    await expect(read(folder)).rejects.toThrow(message);
    await expect(write(folder)).rejects.toThrow(message);
  });

  it('goes on with a store whose making was interrupted', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'dossier.json.123456': '{"for',
      'dossier.lock.0a1b2c': '',
      'dossier.lock.breaking': '',
    });
    await (await write(folder)).close();
    expect((await readdir(folder)).sort()).toEqual(['articles', 'dossier.json']);
  });

  it('reads a store whose making was interrupted as an empty one', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { 'dossier.json': '{"format":"dossier-store","version":1}' });
    expect(await contents(folder)).toEqual([]);
  });

  it('removes what a killed writer left half-written', async () => {
    const folder = await storeWith('One.');
    const file = await resultFile(folder);
    await writeFile(`${file}.424242`, '{"art');
    expect(await contents(folder)).toHaveLength(1);
    await (await write(folder)).close();
    expect(await readdir(join(folder, 'articles'))).toHaveLength(1);
  });
});

describe('a damaged store', () => {
  it.each([
    ['cut short', (text: string) => text.slice(0, 100)],
    ['empty', () => ''],
    ['not of the form of a result', () => '{"article": 1}'],
    ['with another text', (text: string) => text.replace('One.', 'Two.')],
  ])('names a result that is %s, and gives the rest', async (_, damage) => {
    const folder = await storeWith('One.');
    const file = await resultFile(folder);
    await writeFile(file, damage(await readFile(file, 'utf8')));
    const store = await write(folder);
    await store.put(storedResult('Other.'));
    await store.close();
    const all = await contents(folder);
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter(({ ok }) => !ok)).toMatchObject([{ fault: { where: file } }]);
  });

  it('is mended by ingesting the article again', async () => {
    const folder = await storeWith('One.');
    await writeFile(await resultFile(folder), '');
    const store = await write(folder);
    expect(await store.find(storedResult('One.').article.id)).toBeUndefined();
    await store.put(storedResult('One.'));
    await store.close();
    expect(await contents(folder)).toMatchObject([{ ok: true }]);
  });

  it('names a foreign file and a foreign folder', async () => {
    const folder = await storeWith('One.');
    await writeFile(join(folder, 'articles', 'notes.txt'), 'x');
    await mkdir(join(folder, 'articles', 'more'));
    const faults = (await contents(folder)).filter(({ ok }) => !ok);
    expect(faults).toMatchObject([
      { fault: { where: join(folder, 'articles', 'more'), reason: 'not a result of Dossier' } },
      { fault: { where: join(folder, 'articles', 'notes.txt') } },
    ]);
  });
});

describe('the lock of a store', () => {
  const lockOf = (folder: string) => join(folder, 'dossier.lock');
  const lock = (pid: number, more = {}) =>
    JSON.stringify({ pid, process: 'another', host: hostname(), since: new Date().toISOString(), ...more });
  // Process numbers end at 2^22 on Linux.
  const NO_PROCESS = 2 ** 30;

  it('is gone when the writer has closed the store', async () => {
    const folder = await storeWith('One.');
    expect(await readdir(folder)).not.toContain('dossier.lock');
  });

  it('says who holds it, since when, and what to do', async () => {
    const folder = await storeWith('One.');
    await writeFile(lockOf(folder), lock(process.ppid));
    await expect(write(folder)).rejects.toThrow(
      new RegExp(`process ${process.ppid} on .* since \\d{4}-.*delete .*dossier\\.lock`, 'u'),
    );
  });

  it.each([
    ['of a process that is gone', lock(NO_PROCESS)],
    ['of an earlier process with our own number', lock(process.pid)],
    ['from before the machine started', lock(process.ppid, { since: '2001-01-01T00:00:00.000Z' })],
    ['that cannot be read', 'hello'],
  ])('is broken where it is one %s', async (_, content) => {
    const folder = await storeWith('One.');
    await writeFile(lockOf(folder), content);
    await (await write(folder)).close();
    expect(await readdir(folder)).not.toContain('dossier.lock');
  });

  it('of another machine is respected, since its process cannot be asked', async () => {
    const folder = await storeWith('One.');
    await writeFile(lockOf(folder), lock(NO_PROCESS, { host: 'elsewhere' }));
    await expect(write(folder)).rejects.toThrow(/on elsewhere/u);
  });

  it('goes to exactly one of many who find it abandoned', async () => {
    const folder = await storeWith('One.');
    await writeFile(lockOf(folder), lock(NO_PROCESS));
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => write(folder)));
    const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await won[0]?.value.close();
  });
});
