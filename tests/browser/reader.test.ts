import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { GraphJson } from '../../graph/model/graph-json.ts';
import { available } from '../setup/outside-programs.ts';
import { article, edge, entity, MORNING, sampleJson } from '../viewer/sample-graph.ts';
import { pageInChromium } from './page-in-chromium.ts';

const DESK = { width: 1280, height: 800 };

/** The sample, its articles longer than the pane: what is named stands before and after a long stretch. */
function longJson(): GraphJson {
  const json = sampleJson();
  const stretch = `\n${'Nothing else happened on the quay that day. '.repeat(400)}\n`;
  const text = `${MORNING}${stretch}Emil Lind saw Ada Brandt again.`;
  const at = text.lastIndexOf('Ada Brandt');
  for (const { key, attributes } of json.nodes) {
    if (key === 'morning' && attributes.type === 'Article') attributes.text = text;
    if (key === 'ada' && attributes.type === 'Person')
      attributes.mentions.push({ article: 'morning', start: at, end: at + 10, form: 'name' });
  }
  return json;
}

/** One article of 200 kB in which one person is named 3,000 times. */
function hugeJson(): GraphJson {
  const json = sampleJson();
  const sentence = 'Ada Brandt walked along the quay and came back once more, it is said.\n';
  const text = sentence.repeat(3000);
  const mentions = Array.from({ length: 3000 }, (_, index) => ({
    article: 'huge',
    start: index * sentence.length,
    end: index * sentence.length + 10,
    form: 'name' as const,
  }));
  return {
    ...json,
    nodes: [
      { key: 'huge', attributes: article({ name: 'A long day', text }) },
      { key: 'ada', attributes: entity({ mentions, mentionCount: 3000 }) },
    ],
    edges: [
      {
        key: 'm',
        source: 'huge',
        target: 'ada',
        attributes: edge('MENTIONS', { count: 3000, outletCount: 0 }),
      },
    ],
  };
}

