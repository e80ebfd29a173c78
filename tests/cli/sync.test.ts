import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const TSX = import.meta.resolve('tsx');

async function folderWithStore(): Promise<string> {
  const cwd = await folderWith({ 'a.txt': 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n' });
  await dossier(['ingest', 'a.txt'], { cwd });
  return cwd;
}

describe('dossier sync', () => {
  it('wants to know to what', async () => {
    const { code, stdout, stderr } = await dossier(['sync'], { cwd: await folderWithStore() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /sync to what\? Name a Neo4j server, once with --remember: .*sync --to neo4j:\/\//u,
    );
  });

  it('says that there is no store before it asks for anything', async () => {
    const cwd = await folderWith({});
    const ran = await dossier(['sync', '--to', 'bolt://127.0.0.1:1'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/there is no Dossier store at .*ingest/u);
  });

  it.each([
    ['bolt://ada:secret-word@127.0.0.1:1', 1, /no Neo4j server answers at bolt:\/\/127\.0\.0\.1:1/u],
    ['http://ada:secret-word@127.0.0.1', 2, /not an address of Neo4j/u],
    ['bolt://ada:secret-word@127.0.0.1:1/archive', 2, /--database/u],
    ['bolt://ada:secret-w/ord@127.0.0.1', 2, /%2F/u],
  ])('says what is wrong with %s and shows no password', async (to, code, words) => {
    const ran = await dossier(['sync', '--to', to], { cwd: await folderWithStore() });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(words);
    expect(ran.stdout + ran.stderr).not.toContain('secret-w');
  });

  it('asks for a password that is nowhere, and says where to put it where it cannot ask', async () => {
    const cwd = await folderWithStore();
    const asked: string[] = [];
    const askSecret = (question: string): Promise<string> => {
      asked.push(question);
      return Promise.resolve('typed-word');
    };
    const ran = await dossier(['sync', '--to', 'bolt://ada@127.0.0.1:1'], { cwd, askSecret });
    expect(asked).toEqual(['Password of "ada" at bolt://127.0.0.1:1: ']);
    expect(ran.stderr).toMatch(/no Neo4j server answers/u);
    expect(ran.stdout + ran.stderr).not.toContain('typed-word');
    const silent = await dossier(['sync', '--to', 'bolt://ada@127.0.0.1:1'], { cwd });
    expect(silent.code).toBe(2);
    expect(silent.stderr).toContain(
      'there is no password for "ada" at bolt://127.0.0.1:1; put it in DOSSIER_NEO4J_PASSWORD',
    );
  });

  it('names settings that are none', async () => {
    const cwd = await folderWithStore();
    const file = join(cwd, 'dossier/settings.json');
    await writeFile(file, '{"syncTo": {"url": 7}}');
    const { code, stderr } = await dossier(['sync'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`${file} is no settings file at syncTo.url: `);
    expect(stderr).toContain('mend it or delete it');
  });

  it('shows no password to those who list processes', async () => {
    const silent = createServer();
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => {
      silent.close();
    });
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const words = ['--import', TSX, MAIN, 'sync', '--to', `bolt://ada:secret-word@127.0.0.1:${port}`];
    const child = spawn(process.execPath, words, { cwd: await folderWithStore() });
    await once(silent, 'connection');
    const listed = execFileSync('ps', ['-o', 'args=', '-p', String(child.pid)], { encoding: 'utf8' });
    child.kill('SIGKILL');
    expect(listed.trim()).toBe('dossier');
  });
});
