/** The open page follows its store: a real server, a real ingestion, and Chromium. */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { GraphJson } from '../../graph/model/graph-json.ts';
import { available } from '../setup/outside-programs.ts';
import { dossier } from '../support/command-line.ts';
import { pageInChromium } from './page-in-chromium.ts';
import type { ViewedStore } from './viewed-store.ts';
import { servePage, viewing } from './viewed-store.ts';

const FIRST = { 'a.txt': 'Ann Roe, the mayor of Kelmar, met Bo Ek in Kelmar on Monday.\n' };
const SECOND = 'Ann Roe, the mayor of Kelmar, praised Ida Falk of the Northern Union on Tuesday.\n';

describe.skipIf(!available('chromium'))('the open page', () => {
  const host = pageInChromium({ expected: /^Failed to load resource: /u });

  /** Opens the page with Ann Roe selected. */
  async function open({ url }: ViewedStore): Promise<Page> {
    const { nodes } = GraphJson.parse(await (await fetch(`${url}api/graph`)).json());
    const ann = nodes.find(({ attributes }) => attributes.name === 'Ann Roe');
    const page = await host.newPage();
    await servePage(page.context(), url, host.folder);
    await page.goto(`${url}#node=${encodeURIComponent(ann?.key ?? '')}`);
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    await expect.poll(() => cardOf(page)).toBe('Ann Roe');
    return page;
  }

  const cardOf = (page: Page) => page.locator('#card-heading').textContent();
  const news = (page: Page) => page.locator('.news p');

  async function ingestMore({ folder }: ViewedStore): Promise<void> {
    const cwd = dirname(folder);
    await writeFile(join(cwd, 'b.txt'), SECOND);
    const { code, stderr } = await dossier(['ingest', 'b.txt'], { cwd });
    if (code !== 0) throw new Error(stderr);
  }

  it('shows what is ingested, says so in one line, and keeps what was selected', async () => {
    await viewing(FIRST, [], async (viewed) => {
      const page = await open(viewed);
      const before = page.url();
      await ingestMore(viewed);
      await news(page).waitFor();
      expect(await news(page).textContent()).toMatch(/^1 new article and \d+ new claims?\.$/u);
      expect(await page.locator('.summary').textContent()).toContain('2 articles');
      expect([await cardOf(page), page.url()]).toEqual(['Ann Roe', before]);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      expect(await news(page).count()).toBe(0);
    });
  });

  it('waits while the reader writes', async () => {
    await viewing(FIRST, [], async (viewed) => {
      const page = await open(viewed);
      const search = page.locator('.search input');
      await search.fill('Bo');
      const loaded = page.waitForResponse((response) => response.url().endsWith('/api/graph'));
      await ingestMore(viewed);
      await loaded;
      expect(await search.inputValue()).toBe('Bo');
      expect(await news(page).count()).toBe(0);
      await search.fill('');
      await search.blur();
      await news(page).waitFor();
    });
  });

  it('keeps the graph that it has where the new one cannot be had', async () => {
    await viewing(FIRST, [], async (viewed) => {
      const page = await open(viewed);
      await page.route('**/api/graph', (route) => route.fulfill({ status: 500, body: '' }));
      await ingestMore(viewed);
      await news(page).waitFor();
      expect(await news(page).textContent()).toBe(
        'What is shown is older than the store. The server answered 500 to api/graph.',
      );
      expect(await cardOf(page)).toBe('Ann Roe');
    });
  });
});