describe.skipIf(!available('chromium'))('the reader in Chromium', () => {
  const host = pageInChromium();

  /** Opens the page, and the reader by its key. */
  async function read(
    json: GraphJson,
    { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
  ): Promise<Page> {
    host.server.serve({ body: JSON.stringify(json) });
    const page = await host.newPage({ viewport: DESK, ...options });
    await page.goto(host.server.address + hash);
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    await page.keyboard.press('r');
    await page.locator('.reader-text').waitFor();
    return page;
  }

  const textOf = (page: Page): Promise<string> =>
    page.locator('.reader-text').evaluate((element) => element.textContent);
  const lit = (page: Page, light: 'hover' | 'chosen') => (): Promise<string[]> =>
    page.locator(`.mention[data-${light}]`).allTextContents();
  const mention = (page: Page, words: string) =>
    page.locator('.mention[role=button]', { hasText: words }).first();
  const hashOf = (page: Page): string => new URL(page.url()).hash;

  it('shows exactly the text of the article', async () => {
    const page = await read(sampleJson(), { hash: '#node=morning' });
    expect(await textOf(page)).toBe(MORNING);
  });

  it('lights a node on the canvas, and all of its mentions, while the pointer is over one of them', async () => {
    const page = await read(sampleJson(), { hash: '#node=morning' });
    await mention(page, 'she').hover();
    await expect.poll(lit(page, 'hover')).toEqual(['Ada Brandt', 'she', 'Ada Brandt']);
    await page.mouse.move(5, 5);
    await expect.poll(lit(page, 'hover')).toEqual([]);
  });

  it('lights the mentions of the node under the pointer on the canvas', async () => {
    const page = await read(sampleJson(), { hash: '#node=kelmar' });
    const box = await page.locator('.graph-canvas').boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    let nudge = 2;
    await expect
      .poll(async () => {
        nudge = -nudge;
        await page.mouse.move(middle.x + nudge, middle.y);
        return page.locator('.mention[data-hover]').allTextContents();
      })
      .toEqual(['Kelmar']);
  });

  it('selects what is clicked and stays where it is', async () => {
    const page = await read(longJson(), { hash: '#node=morning' });
    await mention(page, 'Harbour Board').click();
    await expect.poll(() => hashOf(page)).toContain('node=board');
    expect(await page.locator('.reader-text').evaluate((element) => element.scrollTop)).toBe(0);
    await expect.poll(lit(page, 'chosen')).toEqual(['Harbour Board']);
    expect(await page.locator('.mention-stepper').textContent()).toContain('1 of 1');
  });

  it('steps through the mentions of what is selected, round and round, with a map of where they stand', async () => {
    const page = await read(longJson(), { hash: '#node=ada' });
    const place = page.locator('.mention-stepper .count');
    expect(await place.textContent()).toBe('4');
    expect(await page.locator('.mini-map rect').count()).toBe(4);
    await page.getByRole('button', { name: 'Previous mention of Ada Brandt' }).click();
    await expect.poll(() => place.textContent()).toBe('4 of 4');
    const last = page.locator('.mention[data-current]');
    await expect.poll(async () => (await last.boundingBox())?.y).toBeLessThan(DESK.height);
    await page.getByRole('button', { name: 'Next mention of Ada Brandt' }).click();
    await expect.poll(() => place.textContent()).toBe('1 of 4');
  });

  it('opens at the sentence of a claim, and shows the claims of a sentence that is clicked', async () => {
    const page = await read(sampleJson(), { hash: '#edge=e2' });
    expect(await page.locator('mark.place').textContent()).toBe('Ada Brandt is the mayor of Kelmar.');
    await page.getByRole('button', { name: '2 claims in this sentence: show' }).click();
    const claims = page.locator('.sentence-claims .row');
    await expect.poll(() => claims.count()).toBe(2);
    await claims.filter({ hasText: 'criticized' }).click();
    await expect.poll(() => hashOf(page)).toContain('edge=e1');
    expect(await page.locator('.reader-text').count()).toBe(1);
    await page.getByRole('button', { name: 'All evidence' }).click();
    await page.locator('.claim[data-claim="c1"]').waitFor();
  });

  it('says whose words a quotation is, and opens the statement', async () => {
    const page = await read(sampleJson(), { hash: '#node=morning' });
    await page.getByRole('button', { name: 'Said by Ada Brandt: show the statement' }).click();
    await expect.poll(() => hashOf(page)).toContain('node=quay');
    expect(await page.locator('.reader-text').count()).toBe(1);
  });

  it('turns the marks of a type off and on', async () => {
    const page = await read(sampleJson(), { hash: '#node=morning' });
    const people = page.locator('.mark-toggle[data-kind=Person]');
    await people.click();
    await expect.poll(() => people.getAttribute('aria-pressed')).toBe('false');
    await page.locator('.mention', { hasText: 'she' }).first().hover();
    expect(await lit(page, 'hover')()).toEqual([]);
    await people.click();
    await page.mouse.move(5, 5);
    await mention(page, 'she').hover();
    await expect.poll(lit(page, 'hover')).toContain('she');
  });

  it('goes to the next and the previous article by date', async () => {
    const page = await read(sampleJson(), { hash: '#node=morning' });
    await page.getByRole('button', { name: 'Next article: Board rejects claim' }).click();
    await expect.poll(() => page.locator('.reader-head h2').textContent()).toBe('Board rejects claim');
    await page.getByRole('button', { name: 'Previous article: Quay row in Kelmar' }).click();
    await expect.poll(() => page.locator('.reader-head h2').textContent()).toBe('Quay row in Kelmar');
  });

  it('is walked with the arrow keys, from one tab stop', async () => {
    const page = await read(sampleJson(), { hash: '#node=morning' });
    expect(await page.locator('.reader-text [tabindex="0"]').count()).toBe(1);
    await page.locator('.reader-text [tabindex="0"]').focus();
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    expect(await focused()).toBe('2 claims in this sentence: show');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Ada Brandt, person');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('she: Ada Brandt, person');
    await expect.poll(lit(page, 'hover')).toContain('Ada Brandt');
    await page.keyboard.press('Enter');
    await expect.poll(() => hashOf(page)).toContain('node=ada');
    expect(await page.locator('.reader-text [tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('r');
    await page.locator('#card-heading').waitFor();
  });

  it('does not draw the text again when the pointer moves over it', async () => {
    const page = await read(hugeJson(), { hash: '#node=huge' });
    expect(await page.locator('.mention').count()).toBe(3000);
    await page.evaluate(() => {
      const counter = window as unknown as { added: number };
      counter.added = 0;
      const text = document.querySelector('.reader-text');
      if (text === null) return;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) counter.added += addedNodes.length;
      }).observe(text, { childList: true, subtree: true });
    });
    await mention(page, 'Ada Brandt').hover();
    await expect.poll(() => page.locator('.mention[data-hover]').count()).toBe(3000);
    await page.locator('.mark-toggle[data-kind=Person]').hover();
    await expect.poll(() => page.locator('.mention[data-hover]').count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { added: number }).added)).toBe(0);
  });

  it('shows hostile texts as text, in a pane that is no wider for them', async () => {
    const json = sampleJson();
    const text = [
      '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
      '\u202Eevil\u202C \u0633\u0627\u0631\u0629 \u0642\u0627\u0644\u062A \u0634\u064A\u0626\u0627',
      'x'.repeat(10_000),
      '👩‍👩‍👧‍👦 e\u0301\u0301\u0301 Z\u0351\u036B\u0343',
    ].join('\n');
    json.nodes.push(
      { key: 'trap', attributes: article({ name: '<b>trap</b>', text }) },
      {
        key: 'split',
        attributes: entity({
          name: '<i>x</i>',
          mentions: [
            { article: 'trap', start: 0, end: 20, form: 'name' },
            { article: 'trap', start: 10, end: 30, form: 'name' },
          ],
        }),
      },
    );
    const page = await read(json, { hash: '#node=trap' });
    expect(await textOf(page)).toBe(text);
    expect(await page.locator('.reader img, .reader script, .reader b, .reader i').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('.reader-text').evaluate((pane) => pane.scrollWidth <= pane.clientWidth)).toBe(
      true,
    );
  });

  it('explains what is left out of a graph without texts', async () => {
    const json = sampleJson();
    json.attributes.selection = { noText: true };
    const page = await read(json, { hash: '#node=morning' });
    expect(await page.locator('.reader-note').textContent()).toContain('without the articles’ texts');
  });

  it('fits a telephone', async () => {
    const page = await read(sampleJson(), { hash: '#edge=e1', viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await page.locator('.reader-text').isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in %s colours',
    async (colorScheme) => {
      const page = await read(sampleJson(), { hash: '#edge=e1', colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(
        grave.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' ')}`,
        ),
      ).toEqual([]);
    },
  );
});
