/** The query bar in Chromium, on the real server and its policy, with the engine behind it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { QueryResult } from '../../graph/query/result.ts';
import type { RunningServer } from '../../src/server/start-server.ts';
import { available } from '../setup/outside-programs.ts';
import { serveSmallCorpus } from './ask-server.ts';
import { launchChromium } from './chromium.ts';

const DESK = { width: 1280, height: 900 };
const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
);

describe.skipIf(!available('chromium', 'engine'))('the query bar in Chromium', () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  /** What the browser complained of, the policy's violations among it: nothing, ever. */
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dossier-ask-'));
    const viewer = join(folder, 'viewer');
    await build({
      configFile: join(import.meta.dirname, '../../viewer/vite.config.ts'),
      logLevel: 'error',
      build: { outDir: viewer, emptyOutDir: true, manifest: 'manifest.json' },
    });
    server = await serveSmallCorpus(viewer, join(folder, 'store'));
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}, hash = ''): Promise<Page> {
    const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      // A query that is refused is an answer, though the browser calls it an error.
      const isRefusal = message.text().includes('the server responded with a status of 4');
      if ((message.type() === 'error' || message.type() === 'warning') && !isRefusal)
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.url + hash);
    await page.locator('.shell').waitFor();
    return page;
  }

  const editor = (page: Page) => page.locator('.cm-content');
  const cells = (page: Page) => page.locator('.ask-table tbody tr:not(.ask-gap) td').allInnerTexts();

  /** Opens the bar by its key. */
  async function openBar(options?: BrowserContextOptions): Promise<Page> {
    const page = await open(options);
    await page.locator('#tool-drawer-ask').waitFor();
    await page.keyboard.press('a');
    await editor(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('ask-editor');
    return page;
  }

  async function askFor(page: Page, query: string): Promise<void> {
    await editor(page).fill(query);
    await page.keyboard.press('Control+Enter');
  }

  /** Answers queries with these rows, as a server would. */
  const answerWith = async (page: Page, result: QueryResult): Promise<void> => {
    await page.route('**/api/query', (route) => route.fulfill({ json: result }));
  };

  it('is styled under the policy, which allows no style elements', async () => {
    const page = await openBar();
    await editor(page).fill('MATCH (p:Person) RETURN p');
    const look = await page
      .locator('.q-keyword')
      .first()
      .evaluate((word) => getComputedStyle(word).fontWeight);
    expect(look).toBe('600');
    const sheets = await page
      .locator('.ask-editor')
      .evaluate((host) => host.shadowRoot?.adoptedStyleSheets.length ?? 0);
    expect(sheets).toBeGreaterThan(0);
    expect(await page.locator('style').count()).toBe(0);
  });

  it('completes labels, relations and names of this graph, and shows the answer, by keyboard alone', async () => {
    const page = await openBar();
    const choose = async (typed: string, suggestion: string): Promise<void> => {
      await page.keyboard.type(typed);
      const first = page.locator('.cm-tooltip-autocomplete li[aria-selected]');
      await expect
        .poll(() =>
          first
            .locator('.cm-completionLabel')
            .textContent()
            .catch(() => ''),
        )
        .toBe(suggestion);
      // The editor takes no key while a list is newer than this, lest a word typed fast be changed.
      await first.evaluate(async () => {
        const shown = performance.now();
        while (performance.now() - shown < 250) await new Promise(requestAnimationFrame);
      });
      await page.keyboard.press('Enter');
    };
    await choose('MATCH (a:Pers', 'Person');
    await page.keyboard.press('ArrowRight');
    await choose('-[r:PAI', 'PAID');
    await page.keyboard.press('ArrowRight');
    await choose("->(b {name: 'fros", 'Lena Frost');
    await page.keyboard.press('End');
    await page.keyboard.type(' RETURN a, r, b');
    await page.keyboard.press('Control+Enter');
    await page.locator('.ask-table .link').first().waitFor();
    await expect.poll(() => cells(page)).toEqual(['Ada Brook', 'paid', 'Lena Frost']);
    expect(await page.locator('.ask-answer-bar [role=status]').first().innerText()).toMatch(/^1 row in /u);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).not.toBe('ask-editor');
  });

  it('selects what a cell names, and picks the nodes of the answer', async () => {
    const page = await openBar();
    await askFor(page, 'MATCH (a)-[:CRITICIZED]->(b) RETURN a, b.name');
    await page.locator('.ask-table .link', { hasText: 'Ada Brook' }).click();
    await expect.poll(() => page.locator('#card-heading').textContent()).toBe('Ada Brook');
    const picked = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('picked');
    expect(picked?.split(',')).toHaveLength(2);
  });

  it('marks a fault at its place while one types, and says what was meant', async () => {
    const page = await openBar();
    await editor(page).fill('MATCH (p:Persn) RETURN p');
    await expect.poll(() => page.locator('.cm-lintRange-error').allTextContents()).toEqual(['Persn']);
    await page.locator('.cm-lintRange-error').hover();
    const sentence = page.locator('.cm-tooltip .cm-diagnostic');
    await expect.poll(() => sentence.textContent()).toContain('did you mean Person?');
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(() => page.locator('.ask-fault pre').textContent())
      .toBe('MATCH (p:Persn) RETURN p\n         ^^^^^');
    await page.getByRole('button', { name: 'Go to the place' }).click();
    await page.keyboard.type('Person');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    await page.locator('.ask-table tbody tr').first().waitFor();
  });

  it('tells what a label and a relation mean', async () => {
    const page = await openBar();
    await editor(page).fill('MATCH (p:Person)-[r:PAID]->(q) RETURN p');
    await page.locator('.q-relation').hover();
    await expect.poll(() => page.locator('.q-hint').textContent()).toContain('PAID “paid”: from');
  });

  it('shows hostile values as text', async () => {
    const page = await openBar();
    const name = '<img src=x onerror="document.title=1">';
    await answerWith(page, {
      columns: [name, '\u{202E}right'],
      rows: [[name, { kind: 'node', id: '__proto__', label: 'Person', properties: { name } }]],
      truncated: false,
    });
    await askFor(page, 'MATCH (p:Person) RETURN p');
    await expect.poll(() => cells(page)).toEqual([name, name]);
    expect(await page.locator('.ask-table img').count()).toBe(0);
  });

  it('draws only the rows in view of ten thousand, sorts all of them, and says where it cut', async () => {
    const page = await openBar();
    const rows = Array.from({ length: 10_000 }, (_, index) => [index, `row ${index}`] as const);
    await answerWith(page, { columns: ['n', 'text'], rows, truncated: true });
    await askFor(page, 'MATCH (p:Person) RETURN p');
    const drawn = page.locator('.ask-table tbody tr:not(.ask-gap)');
    await expect.poll(() => drawn.count()).toBeGreaterThan(5);
    expect(await drawn.count()).toBeLessThan(80);
    expect(await page.locator('.ask-cut').textContent()).toContain('Cut at 10,000 rows');
    expect(await page.locator('.ask-table table').getAttribute('aria-rowcount')).toBe('10001');
    await page.locator('.ask-table').evaluate((table) => {
      table.scrollTop = table.scrollHeight;
    });
    await page.locator('.ask-table td', { hasText: 'row 9999' }).waitFor();
    expect(await drawn.count()).toBeLessThan(80);
    await page.locator('.ask-table').evaluate((table) => {
      table.scrollTop = 0;
    });
    await page.locator('.ask-table thead button').first().click();
    await expect.poll(async () => (await cells(page))[0]).toBe('9,999');
    expect(await page.locator('.ask-table th').first().getAttribute('aria-sort')).toBe('descending');
  });

  it('asks for the values of parameters', async () => {
    const page = await openBar();
    await editor(page).fill('MATCH (p:Person) WHERE p.name = $who RETURN p.name');
    await page.getByLabel('Value of $who').fill('Ada Brook');
    await page.getByRole('button', { name: 'Ask', exact: true }).last().click();
    await expect.poll(() => cells(page)).toEqual(['Ada Brook']);
  });

  it('can be stopped while it waits', async () => {
    const page = await openBar();
    await page.route('**/api/query', () => undefined);
    await askFor(page, 'MATCH (p:Person) RETURN p');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.locator('.ask-note').textContent()).toBe('The query was cancelled.');
  });

  it('offers examples and remembers what was asked, also after a reload', async () => {
    const page = await openBar();
    await page.locator('.ask-list .row', { hasText: 'Who holds which office?' }).click();
    await expect.poll(() => cells(page)).toContain('Ada Brook');
    await page.reload();
    await page.locator('.ask-tabs button', { hasText: 'Asked before' }).click();
    expect(await page.locator('.ask-list .row').allTextContents()).toEqual([
      'MATCH (p:Person)-[h:HOLDS_POSITION]->(o) RETURN p, h.title AS office, o ORDER BY p.name, office',
    ]);
  });

  it('goes back with Escape to the button that opened it', async () => {
    const page = await openBar();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tool-drawer-ask');
    expect(await editor(page).count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, in %s colours', async (colorScheme) => {
    const page = await openBar({ colorScheme });
    await askFor(
      page,
      "MATCH (a:Person {name: 'Ada Brook'})-[r]->(b) RETURN a, r, b, r.claimCount AS claims // all",
    );
    await page.locator('.ask-table tbody tr').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.drawer').analyze();
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  });

  it('fits a telephone', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } }, '#drawer=ask');
    await page.locator('#tool-drawer-ask').click();
    await page.locator('#tool-drawer-ask').click();
    await editor(page).waitFor();
    await askFor(page, 'MATCH (p:Person) RETURN p');
    await page.locator('.ask-table tbody tr').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('is no part of the first load', async () => {
    const text = await readFile(join(folder, 'viewer/manifest.json'), 'utf8');
    const manifest = Manifest.parse(JSON.parse(text));
    const [entry] = Object.values(manifest).filter(({ isEntry }) => isEntry === true);
    const first = [entry, ...(entry?.imports ?? []).map((name) => manifest[name])];
    for (const part of first) {
      const code = await readFile(join(folder, 'viewer', part?.file ?? ''), 'utf8');
      expect(code).not.toContain('cm-content');
    }
    expect(entry?.dynamicImports).toContain('src/app/ask/ask-drawer.tsx');
  });
});
