import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { GraphJson } from '../../graph/model/index.ts';
import { folderWith, writeFiles } from '../support/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const isBuilt = existsSync(join(ROOT, 'dist/src/cli/main.js'));

/** The sources of the articles that `npm start -- …argv` shows. */
async function shownBy(argv: readonly string[], calledFrom: string): Promise<string[]> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', '--no-open', ...argv], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: calledFrom },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const [address] = (await once(child.stdout, 'data')) as [Buffer];
  const response = await fetch(new URL('api/graph', address.toString().trim()));
  const { nodes } = GraphJson.parse(await response.json());
  child.kill('SIGTERM');
  await exit;
  return nodes.flatMap(({ attributes }) => (attributes.type === 'Article' ? [attributes.source] : [])).sort();
}

/** What `npm start -- …argv` says when it serves nothing. */
async function saidBy(argv: readonly string[], calledFrom: string) {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...argv], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: calledFrom },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, ...said };
}

it.each(['--help', '-h'])('npm start -- %s explains itself', async (flag) => {
  const { code, stdout } = await saidBy([flag], ROOT);
  expect(code).toBe(0);
  for (const part of ['npm start -- my-folder', '.dossier', 'seeds', '--port', '--no-open', '--store'])
    expect(stdout).toContain(part);
});

describe.skipIf(!isBuilt)('npm start, once built', () => {
  it('fails where there is nothing to show, says why, and leaves no store behind', async () => {
    const stores = async () => await readdir(join(ROOT, '.dossier')).catch((): string[] => []);
    const before = await stores();
    const { code, stdout, stderr } = await saidBy(['--no-open', 'typo-folder'], await folderWith({}));
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/typo-folder: no such file or folder/u);
    expect((await stores()).filter((name) => !before.includes(name) && name.startsWith('typo'))).toEqual([]);
  });

  it('hands options on to the program, and its exit code back', async () => {
    const { code, stderr } = await saidBy(['--port', 'x'], ROOT);
    expect([code, stderr]).toEqual([2, expect.stringContaining('A port is a number')]);
  });

  it('shows the briefs', async () => {
    const briefs = (await readdir(join(ROOT, 'seeds'))).filter((name) => /^\d.*\.md$/u.test(name));
    expect(await shownBy([], ROOT)).toEqual(briefs.map((name) => `seeds/${name}`).sort());
  });

  it("shows one's own articles instead, as they are now", async () => {
    const home = await folderWith({ 'mine/a.txt': 'Ann Roe met Bo Ek.', 'mine/b.txt': 'Cy Dow met Bo Ek.' });
    const own = join(home, 'mine');
    await writeFiles(home, { 'mine/a.txt': 'Ann Roe, the mayor of Lund, met Bo Ek.' });
    onTestFinished(async () => {
      for (const store of await readdir(join(ROOT, '.dossier'))) {
        if (store.startsWith(`${basename(own)}-`))
          await rm(join(ROOT, '.dossier', store), { recursive: true });
      }
    });
    expect(await shownBy(['mine'], home)).toEqual(['mine/a.txt', 'mine/b.txt']);
    await rm(join(own, 'b.txt'));
    await writeFiles(own, { 'c.txt': 'Di Fox met Bo Ek.' });
    expect(await shownBy(['mine'], home)).toEqual(['mine/a.txt', 'mine/c.txt']);
  });
});
