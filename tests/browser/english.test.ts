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

const ENGLISH = join(import.meta.dirname, '../../src/english');

/** Every ninth of the parity texts: news of every kind, and hostile text. */
const sample = parityTexts()
  .filter((_, index) => index % 9 === 0)
  .map(({ text }) => text);

/** No script but our own, and no eval; WebAssembly has to be allowed by name. */
const POLICY = "default-src 'none'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

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
  const { manifest, weights, simd } = await readAssets(join(ENGLISH, 'model'));
  const binary = (type: string, body: Uint8Array | undefined): Resource => ({ type, body: body ?? '' });
  return new Map<string, Resource>([
    ['/', { type: 'text/html; charset=utf-8', body: PAGE }],
    ['/page.js', { type: 'text/javascript; charset=utf-8', body: await bundlePage() }],
    ['/manifest.json', { type: 'application/json', body: JSON.stringify(manifest) }],
    ['/weights.bin', binary('application/octet-stream', weights)],
    ['/simd.wasm', binary('application/wasm', simd)],
  ]);
}

async function serve(files: ReadonlyMap<string, Resource>): Promise<Server> {
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.setHeader('content-security-policy', POLICY);
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

  it.each(['simd', 'plain'] as const)('gives the bytes that it gives under Node (%s)', async (backend) => {
    const texts = backend === 'simd' ? sample : sample.filter((_, index) => index % 3 === 0);
    const wanted = backend === 'simd' ? expected : expected.filter((_, index) => index % 3 === 0);
    const found = await page.evaluate(annotateInPage, { backend, texts });
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(wanted);
  });

  it('breaks no rule of a strict content security policy', () => {
    expect(complaints).toEqual([]);
  });
});
