import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { GraphJson } from '../../graph/model/graph-json.ts';
import { available } from '../setup/outside-programs.ts';
import { branching, grownJson, keyOf, star } from '../viewer/grown-graph.ts';
import { sampleJson } from '../viewer/sample-graph.ts';
import { pageInChromium } from './page-in-chromium.ts';

describe.skipIf(!available('chromium'))('following the graph in Chromium', () => {
  const host = pageInChromium();

  async function open(json: GraphJson, hash = '', viewport = { width: 1280, height: 800 }): Promise<Page> {
    host.server.serve({ body: JSON.stringify(json) });
    const page = await host.newPage({ viewport });
    await page.goto(host.server.address + hash);
    await page.locator('.shell').waitFor();
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    return page;
  }

  const bar = (page: Page): Promise<string | null> => page.locator('.scope-bar span').first().textContent();
  const neighbours = (page: Page) => page.locator('.scope-actions .fine');
  const title = (page: Page) => page.locator('#card-heading');
  const faults = async (page: Page): Promise<string[]> =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);

  it('starts a large graph from its most covered, and says how many are not shown', async () => {
    const page = await open(grownJson(branching(2000)));
    expect(await bar(page)).toMatch(/^15\d of 2,000 entities, the most covered\.$/u);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => bar(page)).toMatch(/^30\d of 2,000 entities/u);
    await page.keyboard.press('u');
    await expect.poll(() => bar(page)).toMatch(/^15\d of 2,000 entities/u);
  });

  it('expands, collapses and undoes by keys alone', async () => {
    const page = await open(grownJson(star(1000)), `#scope=none&node=${keyOf(0)}`);
    await expect.poll(() => neighbours(page).textContent()).toBe('0 of 999 neighbours in view');
    await page.keyboard.press('e');
    await expect.poll(() => neighbours(page).textContent()).toBe('12 of 999 neighbours in view');
    await page.keyboard.press('e');
    await expect.poll(() => neighbours(page).textContent()).toBe('24 of 999 neighbours in view');
    await page.keyboard.press('c');
    await expect.poll(() => neighbours(page).textContent()).toBe('0 of 999 neighbours in view');
    await page.keyboard.press('Control+z');
    await expect.poll(() => neighbours(page).textContent()).toBe('24 of 999 neighbours in view');
    await page.keyboard.press('x');
    await expect.poll(() => page.locator('.scope-bar').textContent()).toContain('1 hidden by hand');
    expect(await faults(page)).toEqual([]);
  });

  it('finds a name, goes to a neighbour by arrows, and reads how two are connected, without a mouse', async () => {
    const page = await open(sampleJson());
    await page.keyboard.press('/');
    await page.keyboard.type('Brandt');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).textContent()).toBe('Ada Brandt');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).textContent()).toBe('Harbour Board');
    await page.keyboard.press('w');
    const to = page.locator('#path-to');
    await to.waitFor();
    await to.focus();
    await page.keyboard.type('Kelmar');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.way li').count()).toBe(2);
    expect(await page.locator('.way h3').textContent()).toBe(
      'Harbour Board – Ada Brandt – Kelmar (2 relations)',
    );
    expect(await page.locator('.way').textContent()).toContain('Ada Brandt is the mayor of Kelmar.');
    expect(await faults(page)).toEqual([]);
  });

  it('says where no way leads', async () => {
    const page = await open(sampleJson(), '#panel=path&from=ada&to=reporters');
    await expect
      .poll(() => page.locator('.right .notice').textContent())
      .toContain('No way of at most 6 relations leads from Ada Brandt to reporters.');
  });

  it('has every command in a palette that is searched as one types', async () => {
    const page = await open(sampleJson());
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'What do you want to do?' });
    await field.waitFor();
    await page.keyboard.type('list');
    expect(await page.locator('.palette [role=option]').first().textContent()).toContain('graph and list');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.list-pane').waitFor();
  });

  it('takes no single key for a command once they are switched off', async () => {
    const page = await open(sampleJson());
    await page.keyboard.press('?');
    await page.getByLabel('Single keys are commands').uncheck();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    expect(await page.locator('.list-pane').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.locator('.palette').waitFor();
  });

  it('begins with questions that the graph can answer', async () => {
    const page = await open(sampleJson());
    const questions = page.locator('.question');
    expect(await questions.allTextContents()).toEqual([
      'Who criticized whom?',
      'Who met with whom?',
      'Where do the sources disagree?',
    ]);
    await questions.first().click();
    await expect.poll(() => page.locator('.chips button').count()).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
  });
});
