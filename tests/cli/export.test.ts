import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { GraphJson } from '../../graph/model/index.ts';
import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

const STORY = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';

async function withStore(files: Readonly<Record<string, string>> = { 'a.txt': STORY }): Promise<string> {
  const cwd = await folderWith(files);
  await dossier(['ingest', ...Object.keys(files)], { cwd });
  return cwd;
}

describe('dossier export', () => {
  it('writes graph.json with positions to stdout', async () => {
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json'], { cwd: await withStore() });
    expect([code, stderr]).toEqual([0, '']);
    const graph = GraphJson.parse(JSON.parse(stdout));
    expect(graph.nodes.map(({ attributes }) => attributes.name)).toContain('Ann Roe');
    for (const { attributes } of graph.nodes)
      expect([typeof attributes.x, typeof attributes.y]).toEqual(['number', 'number']);
  });

  it('writes GEXF', async () => {
    const { code, stdout } = await dossier(['export', '-f', 'gexf'], { cwd: await withStore() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<\?xml [^]*<gexf[^]*Ann Roe[^]*<\/gexf>\s*$/u);
  });

  it('writes the same to a file', async () => {
    const cwd = await withStore();
    const toStdout = await dossier(['export', '-f', 'json'], { cwd });
    expect(await dossier(['export', '-f', 'json', '-o', 'g.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(await readFile(join(cwd, 'g.json'), 'utf8')).toBe(toStdout.stdout);
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'dossier', 'g.json']);
  });

  it('says which file cannot be written', async () => {
    const cwd = await withStore();
    const { code, stderr } = await dossier(['export', '-f', 'json', '-o', 'no/such/g.json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/no\/such\/g\.json cannot be written/u);
  });

  it('says that there is no store', async () => {
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json'], { cwd: await folderWith({}) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/there is no Dossier store at .*; make one with: dossier ingest/u);
  });

  it('exports what can be read of a damaged store, names the rest, and ends with 3', async () => {
    const cwd = await withStore({
      'a.txt': STORY,
      'b.txt': 'Cy Dow, the head of the Harbour Board, resigned.',
    });
    const articles = join(cwd, 'dossier/articles');
    const texts = new Map<string, string>();
    for (const name of await readdir(articles)) texts.set(name, await readFile(join(articles, name), 'utf8'));
    const damaged = [...texts.keys()].find((name) => texts.get(name)?.includes('Cy Dow')) ?? '';
    await writeFile(join(articles, damaged), 'oops');
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toContain('Ann Roe');
    expect(stdout).not.toContain('Cy Dow');
    expect(stderr).toContain(damaged);
  });
});
