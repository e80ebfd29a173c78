import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { MODEL_FILES } from '../../graph/api/addresses.ts';
import { createApp } from '../../src/server/app.ts';
import { hasModel } from '../../src/server/routes/model.ts';
import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';

const HOST = { Host: '127.0.0.1:4321' };

async function app() {
  const viewer = await folderWith({
    'index.html': '<!doctype html><title>Page</title>',
    'assets/worker-article-1.js': 'export {};',
    'assets/main.js': 'export {};',
  });
  return createApp({
    graph: () => Promise.resolve({ json: '{}', state: '1' }),
    viewerFolders: [viewer],
    onError: (error) => {
      throw error;
    },
    port: () => 4321,
  });
}

describe('the language model, for a page that reads an article', () => {
  it('is served file by file, as it lies in the sources', async () => {
    const weights = await (await app()).request(`/${MODEL_FILES.namesWeights}`, { headers: HOST });
    const file = join(import.meta.dirname, '../../src/english/names/weights.f16.bin');
    expect(Buffer.from(await weights.arrayBuffer()).equals(await readFile(file))).toBe(true);
    const types = await Promise.all(
      Object.values(MODEL_FILES).map(async (address) =>
        (await (await app()).request(`/${address}`, { method: 'HEAD', headers: HOST })).headers.get(
          'Content-Type',
        ),
      ),
    );
    expect(types).toEqual([
      'application/json',
      'application/octet-stream',
      'application/json',
      'application/octet-stream',
      'application/wasm',
      'application/wasm',
    ]);
  });

  it('leads to no other file', async () => {
    for (const path of ['/model/stock/LICENSE', '/model/stock/../index.ts', '/model/stock/%2e%2e/doc.ts'])
      expect((await (await app()).request(path, { headers: HOST })).status, path).toBe(404);
  });

  it('is said to be missing where a file of it is', async () => {
    expect([hasModel(), hasModel(await temporaryFolder())]).toEqual([true, false]);
  });
});

describe('the worker that reads an article', () => {
  it('may compile WebAssembly, which the page may not, and load from here alone', async () => {
    const policyOf = async (path: string): Promise<string> =>
      (await (await app()).request(path, { headers: HOST })).headers.get('Content-Security-Policy') ?? '';
    expect(await policyOf('/assets/worker-article-1.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
    expect(await policyOf('/assets/main.js')).not.toContain('unsafe');
    expect(await policyOf('/')).not.toContain('unsafe');
  });
});
