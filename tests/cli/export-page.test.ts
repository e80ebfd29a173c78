/** `dossier export -f html`, with the page as it is built in dist; tests/browser opens such pages. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { parseGraphJson } from '../../graph/formats/graph-json.ts';
import { ONE_FILE_FOLDERS } from '../../src/cli/built-viewer.ts';
import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

const STORY = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';
const isBuilt = ONE_FILE_FOLDERS.some((folder) => existsSync(join(folder, 'index.html')));

async function withStore(store: string): Promise<string> {
  const cwd = await folderWith({ 'a.txt': STORY });
  await dossier(['ingest', 'a.txt', '--store', store], { cwd });
  return cwd;
}

const titleIn = (page: string): string | undefined => /<title>([^<]*)<\/title>/u.exec(page)?.[1];

describe.skipIf(!isBuilt && process.env['DOSSIER_TEST_ALL'] !== '1')('dossier export -f html', () => {
  it('writes one page that holds the graph with positions, called by the store’s name', async () => {
    const cwd = await withStore('folders/harbour');
    const { code, stdout, stderr } = await dossier(['export', '-f', 'html', '--store', 'folders/harbour'], {
      cwd,
    });
    expect([code, stderr, titleIn(stdout)]).toEqual([0, '', 'harbour']);
    const graph = parseGraphJson(
      /<script type="application\/json"[^>]*>([^<]*)<\/script>/u.exec(stdout)?.[1] ?? '',
    );
    expect(graph.mapNodes((_, { name }) => name)).toContain('Ann Roe');
    expect(graph.everyNode((_, { x, y }) => x !== undefined && y !== undefined)).toBe(true);
  });

  it('writes the same bytes each time, to a file as to standard output', async () => {
    const cwd = await withStore('dossier');
    const words = ['export', '-f', 'html', '--title', 'The  quay\nof Lund & more'];
    const { stdout } = await dossier(words, { cwd });
    expect(titleIn(stdout)).toBe('The quay of Lund &amp; more');
    expect((await dossier([...words, '-o', 'page.html'], { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'page.html'), 'utf8')).toBe(stdout);
  });

  it.each([
    ['another format', ['-f', 'json', '--title', 'Lund'], '--title is for html only; leave it out'],
    ['no words', ['-f', 'html', '--title', ' '], '--title " " has no words; give some'],
  ])('refuses a title for %s', async (_, words, message) => {
    const cwd = await withStore('dossier');
    const { code, stdout, stderr } = await dossier(['export', ...words], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
