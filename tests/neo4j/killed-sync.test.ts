/** A `dossier sync` that is killed without warning: the next one ends where an undisturbed one does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { available } from '../setup/outside-programs.ts';
import { dossier } from '../support/command-line.ts';
import { useNeo4j } from '../support/neo4j.ts';
import { openTestStore } from '../support/neo4j-store.ts';
import { folderWith } from '../support/temporary-folder.ts';

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts');
const TSX = import.meta.resolve('tsx');
const SEEDS = join(import.meta.dirname, '../../seeds');
/** How a run ends, and how many bytes reach the server before: of the handshake, of the first batches, of those after. */
const ENDS = [
  ['SIGKILL', 300],
  ['SIGKILL', 30_000],
  ['SIGINT', 60_000],
] as const;

/** An address that leads to the server; `onBytes` is told how many have passed. */
async function relay(url: string, onBytes: (count: number) => void): Promise<string> {
  const target = new URL(url);
  let count = 0;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.on('data', (bytes) => {
      count += bytes.length;
      onBytes(count);
    });
    near.pipe(far).pipe(near);
    for (const socket of [near, far])
      socket.on('error', () => {
        near.destroy();
        far.destroy();
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay has no port');
  target.port = String(address.port);
  return target.href;
}

describe.skipIf(!available('java', 'maven', 'neo4jJars'))('dossier sync', () => {
  const neo4j = useNeo4j();

  it('that is killed or interrupted is ended by the next one', { timeout: 300_000 }, async () => {
    const cwd = await folderWith({});
    await dossier(['ingest', SEEDS], { cwd });
    await dossier(['sync', '--to', neo4j.url()], { cwd });
    const store = await openTestStore(neo4j.url());
    const undisturbed = await store.contents();
    await neo4j.empty();

    for (const [signal, moment] of ENDS) {
      const to = await relay(neo4j.url(), (count) => {
        if (count >= moment) child.kill(signal);
      });
      const child = spawn(process.execPath, ['--import', TSX, MAIN, 'sync', '--to', to], { cwd });
      await once(child, 'exit');
      expect([child.exitCode, child.signalCode]).toEqual([null, signal]);
      expect(await store.state()).toBeUndefined();
    }
    const last = await dossier(['sync', '--to', neo4j.url(), '--json'], { cwd });
    expect(JSON.parse(last.stdout)).toMatchObject({ changed: 0, removed: 0 });
    expect(await store.contents()).toEqual(undisturbed);
  });
});
