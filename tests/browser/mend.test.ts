/** Correcting the graph from the page, against a real server over a store of invented articles. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { GraphJson } from '../../graph/model/graph-json.ts';
import { available } from '../setup/outside-programs.ts';
import { pageInChromium } from './page-in-chromium.ts';
import type { ViewedStore } from './viewed-store.ts';
import { servePage, viewing } from './viewed-store.ts';

const head = (title: string, publisher: string, day: number): string =>
  `---\ntitle: ${title}\npublisher: ${publisher}\ndate: 2026-03-0${day}\n---\n`;

const ARTICLES = {
  'a.md': `${head('Quay closed in Kelmar', 'The Kelmar Morning', 2)}Ada Brandt, the mayor of Kelmar, criticized the Kelmar Harbour Board on Monday. "The quay is unsafe," Brandt told reporters.

Oskar Lund, a councillor, defended the Kelmar Harbour Board.
`,
  'b.md': `${head('Board answers the mayor', 'Kelmar Evening Post', 3)}The KHB denied that the quay is unsafe. "We checked it in January," said Oskar J. Lund, who spoke for the KHB. Lund met with Ada Brandt on Tuesday.

Brandt accused the KHB of neglect.
`,
  'c.md': `${head('Falk and Rovers', 'Northern Gazette', 6)}Jonas Falk, the coach of Kelmar Rovers, met with Oskar Lund on Friday. Falk praised Ada Brandt.
`,
};

const DESK = { width: 1280, height: 900 };

describe.skipIf(!available('chromium'))('mending in Chromium', () => {
  const host = pageInChromium({ expected: /^Failed to load resource: /u });

  async function open({ url }: ViewedStore, hash = ''): Promise<Page> {
    const page = await host.newPage({ viewport: DESK });
    await servePage(page.context(), url, host.folder);
    await page.goto(url + hash);
    await page.locator('.shell').waitFor();
    return page;
  }

  async function graphOf({ url }: ViewedStore): Promise<GraphJson> {
    return GraphJson.parse(await (await fetch(`${url}api/graph`)).json());
  }

  async function keyOf(viewed: ViewedStore, name: string): Promise<string> {
    const { nodes } = await graphOf(viewed);
    const node = nodes.find(({ attributes }) => attributes.name === name);
    if (node === undefined) throw new Error(`${name} is not in the graph`);
    return node.key;
  }

  const namesIn = async (viewed: ViewedStore): Promise<readonly string[]> =>
    (await graphOf(viewed)).nodes.map(({ attributes }) => attributes.name);

  async function ask(page: Page, action: string): Promise<void> {
    const fold = page.locator('.mend-fold').last();
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await page.getByRole('button', { name: action, exact: true }).click();
    await page.locator('dialog.mend').waitFor();
  }

  /** Gives a ready-made reason, waits until the server has said what would change, and writes. */
  async function write(page: Page): Promise<void> {
    await page.locator('.ready-reasons button').first().click();
    await page.locator('dialog.mend .changes li').first().waitFor();
    const axe = await new AxeBuilder({ page }).include('dialog.mend').analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Write the correction' }).click();
    await page.locator('dialog.mend').waitFor({ state: 'detached' });
    await page.locator('.mend-notice').waitFor();
  }

  const heading = (page: Page) => page.locator('#card-heading');
  const linesOf = async ({ folder }: ViewedStore): Promise<readonly unknown[]> =>
    (await readFile(join(folder, 'corrections.jsonl'), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line): unknown => JSON.parse(line));

  it('merges two, keeps what is selected, and takes it back', async () => {
    await viewing(ARTICLES, [], async (viewed) => {
      const page = await open(viewed, `#node=${await keyOf(viewed, 'Oskar J. Lund')}`);
      await ask(page, 'Merge with…');
      await page.locator('.mend-option').filter({ hasText: 'undecided' }).locator('input').check();
      await expect.poll(() => page.locator('dialog.mend .changes').innerText()).toContain('become one');
      await write(page);
      expect(await page.locator('.mend-notice').innerText()).toContain('Written as line 1');
      await expect.poll(() => namesIn(viewed)).not.toContain('Oskar J. Lund');
      await expect.poll(() => heading(page).innerText()).toContain('Oskar Lund');
      await page.locator('.mend-notice').getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => page.locator('.mend-notice').innerText()).toContain('Undone');
      expect(await namesIn(viewed)).toContain('Oskar J. Lund');
      expect(await linesOf(viewed)).toEqual([]);
    });
  });

  it('splits by an article, renames with a hostile name, retypes and rejects', async () => {
    await viewing(ARTICLES, [], async (viewed) => {
      const page = await open(viewed, `#node=${await keyOf(viewed, 'Ada Brandt')}`);
      await ask(page, 'Split…');
      await page.locator('.mend-article .choice input').first().check();
      await expect.poll(() => page.locator('dialog.mend .changes').innerText()).toContain('becomes 2');
      await write(page);
      const hostile = '<img src=x onerror=alert(1)>';
      await ask(page, 'Rename…');
      await page.getByLabel('New name').fill(hostile);
      await write(page);
      await expect.poll(() => heading(page).innerText()).toContain(hostile);
      expect(await page.locator('.mend-notice img').count()).toBe(0);
      await ask(page, 'Change type…');
      expect(await page.locator('dialog.mend .mend-lead').innerText()).toContain(hostile);
      await page.locator('.mend-field select').first().selectOption('Organization');
      await write(page);
      await expect.poll(() => page.locator('.kicker').innerText()).toMatch(/organization/iu);
      await ask(page, 'Not an entity…');
      await write(page);
      await expect.poll(() => namesIn(viewed)).not.toContain(hostile);
      const actions = (await linesOf(viewed)) as readonly { readonly action: string }[];
      expect(actions.map(({ action }) => action)).toEqual(['split', 'rename', 'retype', 'reject']);
    });
  });

  it('rejects a claim by keyboard alone, and undoes it in the list', async () => {
    await viewing(ARTICLES, [], async (viewed) => {
      const { edges } = await graphOf(viewed);
      const edge = edges.find(({ attributes }) => attributes.type === 'ACCUSED');
      const page = await open(viewed, `#edge=${edge?.key ?? ''}`);
      const button = page.getByRole('button', { name: 'Reject this claim…' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog.mend .changes li').first().waitFor();
      await page.getByRole('textbox', { name: 'Reason' }).focus();
      await page.keyboard.type('misread, and l is no key here');
      await page.keyboard.press('Enter');
      await page.locator('.mend-notice').waitFor();
      expect((await graphOf(viewed)).edges.some(({ attributes }) => attributes.type === 'ACCUSED')).toBe(
        false,
      );
      await page.goto(`${viewed.url}#panel=corrections`);
      await page.getByRole('button', { name: /^Undo:/u }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo it' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => linesOf(viewed)).toEqual([]);
    });
  });

  it('closes a dialog with Escape, and nothing else with it', async () => {
    await viewing(ARTICLES, [], async (viewed) => {
      const page = await open(viewed, `#node=${await keyOf(viewed, 'Ada Brandt')}`);
      await ask(page, 'Not an entity…');
      await page.keyboard.press('Escape');
      await page.locator('dialog.mend').waitFor({ state: 'detached' });
      expect(await heading(page).innerText()).toContain('Ada Brandt');
    });
  });

  it('goes through the undecided pairs with two keys', async () => {
    await viewing(ARTICLES, [], async (viewed) => {
      const page = await open(viewed, '#panel=review');
      const progress = (): Promise<string | null> => page.locator('.review-progress').textContent();
      await expect.poll(progress).toBe('1 of 2');
      const axe = await new AxeBuilder({ page }).include('.review').analyze();
      expect(axe.violations.map(({ id }) => id)).toEqual([]);
      expect(await page.locator('.review-side mark.mention').count()).toBeGreaterThan(1);
      await page.keyboard.press('m');
      await expect.poll(progress).toBe('2 of 2');
      await page.keyboard.press('n');
      await expect.poll(() => page.locator('.review').innerText()).toContain('All pairs are decided.');
      const actions = (await linesOf(viewed)) as readonly { readonly action: string }[];
      expect(actions.map(({ action }) => action)).toEqual(['merge', 'split']);
      await page.keyboard.press('u');
      await expect.poll(progress).toBe('2 of 2');
      expect(await linesOf(viewed)).toHaveLength(1);
      await page.keyboard.press('s');
      await expect.poll(() => page.locator('.review').innerText()).toContain('1 pair skipped.');
    });
  });

  it('says why mentions are one, and splits from there', async () => {
    await viewing(ARTICLES, [], async (viewed) => {
      const page = await open(viewed, `#node=${await keyOf(viewed, 'Ada Brandt')}`);
      await page.locator('summary').filter({ hasText: 'Why one?' }).click();
      await expect.poll(() => page.locator('.mend-fold').first().innerText()).toContain('the same name');
      await page.locator('.why-article > p .link').first().click();
      await expect.poll(() => page.locator('dialog.mend .changes').innerText()).toContain('becomes 2');
    });
  });

  it('corrects nothing where it may not, and says where one can', async () => {
    await viewing(ARTICLES, ['--read-only'], async (viewed) => {
      const page = await open(viewed, `#node=${await keyOf(viewed, 'Ada Brandt')}`);
      await expect.poll(() => page.locator('.mend-off').first().innerText()).toContain('read only');
      expect(await page.locator('.mend-actions').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Review' }).count()).toBe(0);
    });
  });
});
