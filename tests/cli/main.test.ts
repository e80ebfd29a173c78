import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { dossier } from '../support/command-line.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { folderWith } from '../support/temporary-folder.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const TSX = import.meta.resolve('tsx');
const STORY = 'Ann Roe, the mayor of Lund, met Bo Ek in Malmö on Monday.\n';

/** Starts the program itself. */
function start(argv: readonly string[], cwd: string): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...argv], { cwd });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text;
}

describe('the program', () => {
  it('reads standard input, writes results to stdout, and gives its exit code to the shell', async () => {
    const cwd = await folderWith({ 'empty.txt': '' });
    const child = start(['ingest', '-', 'empty.txt'], cwd);
    child.stdin.end(STORY);
    const exit = once(child, 'exit');
    const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
    await exit;
    expect(child.exitCode).toBe(3);
    expect(stdout).toBe('1 article read: 1 new, 0 already in the store; 1 source failed; store: dossier\n');
    expect(stderr).toBe('dossier: empty.txt: the file is empty; add the text of an article\n');
  });

  it('is quiet when the reader of its output stops early', async () => {
    // More than a pipe holds.
    const cwd = await folderWith({ 'long.txt': STORY + 'q83vEjRWeJ'.repeat(50_000) });
    await dossier(['ingest', 'long.txt'], { cwd });
    const child = start(['export', '-f', 'json'], cwd);
    const exit = once(child, 'exit');
    child.stdout.once('data', () => child.stdout.destroy());
    const stderr = await textOf(child.stderr);
    await exit;
    expect([child.exitCode, stderr]).toEqual([0, '']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops serving on %s', async (signal) => {
    const cwd = await folderWith({ 'a.txt': STORY });
    const child = start(['view', 'a.txt', '--port', '0'], cwd);
    const exit = once(child, 'exit');
    const [address] = (await once(child.stdout, 'data')) as [Buffer];
    expect((await fetch(new URL('api/graph', address.toString().trim()))).status).toBe(200);
    child.kill(signal);
    await exit;
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
  });

  it('leaves a store that opens when it is interrupted while it ingests', async () => {
    const stories = Array.from({ length: 200 }, (_, i) => [`${i}.txt`, STORY.replace('Monday', `day ${i}`)]);
    const cwd = await folderWith(
      Object.fromEntries([...stories, ['000-empty.txt', '']]) as Record<string, string>,
    );
    const child = start(['ingest', '.', '--store', 'interrupted'], cwd);
    const exit = once(child, 'exit');
    // The first file is a fault: what it says shows that the ingestion has begun.
    await once(child.stderr, 'data');
    child.kill('SIGINT');
    await exit;
    expect(child.signalCode).toBe('SIGINT');
    for (const store of ['interrupted', 'undisturbed']) {
      expect((await dossier(['ingest', '.', '--store', store], { cwd })).code).toBe(3);
    }
    expect(await folderBytes(join(cwd, 'interrupted'))).toEqual(await folderBytes(join(cwd, 'undisturbed')));
  });
});
