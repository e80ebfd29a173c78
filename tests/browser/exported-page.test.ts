/** The exported page, opened from a file as whoever gets it would open it. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { type DossierGraph, emptyGraph } from '../../graph/dossier-graph.ts';
import { parseGraphJson } from '../../graph/formats/graph-json.ts';
import { type BuiltPage } from '../../graph/formats/page/inline-page.ts';
import { pageChunks } from '../../graph/formats/page/write-page.ts';
import { readBuiltViewer } from '../../src/cli/built-viewer.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph } from '../support/hostile-graph.ts';
import { sampleJson } from '../viewer/sample-graph.ts';
import { launchChromium } from './chromium.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };
const CLAIMS_NOT_FINDINGS = 'These are the sources’ claims, not findings.';

const NOTHING_HIDDEN = '#types=&relations=&statuses=&connected=0&view=list';

const sampleGraph = (): DossierGraph => parseGraphJson(JSON.stringify(sampleJson()));

describe.skipIf(!available('chromium'))('an exported page in Chromium', () => {
  let folder: string;
  let built: BuiltPage;
  let browser: Browser;
  /** What the browser complained of: nothing, except where a test expects it. */
  const complaints: string[] = [];
  /** What the page asked for. */
  const requests: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-exported-'));
    const configFile = join(import.meta.dirname, '../../viewer/vite.config.ts');
    const outDir = join(folder, 'viewer');
    await build({ configFile, mode: 'one-file', logLevel: 'error', build: { outDir, emptyOutDir: true } });
    built = await readBuiltViewer([outDir]);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
    // A file asks for itself alone, however often it is opened.
    expect(
      requests.splice(0).filter((url) => !/^(?:file:.*\.html(?:#.*)?$|data:image\/)/u.test(url)),
    ).toEqual([]);
  });

  const textOf = (graph: DossierGraph, title = 'The quay of Kelmar'): string =>
    [...pageChunks(graph, built, title)].join('');

  async function openFile(file: string, { hash = '', viewport = DESK } = {}): Promise<Page> {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href + hash);
    return page;
  }

  async function openText(text: string, options: Parameters<typeof openFile>[1] = {}): Promise<Page> {
    const file = join(folder, 'page.html');
    await writeFile(file, text);
    return await openFile(file, options);
  }

  /** Opens a graph's page and waits until it is drawn. */
  async function open(graph = sampleGraph(), options: Parameters<typeof openFile>[1] = {}): Promise<Page> {
    const page = await openText(textOf(graph), options);
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    return page;
  }

  it('is one script of less than 300 kB for the network, and nothing that it would have to load', () => {
    expect([...built.files.keys()].map((address) => extname(address)).sort()).toEqual([
      '.css',
      '.js',
      '.svg',
    ]);
    const [script = ''] = [...built.files].flatMap(([address, text]) =>
      address.endsWith('.js') ? [text] : [],
    );
    expect(gzipSync(script).length).toBeLessThan(300_000);
    expect(script).not.toMatch(/\bimport\("|new Worker\(/u);
  });

  it('is drawn, and has the numbers of graph.json', async () => {
    const page = await open();
    expect(await page.locator('.summary').textContent()).toBe(
      '1 person, 1 organization, 1 place and 1 group from 2 articles',
    );
    const { nodes, edges } = sampleJson();
    const whole = await open(sampleGraph(), { hash: NOTHING_HIDDEN });
    expect(await whole.locator('caption').allTextContents()).toEqual([
      `${nodes.length} nodes`,
      `${edges.length} relations`,
    ]);
  });

  it('has the title that it was given, and says that it shows claims', async () => {
    for (const viewport of [DESK, PHONE]) {
      const page = await open(sampleGraph(), { viewport });
      expect(await page.title()).toBe('The quay of Kelmar');
      expect(await page.locator('h1').textContent()).toBe('The quay of Kelmar');
      expect(await page.getByText(CLAIMS_NOT_FINDINGS).isVisible()).toBe(true);
    }
  });

  it('shows the sentence of a relation that is chosen, and goes back', async () => {
    const page = await open();
    await page.locator('.details .row').filter({ hasText: 'Ada Brandt' }).first().click();
    await page.locator('.details .row').filter({ hasText: 'contested' }).first().click();
    await expect
      .poll(() => page.locator('.claim[data-claim="c1"] .excerpt').textContent())
      .toContain('criticized the');
    expect(new URL(page.url()).hash).toBe('#edge=e1');
    await page.goBack();
    await expect.poll(() => page.locator('#card-heading').textContent()).toBe('Ada Brandt');
  });

  it('opens at what its address names, in whatever folder it is put', async () => {
    const file = join(folder, 'first.html');
    await writeFile(file, textOf(sampleGraph()));
    const elsewhere = join(folder, 'another place & ümlaut #1');
    await mkdir(elsewhere);
    await rename(file, join(elsewhere, 'renamed.html'));
    const page = await openFile(join(elsewhere, 'renamed.html'), { hash: '#edge=e1' });
    await page.locator('.claim').first().waitFor();
    expect(await readdir(elsewhere)).toEqual(['renamed.html']);
  });

  it('runs nothing but its own script, and reaches nobody', async () => {
    let reached = 0;
    const server = createServer((_, response) => {
      reached += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const intruders = [
      '<script>window.ran = "inline"</script>',
      '<img src="x" onerror="window.ran = \'handler\'">',
      `<script src="${address}x.js"></script><img src="${address}x.png"><iframe src="${address}"></iframe>`,
    ];
    const text = textOf(sampleGraph()).replace('<div id="app">', (app) => intruders.join('') + app);
    const page = await openText(text);
    await page.locator('.shell').waitFor();
    const answer = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      address,
    );
    expect([answer, reached]).toEqual(['refused', 0]);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const refusals = complaints.splice(0);
    for (const directive of ["script-src 'sha256-", 'img-src data:', "default-src 'none'"])
      expect(refusals.filter((words) => words.includes(directive))).not.toEqual([]);
    // The browser lists what it was asked for and refused.
    requests.splice(0);
    server.close();
  });

  it('shows hostile names and texts as text', async () => {
    const title = '</title><script>window.hacked=1</script>';
    const graph = hostileGraph();
    const page = await openText(textOf(graph, title), { hash: '#view=list&connected=0' });
    await page.locator('table').first().waitFor();
    expect(await page.title()).toBe(title);
    const shown = await page.locator('tbody th').allTextContents();
    expect(shown).toContain(HOSTILE_NAMES[0]);
    // A half of a character cannot stand in an address.
    for (const node of graph.nodes().filter((key) => !/\p{Surrogate}/u.test(key))) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, new URLSearchParams({ node }).toString());
      await page.locator('#card-heading').waitFor();
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('script:not([type])').count()).toBe(0);
  });

  it('shows excerpts where the texts were left out', async () => {
    const graph = sampleGraph();
    graph.setAttribute('selection', { noText: true });
    const kept = /Ada Brandt|mayor|Kelmar|./gu;
    graph.updateEachNodeAttributes((_, attributes) =>
      attributes.type === 'Article'
        ? { ...attributes, text: attributes.text.replace(kept, (word) => (word.length > 1 ? word : '…')) }
        : attributes,
    );
    const text = textOf(graph);
    const page = await openText(text, { hash: '#edge=e2' });
    await page.locator('.claim').first().waitFor();
    for (const [role, words] of [
      ['subject', 'Ada Brandt'],
      ['trigger', 'mayor'],
      ['object', 'Kelmar'],
    ] as const)
      expect(await page.locator(`.claim mark.${role}`).textContent()).toContain(words);
    expect(await page.locator('.claim .excerpt').innerText()).toContain(' … ');
    await page.locator('.claim .source .link').click();
    await expect.poll(() => page.locator('.article-text').innerText()).toContain('…');
    expect(await page.getByText('exported without the articles’ texts').isVisible()).toBe(true);
    expect(await page.locator('.article-text').innerText()).not.toContain('……');
  });

  it('says so where it was cut off on its way', async () => {
    const text = textOf(sampleGraph());
    const page = await openText(text.slice(0, text.indexOf('Ada Brandt')));
    await expect
      .poll(() => page.locator('[role=alert]').textContent())
      .toMatch(/^The graph in this file is not JSON/u);
    expect(await page.getByText('get it again').count()).toBe(1);
  });

  it('does not tell its reader to ingest articles where it holds none', async () => {
    const page = await openText(textOf(emptyGraph()));
    await expect.poll(() => page.locator('h1').textContent()).toBe('Nothing to show');
    expect(await page.locator('code').count()).toBe(0);
  });
});
