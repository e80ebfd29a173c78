/** Loads of the embedded engine that are killed, or have no space: the old file stays, nothing runs on, the next load ends. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { graphOfSize } from '../../bench/stores/graph.ts';
import { openEmbeddedStore } from '../../graph/stores/embedded/embedded-store.ts';
import { contentsOf } from '../conformance/graph-store.ts';
import { available } from '../setup/outside-programs.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROGRAM = join(import.meta.dirname, '../support/load-graph.ts');
const RELATIONS = 1_200;
const WHOLE = graphOfSize({ nodes: RELATIONS / 4, relations: RELATIONS });
const FIRST = graphOfSize({ nodes: 25, relations: 100 });

interface Outcome {
  readonly said: string;
  /** Milliseconds from when the load began. */
  readonly took: number;
}

/** Loads the whole graph in a process of its own; `blocks` limits its files (KiB), `killAfter` ends it (milliseconds). */
async function load(
  folder: string,
  limits: { readonly blocks?: number; readonly killAfter?: number } = {},
): Promise<Outcome> {
  const node = [process.execPath, '--import', 'tsx', PROGRAM, folder, String(RELATIONS), 'two'];
  const script = `ulimit -f ${limits.blocks ?? 'unlimited'}; exec "$@"`;
  const child = spawn('bash', ['-c', script, 'bash', ...node], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  let said = '';
  let began = 0;
  child.stdout.on('data', (data: Buffer) => {
    if (began === 0) {
      began = performance.now();
      if (limits.killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), limits.killAfter);
    }
    said += data.toString();
  });
  await exit;
  return { said, took: performance.now() - began };
}

/** The processes of this machine that run in a folder or below it. */
async function processesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/u.test(name))) {
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => '');
    if (cwd.startsWith(folder)) found.push(pid);
  }
  return found;
}

/** Numbers between 0 and 1, the same every time (mulberry32). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

describe.skipIf(process.platform !== 'linux' || !available('engine'))('a load of the embedded engine', () => {
  async function folderWithFirst() {
    const folder = await temporaryFolder();
    const store = openEmbeddedStore(folder);
    onTestFinished(() => store.close());
    await store.load(FIRST, 'one');
    return { folder, store };
  }

  it('that is killed at any moment leaves the old graph or the new, no process, and a folder that the next load tidies', async () => {
    const { took } = await load(await temporaryFolder());
    const { folder, store } = await folderWithFirst();
    const random = seeded(20);
    const before = contentsOf(FIRST);
    for (let kill = 0; kill < 20; kill += 1) {
      await load(folder, { killAfter: random.next().value * took });
      await expect.poll(() => processesIn(`${folder}/graph.lbug.`), { timeout: 20_000 }).toEqual([]);
      const state = await store.state();
      expect(['one', 'two']).toContain(state);
      if (state === 'one') expect(await store.contents()).toEqual(before);
      else await store.load(FIRST, 'one');
    }
    expect((await load(folder)).said).toContain('loaded');
    expect(await store.state()).toBe('two');
    expect(await store.contents()).toEqual(contentsOf(WHOLE));
    expect(await readdir(folder)).toEqual(['graph.lbug']);
  }, 900_000);

  it.each([8, 64, 400])('without space (%i KiB a file) says so and leaves the old graph', async (blocks) => {
    const { folder, store } = await folderWithFirst();
    const before = await readFile(join(folder, 'graph.lbug'));
    const { said } = await load(folder, { blocks });
    expect(said).toMatch(/the graph for queries cannot be made in .*see that there is space/u);
    expect(await readdir(folder)).toEqual(['graph.lbug']);
    expect((await readFile(join(folder, 'graph.lbug'))).equals(before)).toBe(true);
    expect(await store.contents()).toEqual(contentsOf(FIRST));
  });
});
