import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { GraphJson } from '../../graph/model/index.ts';
import { EXPORT_FORMATS } from '../../src/cli/export-formats.ts';
import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';
import { unsoundResultOf } from '../support/unsound-result.ts';

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

  it('lists each format in its help, and for whom it is', async () => {
    const { stdout } = await dossier(['export', '--help'], { cwd: await folderWith({}) });
    for (const name of Object.keys(EXPORT_FORMATS))
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\S.{10,}$`, 'mu'));
  });

  it('leaves positions out where asked', async () => {
    const { stdout } = await dossier(['export', '-f', 'json', '--no-layout'], { cwd: await withStore() });
    const { nodes } = GraphJson.parse(JSON.parse(stdout));
    expect(nodes.filter(({ attributes }) => 'x' in attributes)).toEqual([]);
  });

  it('writes the part of the graph that is asked for, names of types and relations in any case', async () => {
    const cwd = await withStore();
    const options = ['--types', 'person, PLACE', '--relations', 'met-with'];
    const { code, stdout } = await dossier(['export', '-f', 'json', ...options], { cwd });
    expect(code).toBe(0);
    const { attributes, nodes, edges } = GraphJson.parse(JSON.parse(stdout));
    expect(nodes.map((node) => node.attributes.name).sort()).toEqual(['Ann Roe', 'Bo Ek', 'a.txt']);
    expect(edges.map((edge) => edge.attributes.type)).toEqual(['MET_WITH']);
    expect(attributes.selection).toEqual({ types: ['Person', 'Place'], relations: ['MET_WITH'] });
  });

  it.each([
    [['--types', 'Person,Ship'], /--types: "Ship" is none of Person, Organization, .*Article\n/u],
    [['--relations', 'LIKES'], /--relations: "LIKES" is none of HOLDS_POSITION, .*PLACE\n/u],
    [['--since', 'May'], /--since: "May" is no date; write 2026, 2026-03 or 2026-03-31\n/u],
    [['--since', '2026-02', '--until', '2026-01-31'], /--since 2026-02 is after --until 2026-01-31/u],
    [['--min-articles', '0'], /--min-articles: "0" is no number of articles; write 1 or more\n/u],
  ])('says what is wrong with %j', async (options, message) => {
    const { code, stderr } = await dossier(['export', '-f', 'json', ...options], {
      cwd: await folderWith({}),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says on stderr how many claims the graph is without', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    await dossier(['ingest', 'a.txt'], { cwd, loadAnalyser: () => Promise.resolve(unsoundResultOf) });
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json'], { cwd });
    expect([code, stderr]).toEqual([
      0,
      'dossier: 3 claims were left out: 2 about something that is not in the text, 1 with a place outside of the text\n',
    ]);
    expect(GraphJson.parse(JSON.parse(stdout)).nodes).not.toEqual([]);
  });

  it('writes GEXF', async () => {
    const { code, stdout } = await dossier(['export', '-f', 'gexf'], { cwd: await withStore() });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<\?xml [^]*<gexf[^]*Ann Roe[^]*<\/gexf>\s*$/u);
  });

  it.each([
    ['turtle', /^@prefix dossier: [^]*schema:name "Ann Roe"/u],
    ['jsonld', /^\{"@context":[^]*"schema:name":"Ann Roe"[^]*\]\}\s*$/u],
    ['ftm', /"schema":"Person","properties":\{"name":\["Ann Roe"\]/u],
  ])('writes %s', async (format, shape) => {
    const { code, stdout } = await dossier(['export', '-f', format], { cwd: await withStore() });
    expect(code).toBe(0);
    expect(stdout).toMatch(shape);
  });

  it('writes the same to a file', async () => {
    const cwd = await withStore();
    const toStdout = await dossier(['export', '-f', 'json'], { cwd });
    expect(await dossier(['export', '-f', 'json', '-o', 'g.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(
        /^dossier: g\.json written: \d+ nodes and \d+ edges from 1 article\n$/u,
      ) as string,
    });
    expect(await readFile(join(cwd, 'g.json'), 'utf8')).toBe(toStdout.stdout);
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'dossier', 'g.json']);
  });

  it('says which file cannot be written', async () => {
    const cwd = await withStore();
    const { code, stderr } = await dossier(['export', '-f', 'json', '-o', 'no/such/g.json'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/no\/such\/g\.json cannot be written: there is no folder .*no\/such; make it/u);
  });

  it('names the file itself, and not a temporary one, where it is a folder', async () => {
    const cwd = await withStore({ 'a.txt': STORY });
    await mkdir(join(cwd, 'taken'));
    const { code, stderr } = await dossier(['export', '-f', 'json', '-o', 'taken'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^dossier: \S+taken cannot be written: [^/]+\n$/u);
    expect((await readdir(cwd)).sort()).toEqual(['a.txt', 'dossier', 'taken']);
  });

  it('says that a store has no articles, and how to fill it', async () => {
    const cwd = await withStore();
    await rm(join(cwd, 'dossier/articles'), { recursive: true });
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json'], { cwd });
    expect([code, GraphJson.parse(JSON.parse(stdout)).nodes]).toEqual([0, []]);
    expect(stderr).toMatch(
      /the store dossier has no articles; .*dossier ingest my-folder --store dossier\n$/u,
    );
  });

  it('says that the store it was given is a file', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    const { code, stderr } = await dossier(['export', '-f', 'json', '--store', 'a.txt'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/a\.txt is a file, not a store/u);
  });

  it('says that there is no store', async () => {
    const { code, stdout, stderr } = await dossier(['export', '-f', 'json'], { cwd: await folderWith({}) });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /there is no Dossier store at .*; make one with: .*dossier ingest my-folder --store dossier\n/u,
    );
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
