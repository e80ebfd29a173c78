import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { describe, expect, it } from 'vitest';

import { openFolderStore } from '../../graph/stores/folder-store.ts';
import { folderBytes } from '../support/folder-bytes.ts';
import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';

const PROGRAM = join(import.meta.dirname, '../support/ingest-into.ts');
const ARTICLES = 300;

/** Ingests in a process of its own; kills it without warning once so many articles are kept. Gives how many were. */
async function ingest(sources: string, store: string, killAfter = Infinity): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, sources, store], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  let kept = 0;
  createInterface({ input: child.stdout }).on('line', () => {
    kept += 1;
    if (kept >= killAfter) child.kill('SIGKILL');
  });
  await exit;
  expect(child.signalCode).toBe(killAfter === Infinity ? null : 'SIGKILL');
  expect(child.exitCode).toBe(killAfter === Infinity ? 0 : null);
  return kept;
}

describe('a writer that is killed', () => {
  it('leaves a store that opens, and that ingesting again makes the same as an undisturbed one', async () => {
    const files = Array.from(
      { length: ARTICLES },
      (_, i) => [`${i}.txt`, `Story ${i}. `.repeat(200)] as const,
    );
    const sources = await folderWith(Object.fromEntries(files));
    const undisturbed = join(await temporaryFolder(), 'store');
    await ingest(sources, undisturbed);
    const store = join(await temporaryFolder(), 'store');
    let before = 0;
    for (const killAfter of [1, 7, 20, 41]) {
      expect(await ingest(sources, store, killAfter)).toBeGreaterThanOrEqual(killAfter);
      const reader = await openFolderStore(store, { mode: 'read', pipeline: 'one' });
      let readable = 0;
      for await (const stored of reader.results()) {
        expect(stored.ok).toBe(true);
        readable += 1;
      }
      expect(readable).toBeGreaterThanOrEqual(before + killAfter);
      expect(readable).toBeLessThan(ARTICLES);
      before = readable;
    }
    await ingest(sources, store);
    expect(await folderBytes(store)).toEqual(await folderBytes(undisturbed));
  });
});
