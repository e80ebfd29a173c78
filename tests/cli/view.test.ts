import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { dossier, type Ran, type World } from '../support/command-line.ts';
import { folderWith, writeFiles } from '../support/temporary-folder.ts';

const STORY = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';

/** Runs `dossier view`, does something while it serves, then stops it. */
async function whileServing(
  argv: readonly string[],
  world: World,
  work: (url: string) => Promise<void>,
): Promise<Ran> {
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let working: Promise<void> = Promise.resolve();
  const ran = await dossier(['view', '--port', '0', ...argv], {
    untilStopped: () => stopped,
    ...world,
    onStdout: (text) => {
      working = work(text.trim()).finally(stop);
    },
  });
  await working;
  return ran;
}

const graphAt = async (url: string): Promise<string> => await (await fetch(new URL('api/graph', url))).text();

describe('dossier view', () => {
  it('ingests its sources, serves their graph, and prints nothing but the address on stdout', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    let graph = '';
    const { code, stdout, stderr } = await whileServing(['a.txt'], { cwd }, async (url) => {
      graph = await graphAt(url);
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/u);
    expect(stderr).toContain('1 article read: 1 new');
    expect(graph).toBe((await dossier(['export', '-f', 'json'], { cwd })).stdout);
  });

  it('serves the store as it is without sources', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    await dossier(['ingest', 'a.txt'], { cwd });
    await whileServing([], { cwd }, async (url) => {
      expect(await graphAt(url)).toContain('Ann Roe');
    });
  });

  it('shows what is ingested meanwhile when the page is loaded again', async () => {
    const cwd = await folderWith({
      'a.txt': STORY,
      'b.txt': 'Cy Dow, the head of the Harbour Board, resigned.',
    });
    await whileServing(['a.txt'], { cwd }, async (url) => {
      expect(await graphAt(url)).not.toContain('Cy Dow');
      expect(await dossier(['ingest', 'b.txt'], { cwd })).toMatchObject({ code: 0 });
      expect(await graphAt(url)).toContain('Cy Dow');
    });
  });

  it('opens the browser when its output is a terminal, and not with --no-open', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    const opened: string[] = [];
    const world: World = {
      cwd,
      terminal: true,
      openBrowser: (url) => {
        opened.push(url);
        return Promise.resolve();
      },
    };
    const { stdout } = await whileServing(['a.txt'], world, () => Promise.resolve());
    expect(opened).toEqual([stdout.trim()]);
    await whileServing(['a.txt', '--no-open'], world, () => Promise.resolve());
    await whileServing(['a.txt'], { ...world, terminal: false }, () => Promise.resolve());
    expect(opened).toHaveLength(1);
  });

  it('goes on without a browser', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    const { code, stderr } = await whileServing(['a.txt'], { cwd, terminal: true }, () => Promise.resolve());
    expect(code).toBe(0);
    expect(stderr).toContain('the browser could not be opened');
  });

  it('says which port cannot be had', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    await whileServing(['a.txt'], { cwd }, async (url) => {
      const { code, stderr } = await dossier(['view', '--port', new URL(url).port], { cwd });
      expect(code).toBe(1);
      expect(stderr).toContain('--port');
    });
  });

  it('fails where it could read nothing, with the reason, and leaves no store behind', async () => {
    const cwd = await folderWith({});
    const { code, stdout, stderr } = await dossier(['view', 'typo', '--port', '0', '--only'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/typo: no such file or folder.*\n.*nothing to show\n$/u);
    expect(await readdir(cwd)).toEqual([]);
  });

  it('says that the store it serves is empty, and how to fill it', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    await dossier(['ingest', 'a.txt', '--store', 'my store'], { cwd });
    await rm(join(cwd, 'my store/articles'), { recursive: true });
    const { stderr } = await whileServing(['--store', 'my store'], { cwd }, () => Promise.resolve());
    expect(stderr).toMatch(/the store my store has no articles; .* ingest my-folder --store 'my store'\n$/u);
  });

  it('names what failed and shows the rest', async () => {
    const cwd = await folderWith({ 'a.txt': STORY });
    await writeFiles(cwd, { 'b.txt': '' });
    const { stderr } = await whileServing(['.', '--store', 's'], { cwd }, async (url) => {
      expect(await graphAt(url)).toContain('Ann Roe');
    });
    expect(stderr).toContain('b.txt: the file is empty');
    expect(stderr).toContain('1 source failed');
  });
});
