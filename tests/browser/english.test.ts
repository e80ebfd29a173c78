/** The English pipeline in Chromium: fetched over HTTP, under a strict policy, it finds what it finds under Node. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { loadEnglish, readAssets } from '../../src/english/load-node.ts';
import { parityTexts } from '../english/parity/texts.ts';
import { available, pathOf } from '../setup/outside-programs.ts';
import type { Order } from './english-page.ts';

/** Every ninth of the parity texts: news of every kind, and hostile text. */
const sample = parityTexts()
  .filter((_, index) => index % 9 === 0)
  .map(({ text }) => text);

/** No script but our own, and no eval; WebAssembly has to be allowed by name. */
const POLICY = "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** The page that has POLICY, and one that may not compile WebAssembly. */
const POLICIES: Readonly<Record<string, string>> = {
  '/': POLICY,
  '/without-wasm': POLICY.replace(" 'wasm-unsafe-eval'", ''),
};

const PAGE =
  '<!doctype html><title>English</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';

const BROWSER_ARGUMENTS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--no-first-run'],
];

interface Resource {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The page's script and `src/english` as one module. */
async function bundlePage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'english-page.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const outputs = Array.isArray(result) ? result.flatMap(({ output }) => output) : [];
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error("the page's script did not become one module");
  return chunk.code;
}

async function resources(): Promise<Map<string, Resource>> {
  const { manifest, weights, recognizers, simd, fused } = await readAssets();
  const [names] = recognizers ?? [];
  const binary = (type: string, body: Uint8Array | undefined): Resource => ({ type, body: body ?? '' });
  return new Map<string, Resource>([
    ...Object.keys(POLICIES).map((path): [string, Resource] => [
      path,
      { type: 'text/html; charset=utf-8', body: PAGE },
    ]),
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: await bundlePage() }],
    ['/manifest.json', { type: 'application/json', body: JSON.stringify(manifest) }],
    ['/weights.bin', binary('application/octet-stream', weights)],
    ['/names-manifest.json', { type: 'application/json', body: JSON.stringify(names?.manifest) }],
    ['/names-weights.bin', binary('application/octet-stream', names?.weights)],
    ['/simd.wasm', binary('application/wasm', simd)],
    ['/fused.wasm', binary('application/wasm', fused)],
  ]);
}

async function serve(files: ReadonlyMap<string, Resource>): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.setHeader('content-security-policy', POLICIES[request.url ?? ''] ?? POLICY);
    response
      .writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' })
      .end(file?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}/`;
}

/** Runs in the page. */
async function annotateInPage(order: Order): Promise<string[]> {
  if (globalThis.annotateTexts === undefined) throw new Error('the page has not loaded');
  return globalThis.annotateTexts(order);
}

describe.skipIf(!available('chromium'))('the English pipeline in Chromium', () => {
  let server: Server;
  let browser: Browser;
  let page: Page;
  let expected: string[];
  const complaints: string[] = [];

  beforeAll(async () => {
    const english = await loadEnglish({ backend: 'simd' });
    expected = sample.map((text) => JSON.stringify(english.annotate(text)));
    server = await serve(await resources());
    browser = await chromium.launch({ executablePath: pathOf('chromium'), args: BROWSER_ARGUMENTS });
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(addressOf(server));
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const some = <Item>(items: readonly Item[]): Item[] => items.filter((_, index) => index % 3 === 0);

  it('gives the bytes that it gives under Node', async () => {
    const order: Order = { options: { backend: 'simd' }, texts: sample };
    const found = await page.evaluate(annotateInPage, order);
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(expected);
  });

  it('gives the same bytes in plain TypeScript', async () => {
    const order: Order = { options: { backend: 'plain' }, texts: some(sample) };
    expect(await page.evaluate(annotateInPage, order)).toEqual(some(expected));
  });

  it('works with fused multiply-add, and gives the bytes that this gives under Node', async () => {
    const options = { backend: 'simd', fastMath: true } as const;
    const fast = await loadEnglish(options);
    const wanted = some(sample).map((text) => JSON.stringify(fast.annotate(text)));
    expect(await page.evaluate(annotateInPage, { options, texts: some(sample) })).toEqual(wanted);
  });

  it('breaks no rule of a strict content security policy', () => {
    expect(complaints).toEqual([]);
  });

  it('falls back on plain TypeScript where the policy forbids WebAssembly, and says so when asked for it', async () => {
    const strict = await browser.newPage();
    await strict.goto(`${addressOf(server)}without-wasm`);
    const order: Order = { options: {}, texts: some(sample) };
    expect(await strict.evaluate(annotateInPage, order)).toEqual(some(expected));
    const demanded: Order = { options: { backend: 'simd' }, texts: [] };
    await expect(strict.evaluate(annotateInPage, demanded)).rejects.toThrow(/WebAssembly/u);
  });
});
