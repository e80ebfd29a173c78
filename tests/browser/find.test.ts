import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { available } from '../setup/outside-programs.ts';
import { sampleJson } from '../viewer/sample-graph.ts';
import { pageInChromium } from './page-in-chromium.ts';

const json = sampleJson();

describe.skipIf(!available('chromium'))('finding in Chromium', () => {
  const host = pageInChromium();

  beforeAll(() => {
    host.server.serve({ body: JSON.stringify(json) });
  });

  async function open(hash = ''): Promise<Page> {
    const page = await host.newPage({
      viewport: { width: 1280, height: 800 },
    });
    await page.goto(host.server.address + hash);
    await page.locator('.shell').waitFor();
    return page;
  }

  const hashOf = (page: Page) => (): string => decodeURIComponent(new URL(page.url()).hash);
  const inView = (page: Page) => (): Promise<string | null> => page.locator('.chips-title').textContent();
  const chip = (page: Page, label: string) => page.locator('.chip').filter({ hasText: label });
  const axe = async (page: Page): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  async function search(page: Page, text: string): Promise<void> {
    await page.keyboard.press('/');
    await page.keyboard.type(text);
    await page.locator('[role=option]').first().waitFor();
  }

  it('shows chips for the first view, and brings back what a chip hides', async () => {
    const page = await open();
    expect(await inView(page)()).toBe(`3 of ${json.nodes.length} nodes in view`);
    await chip(page, 'without articles').click();
    await expect.poll(inView(page)).toBe(`5 of ${json.nodes.length} nodes in view`);
    await page.keyboard.press('u');
    await expect.poll(inView(page)).toBe(`3 of ${json.nodes.length} nodes in view`);
  });

  it('finds by role and alias, groups by type, and adds to what is picked', async () => {
    const page = await open();
    await search(page, 'mayor');
    await expect.poll(() => page.locator('.hit-group').first().textContent()).toBe('People');
    expect(await page.locator('[role=option]').first().textContent()).toContain('Mayor Brandt');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => page.locator('.search-note').textContent()).toBe('Ada Brandt picked');
    expect(hashOf(page)()).toContain('ada');
  });

  it('brings what is hidden into view, and says so', async () => {
    const page = await open();
    await search(page, 'reporters');
    await expect.poll(() => page.locator('[role=option]').first().textContent()).toContain('hidden now');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#card-heading').textContent()).toBe('reporters');
    await expect.poll(hashOf(page)).toContain('connected=0');
    expect(await page.locator('.search-note').textContent()).toContain('reporters');
  });

  it('finds sentences in the texts when asked, and opens the article there', async () => {
    const page = await open();
    await search(page, 'harbour brandt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const sentences = page.locator('.hit-words.sentence');
    await expect.poll(() => sentences.count()).toBe(2);
    expect(await sentences.first().locator('mark').allTextContents()).toEqual(['Brandt', 'Harbour']);
    await sentences.first().click();
    await expect.poll(hashOf(page)).toContain('morning');
  });

  it('shows only what somebody says, chosen on their card', async () => {
    const page = await open('#node=board');
    await page.getByRole('button', { name: 'Only what Harbour Board says' }).click();
    await expect.poll(hashOf(page)).toContain('says=board');
    await expect.poll(() => chip(page, 'only what Harbour Board says').count()).toBe(1);
    await expect.poll(inView(page)).toBe(`2 of ${json.nodes.length} nodes in view`);
    expect(await axe(page)).toEqual([]);
  });

  it('names the filter to drop where nothing is in view', async () => {
    const page = await open('#confidence=0.95');
    const drop = page.getByRole('button', { name: 'Take away “confidence from 0.95”' });
    await drop.click();
    await expect.poll(inView(page)).toBe(`3 of ${json.nodes.length} nodes in view`);
  });

  it('filters by outlet', async () => {
    const page = await open();
    await page.locator('summary').filter({ hasText: 'Outlets' }).click();
    await page.getByRole('checkbox', { name: 'The Kelmar Morning' }).uncheck();
    await expect.poll(hashOf(page)).toContain('outlets=The+Kelmar+Morning');
    await expect.poll(inView(page)).toBe(`2 of ${json.nodes.length} nodes in view`);
  });

  describe('on the timeline', () => {
    const start = (page: Page) => page.getByRole('slider', { name: 'Start of the period' });

    it('chooses a period by keys', async () => {
      const page = await open();
      await start(page).focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(hashOf(page)).toContain('since=2026-03-03');
      await expect.poll(() => chip(page, 'published since 3 March 2026').count()).toBe(1);
      await expect.poll(inView(page)).toBe(`2 of ${json.nodes.length} nodes in view`);
      expect(await axe(page)).toEqual([]);
    });

    it('chooses the period of a bar by a click, and all again', async () => {
      const page = await open();
      const box = await page.locator('.bars').boundingBox();
      if (box === null) throw new Error('the timeline is not in view');
      await page.mouse.click(box.x + box.width / 14, box.y + box.height / 2);
      await expect.poll(hashOf(page)).toContain('until=2026-03-02');
      await page.getByRole('button', { name: 'All dates' }).click();
      await expect.poll(hashOf(page)).not.toContain('until');
    });

    it('drags an end of the window', async () => {
      const page = await open();
      const box = await page.locator('.bars').boundingBox();
      if (box === null) throw new Error('the timeline is not in view');
      await page.mouse.move(box.x + 2, box.y + 20);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 7, box.y + 20, { steps: 4 });
      await page.mouse.up();
      await expect.poll(hashOf(page)).toContain('since=2026-03-03');
    });

    it('says by the other clock that nothing has a date, and folds away', async () => {
      const page = await open();
      await page.getByRole('button', { name: 'happened' }).click();
      await page.locator('.no-dates').waitFor();
      await page.keyboard.press('\\');
      await expect.poll(() => page.locator('.timeline').count()).toBe(0);
    });
  });

  it('lists what is disputed with both sides', async () => {
    const page = await open('#panel=disputed');
    await page.locator('.dispute').first().waitFor();
    expect(await page.locator('.side h4').allTextContents()).toEqual(['Affirmed', 'Denied']);
    expect(await page.locator('.dispute .places button').allTextContents()).toEqual([
      'The Kelmar Morning',
      'Kelmar Evening Post',
    ]);
    expect(await axe(page)).toEqual([]);
  });
});
