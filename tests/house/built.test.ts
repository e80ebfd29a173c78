/** A build that is older than its sources is noticed. */
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { staleSource } from '../setup/built.ts';

describe('the build', () => {
  let root: string;

  async function write(path: string, seconds: number): Promise<void> {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '');
    await utimes(file, seconds, seconds);
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'dossier-built-'));
    for (const source of ['src/a/one.ts', 'graph/model/two.ts', 'viewer/page.css']) await write(source, 1000);
    for (const product of ['src/cli/main.js', 'viewer/index.html', 'one-file/index.html'])
      await write(join('dist', product), 2000);
  });

  afterEach(() => rm(root, { recursive: true }));

  it('is fresh where no source is newer', () => {
    expect(staleSource(root)).toBeUndefined();
  });

  it.each(['src/a/one.ts', 'graph/model/two.ts', 'viewer/page.css', 'src/new.ts'])(
    'is stale where %s is newer',
    async (path) => {
      await write(path, 3000);
      expect(staleSource(root)).toBe(join(path));
    },
  );

  it('is stale where there is none', async () => {
    await rm(join(root, 'dist'), { recursive: true });
    expect(staleSource(root)).toBe(join('src/a/one.ts'));
  });

  it('does not grow stale by what is no source', async () => {
    await write('src/english/kernels/built/simd.wasm', 3000);
    expect(staleSource(root)).toBeUndefined();
  });
});
