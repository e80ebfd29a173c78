/** The commands that read a store: what they print, and what they say where they cannot answer. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { dossier } from '../support/command-line.ts';
import { folderWith, writeFiles } from '../support/temporary-folder.ts';

const FIRST = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';
const SECOND = 'Bo Ek sued Cora Dahl. Nils Roe, the brother of Ann Roe, praised Bo Ek.\n';

async function withStore(
  files: Readonly<Record<string, string>> = { 'a.txt': FIRST, 'b.txt': SECOND },
): Promise<string> {
  const cwd = await folderWith(files);
  await dossier(['ingest', ...Object.keys(files)], { cwd });
  return cwd;
}

describe('dossier show', () => {
  it('prints a dossier that cites its sentences', async () => {
    const { code, stdout, stderr } = await dossier(['show', 'ann roe'], { cwd: await withStore() });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Ann Roe\n=======\nperson/u);
    expect(stdout).toContain('- mayor, Lund\n');
    expect(stdout).toContain('claims of\nthe sources, not findings');
    expect(stdout).toMatch(/\nSources\n-------\n\[1\] .*a\.txt\n/u);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('writes it as Markdown, and prints it as JSON', async () => {
    const cwd = await withStore();
    const { code, stdout, stderr } = await dossier(['show', 'Ann Roe', '-o', 'card.md'], { cwd });
    expect([code, stdout, stderr]).toEqual([0, '', 'dossier: card.md written: Ann Roe, 2 sources\n']);
    expect(await readFile(join(cwd, 'card.md'), 'utf8')).toMatch(/^# Ann Roe\n\n/u);
    const json = await dossier(['show', 'Ann Roe', '--json'], { cwd });
    expect(z.looseObject({ name: z.string() }).parse(JSON.parse(json.stdout)).name).toBe('Ann Roe');
  });

  it('says which names a text may mean, and takes an id or a type', async () => {
    const cwd = await withStore();
    const { code, stdout, stderr } = await dossier(['show', 'roe'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^dossier: 3 entities may be meant by "roe"; name one by its id, or give --type:\nid /u,
    );
    const id = /n[0-9a-f]{20}(?=.*Nils)/u.exec(stderr)?.[0] ?? '';
    expect((await dossier(['show', id], { cwd })).stdout).toMatch(/^Nils Roe\n/u);
    expect((await dossier(['show', 'Lund', '--type', 'place'], { cwd })).code).toBe(0);
    expect((await dossier(['show', 'Lund', '--type', 'planet'], { cwd })).code).toBe(2);
  });

  it('says what a part of a name is taken for, and what a misspelt one is near to', async () => {
    const cwd = await withStore();
    expect((await dossier(['show', 'cora'], { cwd })).stderr).toBe(
      'dossier: "cora" is taken for Cora Dahl (person)\n',
    );
    const { code, stderr } = await dossier(['show', 'Cora Dhal'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^dossier: nothing is called "Cora Dhal"; perhaps one of these is meant:\n.*\n.*\n.*Cora Dahl/u,
    );
    expect((await dossier(['show', 'Zebulon'], { cwd })).stderr).toBe(
      'dossier: nothing is called "Zebulon"\n',
    );
  });

  it('names the folder that a file cannot be written to', async () => {
    const { code, stderr } = await dossier(['show', 'Lund', '-o', 'none/card.md'], {
      cwd: await withStore(),
    });
    expect([code, stderr]).toEqual([1, expect.stringContaining('there is no folder')]);
  });
});

describe('dossier path', () => {
  it('prints a sentence and its source for each step', async () => {
    const { code, stdout } = await dossier(['path', 'Ann Roe', 'Cora Dahl'], { cwd: await withStore() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ann Roe – Bo Ek – Cora Dahl \(2 relations\)\n\n1\. /u);
    expect(stdout).toContain('2. Bo Ek — sued → Cora Dahl\n   “Bo Ek sued Cora Dahl.” (own voice)\n');
    expect(stdout).toContain('   — no outlet given, undated: b.txt\n');
  });

  it('passes, leaves out and stops as it is told', async () => {
    const cwd = await withStore();
    const via = await dossier(['path', 'Ann Roe', 'Bo Ek', '--via', 'Nils Roe'], { cwd });
    expect(via.stdout).toMatch(/^Ann Roe – Nils Roe – Bo Ek \(2 relations\)/u);
    for (const more of [
      ['--exclude', 'Bo Ek'],
      ['--exclude', 'sued'],
      ['--max', '1'],
    ]) {
      const { code, stdout, stderr } = await dossier(['path', 'Ann Roe', 'Cora Dahl', ...more], { cwd });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/no way of at most \d relations? leads from Ann Roe to Cora Dahl\n[^]*within/u);
    }
  });

  it('refuses one name twice, and a name that is not there', async () => {
    const cwd = await withStore();
    expect(await dossier(['path', 'Ann Roe', 'ann roe'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'dossier: "Ann Roe" and "ann roe" are one and the same; name two\n',
    });
    expect((await dossier(['path', 'Ann Roe', 'Zebulon'], { cwd })).code).toBe(1);
    expect((await dossier(['path', 'Ann Roe', 'Bo Ek', '--max', '0'], { cwd })).code).toBe(2);
  });
});

describe('dossier new', () => {
  it('tells what the last ingestion added, and keeps telling it when nothing more came', async () => {
    const cwd = await withStore({ 'a.txt': FIRST });
    await writeFiles(cwd, { 'b.txt': SECOND });
    await dossier(['ingest', 'a.txt', 'b.txt'], { cwd });
    const { code, stdout, stderr } = await dossier(['new'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^New articles \(1\)\n {2}.*b\.txt\)\n/u);
    expect(stdout).toContain('  Cora Dahl (person)\n');
    expect(stdout).toContain('  Bo Ek (person): 1 → 3 mentions; 1 → 2 articles\n');
    expect(stdout).toContain('  Bo Ek — sued → Cora Dahl\n');
    expect(stdout).not.toContain('mayor');
    await dossier(['ingest', 'b.txt'], { cwd });
    expect((await dossier(['new'], { cwd })).stdout).toBe(stdout);
  });

  it('tells which articles are gone', async () => {
    const cwd = await withStore();
    await dossier(['ingest', 'b.txt', '--only'], { cwd });
    const { stderr } = await dossier(['new'], { cwd });
    expect(stderr).toMatch(
      /^dossier: the last ingestion added nothing\ndossier: 1 article forgotten since: a[0-9a-f]{20}\n$/u,
    );
  });
});

describe('dossier articles, stats and contested', () => {
  it('print tables, and JSON', async () => {
    const cwd = await withStore();
    const articles = await dossier(['articles'], { cwd });
    expect(articles.stdout.split('\n')[0]).toMatch(
      /^published +outlet +title +source +entities +relations +statements$/u,
    );
    expect(articles.stdout).toContain('b.txt');
    expect((await dossier(['stats'], { cwd })).stdout).toMatch(
      /\nPeople +4\n[^]*No article has a date\.\n$/u,
    );
    for (const command of ['articles', 'stats', 'contested', 'new']) {
      const { code, stdout } = await dossier([command, '--json'], { cwd });
      expect([command, code, typeof JSON.parse(stdout)]).toEqual([command, 0, 'object']);
    }
  });

  it('say where sources disagree, and where they do not', async () => {
    const files = { 'a.txt': 'Bo Ek paid Cora Dahl.\n', 'b.txt': 'Bo Ek did not pay Cora Dahl.\n' };
    const { stdout } = await dossier(['contested'], { cwd: await withStore(files) });
    expect(stdout).toContain('- Bo Ek — paid → Cora Dahl\n    affirmed:\n      “Bo Ek paid Cora Dahl.”');
    expect(stdout).toContain('    denied:\n      “Bo Ek did not pay Cora Dahl.”');
    expect(await dossier(['contested'], { cwd: await withStore() })).toEqual({
      ...{ code: 0, stdout: '' },
      stderr: 'dossier: the sources disagree about nothing\n',
    });
  });

  it('cut their tables to the width of a terminal only', async () => {
    const cwd = await withStore();
    const { stdout } = await dossier(['articles'], { cwd, terminal: true, columns: 70 });
    expect(stdout.split('\n').filter((line) => line.length > 70)).toEqual([]);
  });

  it('say that a store is empty, and where there is none', async () => {
    expect((await dossier(['stats'], { cwd: await folderWith({}) })).code).toBe(1);
  });
});
