import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { GraphJson } from '../../graph/model/graph-json.ts';
import { available } from '../setup/outside-programs.ts';
import { article, claim, edge, entity, EVENING, planningJson, sampleJson } from '../viewer/sample-graph.ts';
import { pageInChromium } from './page-in-chromium.ts';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };

describe.skipIf(!available('chromium'))('the page in Chromium', () => {
  const host = pageInChromium();

  const newPage = (options: BrowserContextOptions = {}): Promise<Page> =>
    host.newPage({ viewport: DESK, ...options });

  /** Opens the page on a graph and waits until it is there. */
  async function open(
    json: GraphJson = sampleJson(),
    { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
  ): Promise<Page> {
    host.server.serve({ body: JSON.stringify(json) });
    const page = await newPage(options);
    await page.goto(host.server.address + hash);
    await page.locator('.shell').waitFor();
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    return page;
  }

  /** An element's text without the words that only a screen reader hears. */
  const visibleText = (page: Page, selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const hidden of copy.querySelectorAll('.vh')) hidden.remove();
        return copy.textContent;
      }),
    );

  const heading = (page: Page) => page.locator('#card-heading');
  /** Waits until the card of this title, or none (the overview), is shown. */
  const showsCard = (page: Page, ...titles: string[]): Promise<void> =>
    expect.poll(() => heading(page).allTextContents()).toEqual(titles);
  const hashOf = (page: Page): string => new URL(page.url()).hash;
  const claimInFocus = (page: Page) => () => page.locator('.claim.current').getAttribute('data-claim');

  /** Clicks a node in the middle of the canvas: the pointer comes over it first, as a hand's would. */
  async function clickMiddle(page: Page): Promise<void> {
    const middle = await middleOf(page);
    const over = page.locator('.graph-canvas[data-over]');
    let nudge = 2;
    const isOver = async (): Promise<number> => {
      nudge = -nudge;
      await page.mouse.move(middle.x + nudge, middle.y);
      return over.count();
    };
    await expect.poll(isOver).toBe(1);
    await page.mouse.click(middle.x, middle.y);
  }

  /** The middle of the canvas, in pixels of the window. */
  async function middleOf(page: Page): Promise<{ x: number; y: number }> {
    const box = await page.locator('.graph-canvas').boundingBox();
    if (box === null) throw new Error('the canvas is not in view');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  describe('shows the numbers of graph.json', () => {
    it('in its head and its legend', async () => {
      const page = await open();
      expect(await page.locator('.summary').textContent()).toBe(
        '1 person, 1 organization, 1 place and 1 group from 2 articles',
      );
      const legend = page.locator('fieldset').first().locator('.choice');
      const counts = await legend.evaluateAll((entries) =>
        entries.map(
          (entry) =>
            `${entry.querySelector('.choice-label')?.textContent} ${entry.querySelector('.count')?.textContent ?? ''}`,
        ),
      );
      expect(counts).toEqual([
        'People 1',
        'Organizations 1',
        'Places 1',
        'Groups 0 / 1',
        'Statements 1',
        'Articles 2',
        'Also those without relations 1',
      ]);
    });

    it('in an entity’s card', async () => {
      const page = await open(sampleJson(), { hash: '#node=ada' });
      expect(await heading(page).textContent()).toBe('Ada Brandt');
      expect(await page.locator('.facts').first().textContent()).toBe(
        '4 mentions2 articles2 March 2026 – 3 March 2026',
      );
      expect(await page.locator('.mentions li').count()).toBe(4);
      expect(await page.locator('.group .row').count()).toBe(3);
    });

    it('in its tables', async () => {
      const page = await open(sampleJson(), { hash: '#view=list' });
      expect(await page.locator('caption').allTextContents()).toEqual(['3 nodes', '3 relations']);
      const [row] = await page.locator('tbody tr').filter({ hasText: 'Ada Brandt' }).allInnerTexts();
      expect(row?.split(/\s*\t\s*/u)).toEqual(['Ada Brandt', 'Person', '2', '4', '3']);
    });
  });

  it('shows for every claim of every relation the very words of the article', async () => {
    const json = sampleJson();
    const texts = new Map(
      json.nodes.flatMap(({ key, attributes }) =>
        attributes.type === 'Article' ? [[key, attributes] as const] : [],
      ),
    );
    const page = await open(json);
    for (const { key, attributes } of json.edges.filter((each) => each.attributes.claims.length > 0)) {
      await page.goto(`${host.server.address}#edge=${key}`);
      await page.reload();
      await page.locator('.claim').first().waitFor();
      expect(await page.locator('.claim').count()).toBe(attributes.claims.length);
      for (const claim of attributes.claims) {
        const at = `.claim[data-claim="${claim.id}"]`;
        const source = texts.get(claim.article);
        const words = (span: readonly [number, number]): string => source?.text.slice(...span) ?? '';
        expect((await visibleText(page, `${at} .excerpt`)).join('')).toContain(words(claim.sentence));
        for (const role of ['subject', 'trigger', 'object'] as const)
          expect((await visibleText(page, `${at} mark.${role}`)).join('')).toBe(words(claim[role]));
        const line = await page.locator(`${at} .source`).textContent();
        expect(line).toContain(source?.name);
        expect(line).toContain(source?.publisher);
        expect(await page.locator(`${at} time`).getAttribute('datetime')).toBe(source?.published);
        expect(await page.locator(at).textContent()).toContain(claim.extractor);
      }
    }
  });

  it('says whose words a claim is, and that it is denied', async () => {
    const page = await open(sampleJson(), { hash: '#edge=e1' });
    const denial = page.locator('.claim[data-claim="c2"]');
    expect(await denial.locator('.voice').textContent()).toBe('according to Harbour Board');
    expect(await denial.locator('.badge').allTextContents()).toEqual(['✕ denied', '◇ claimed']);
    expect(await page.locator('.claim[data-claim="c1"] .voice').textContent()).toBe(
      'in the article’s own voice',
    );
    expect(await denial.locator('a').getAttribute('href')).toBe('https://example.org/evening');
  });

  it('never shows a plan as a fact', async () => {
    const page = await open(planningJson(), { hash: '#edge=e6' });
    expect(await page.locator('.card-title .badge').textContent()).toBe('◇ planned');
    await page.goto(`${host.server.address}#node=board`);
    await expect
      .poll(() => page.locator('.group h4').allTextContents())
      .toEqual(['met with · planned', 'criticized by']);
    expect(await page.locator('.group .badge.modality').count()).toBe(1);
    await page.keyboard.press('l');
    const row = page.locator('tbody tr').filter({ hasText: 'met with' });
    await expect.poll(() => row.locator('th').textContent()).toBe('met with · planned');
    await page.getByRole('checkbox', { name: 'planned' }).uncheck();
    await expect.poll(() => row.count()).toBe(0);
  });

  it('says who is meant by a pronoun, under the sentence before', async () => {
    const page = await open(sampleJson(), { hash: '#edge=e3' });
    expect(await page.locator('.referents').textContent()).toBe('she = Ada Brandt');
    expect(await page.locator('.lead-in').textContent()).toBe(
      'Ada Brandt criticized the Harbour Board on Monday.',
    );
  });

  it('opens an article at the sentence of a claim, its metadata folded', async () => {
    const json = sampleJson();
    const long = `title: Quay\n${'Something else happened. '.repeat(400)}\n`;
    const text = `${long}${EVENING}\n${'And then more did. '.repeat(400)}`;
    const metadata = { kind: 'metadata' as const, start: 0, end: 12 };
    for (const node of json.nodes)
      if (node.key === 'evening') node.attributes = article({ text, regions: [metadata] });
    const [denial] = json.edges[0]?.attributes.claims ?? [];
    if (denial === undefined) throw new Error('the sample lost its denial');
    const shift = ([start, end]: readonly [number, number]): [number, number] => [
      start + long.length,
      end + long.length,
    ];
    for (const part of ['sentence', 'subject', 'trigger', 'object'] as const)
      denial[part] = shift(denial[part]);
    const page = await open(json, { hash: '#edge=e1' });
    await page.locator('.claim[data-claim="c2"] .source .link').click();
    const place = page.locator('mark.place');
    await place.waitFor();
    expect(await place.textContent()).toBe('The Harbour Board denied that Ada Brandt had criticized it.');
    await expect.poll(async () => (await place.boundingBox())?.y).toBeGreaterThan(100);
    expect((await place.boundingBox())?.y).toBeLessThan(DESK.height - 100);
    expect((await page.locator('.header').boundingBox())?.y).toBe(0);
    expect(await page.locator('.article-text .fold').getAttribute('open')).toBeNull();
  });

  it('asserts nothing where no sentence states anything', async () => {
    const page = await open(sampleJson(), { hash: '#edge=e4' });
    expect(await page.locator('.facts').first().textContent()).toBe('3 mentions1 article');
    expect(await page.locator('.card .badge').count()).toBe(0);
  });

  it('says that a speaker is not identified', async () => {
    const json = sampleJson();
    const meeting = json.edges.find(({ key }) => key === 'e6');
    const attribution = { speakers: [], statement: 'quay' };
    if (meeting !== undefined) meeting.attributes.claims = [claim('c5', { attribution })];
    const page = await open(json, { hash: '#edge=e6' });
    expect(await page.locator('.voice').textContent()).toBe('speaker not identified · the statement');
  });

  describe('by keyboard alone', () => {
    it('finds by an alias, selects, steps through claims, and goes back', async () => {
      const page = await open();
      await page.keyboard.press('/');
      await page.keyboard.type('mayor bra');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await showsCard(page, 'Ada Brandt');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-heading');
      expect(hashOf(page)).toBe('#node=ada');

      const evidence = page
        .locator('.row')
        .filter({ hasText: 'Harbour Board' })
        .filter({ hasText: 'contested' });
      await evidence.focus();
      await page.keyboard.press('Enter');
      await expect.poll(claimInFocus(page)).toBe('c1');
      expect(hashOf(page)).toBe('#edge=e1');
      await page.keyboard.press('j');
      await expect.poll(claimInFocus(page)).toBe('c2');
      await page.keyboard.press('k');
      await expect.poll(claimInFocus(page)).toBe('c1');

      await page.keyboard.press('Escape');
      await showsCard(page, 'Ada Brandt');
      await page.keyboard.press('Escape');
      await showsCard(page);
    });

    it('reaches every control of the list view, each with a name', async () => {
      const page = await open(sampleJson(), { hash: '#view=list' });
      const reached = new Set<string>();
      for (let count = 0; count < 150; count += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const label = (element as HTMLInputElement).labels?.[0]?.textContent;
          const described = document.getElementById(
            element.getAttribute('aria-labelledby') ?? '',
          )?.textContent;
          return element.getAttribute('aria-label') ?? described ?? label ?? element.textContent;
        });
        if (name === undefined) break;
        expect(
          name.trim(),
          await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)),
        ).not.toBe('');
        reached.add(name.trim());
      }
      expect([...reached]).toEqual(
        expect.arrayContaining([
          'Search names and texts',
          'Graph',
          'List',
          'Help and keys',
          'Ada Brandt',
          'criticized',
        ]),
      );
    });

    it('opens the help, closes it, and changes the view', async () => {
      const page = await open();
      await page.keyboard.press('?');
      await expect.poll(() => page.locator('dialog').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').isVisible()).toBe(false);
      await page.keyboard.press('l');
      await expect.poll(() => page.locator('table').count()).toBe(2);
    });
  });

  describe('on the canvas', () => {
    it('centres what is selected elsewhere, and selects what is clicked', async () => {
      const page = await open(sampleJson(), { hash: '#connected=0' });
      await page.keyboard.press('/');
      await page.keyboard.type('reporters');
      await page.locator('[role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await showsCard(page, 'reporters');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('card-heading');
      await page.keyboard.press('Escape');
      await showsCard(page);
      await clickMiddle(page);
      await showsCard(page, 'reporters');
    });

    it('lets go of the selection when nothing is clicked', async () => {
      const page = await open(sampleJson(), { hash: '#node=reporters' });
      const middle = await middleOf(page);
      await page.mouse.click(middle.x, middle.y - 180);
      await showsCard(page);
    });

    it('moves nothing when a filter changes', async () => {
      const page = await open(sampleJson(), { hash: '#node=reporters&connected=0' });
      await page.getByRole('checkbox', { name: 'Organizations' }).uncheck();
      await page.getByRole('checkbox', { name: 'Statements' }).check();
      await page.keyboard.press('Escape');
      await showsCard(page);
      await clickMiddle(page);
      await showsCard(page, 'reporters');
    });

    it('draws no more than the node itself when the pointer comes over it', async () => {
      const page = await newPage();
      await page.addInitScript(() => {
        const counter = window as unknown as { drawn: number };
        counter.drawn = 0;
        const { prototype } = WebGL2RenderingContext;
        const draw = Reflect.get<WebGL2RenderingContext, 'drawArraysInstanced'>(
          prototype,
          'drawArraysInstanced',
        );
        Reflect.set(prototype, 'drawArraysInstanced', function count(this: unknown, ...values: number[]) {
          counter.drawn += values[3] ?? 0;
          Reflect.apply(draw, this, values);
        });
      });
      host.server.serve({ body: JSON.stringify(crowd(400)) });
      await page.goto(`${host.server.address}#node=p0`);
      await page.locator('.card').waitFor();
      const drawn = (): Promise<number> =>
        page.evaluate(() => (window as unknown as { drawn: number }).drawn);
      await expect.poll(drawn).toBeGreaterThan(400);
      await page.locator('.drawer svg').first().waitFor();
      // What is loaded after the first view and the gliding camera have drawn all that they will.
      const isSettled = async (): Promise<boolean> => {
        const sofar = await drawn();
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        return (await drawn()) === sofar;
      };
      await expect.poll(isSettled).toBe(true);
      const middle = await middleOf(page);
      await page.keyboard.press('Escape');
      await expect.poll(isSettled).toBe(true);
      const before = await drawn();
      await page.mouse.move(middle.x, middle.y, { steps: 3 });
      await page.locator('.graph-canvas[data-over]').waitFor();
      expect((await drawn()) - before).toBeLessThan(10);
    });

    it('is described in words', async () => {
      const page = await open();
      expect(await page.locator('.graph-image').getAttribute('aria-label')).toMatch(
        /^Drawing of the graph: 1 person, /u,
      );
    });
  });

  describe('filters', () => {
    it('say what they hide, each with a way back', async () => {
      const page = await open();
      const chips = page.locator('.chip');
      expect(await visibleText(page, '.chip')).toEqual([
        'without statements+1×',
        'without articles+2×',
        'without “mentions”×',
        'without entities without relations+1×',
      ]);
      await chips.first().click();
      await expect.poll(() => chips.count()).toBe(3);
      expect(await visibleText(page, '.chip')).not.toContain('without statements+1×');
      await page.getByRole('checkbox', { name: 'criticized' }).uncheck();
      await expect.poll(() => visibleText(page, '.chip')).toContain('without “criticized”+1×');
      await page.getByRole('button', { name: 'Reset' }).click();
      await expect.poll(() => chips.count()).toBe(4);
    });

    it('show one relation alone at a click', async () => {
      const page = await open(sampleJson(), { hash: '#view=list' });
      await page.getByRole('button', { name: 'Show only “met with”' }).click();
      await expect.poll(() => page.locator('caption').allTextContents()).toEqual(['2 nodes', '1 relation']);
    });

    it('travel with the address', async () => {
      const page = await open(sampleJson(), { hash: '#types=Person&relations=&statuses=&view=list' });
      expect(await page.locator('caption').allTextContents()).toEqual(['3 nodes', '0 relations']);
    });
  });

  it('goes back and forth with the browser’s own buttons', async () => {
    const page = await open();
    await page.locator('.details .row').filter({ hasText: 'Ada Brandt' }).first().click();
    await showsCard(page, 'Ada Brandt');
    await page.locator('.row').filter({ hasText: 'Kelmar' }).first().click();
    await expect.poll(() => hashOf(page)).toBe('#edge=e2');
    await page.goBack();
    await showsCard(page, 'Ada Brandt');
    await page.goBack();
    await showsCard(page);
    await page.goForward();
    await showsCard(page, 'Ada Brandt');
  });

  it('shows hostile names and texts as text', async () => {
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const backwards = '\u202Eevil\u202C \u0633\u0627\u0631\u0629';
    const json = sampleJson();
    json.nodes.push(
      { key: 'bad', attributes: entity({ name: hostile, aliases: [backwards], articleCount: 9 }) },
      { key: 'rtl', attributes: entity({ name: backwards, articleCount: 8 }) },
      {
        key: 'trap',
        attributes: article({ name: hostile, text: hostile.repeat(20), url: 'javascript:window.hacked=1' }),
      },
    );
    json.edges.push({
      key: 'x',
      source: 'bad',
      target: 'board',
      attributes: edge('ASSOCIATED_WITH', { phrase: hostile }),
    });
    const page = await open(json, { hash: '#node=bad' });
    expect(await heading(page).textContent()).toBe(hostile);
    for (const hash of ['#edge=x', '#node=rtl', '#node=trap', '#view=list']) {
      await page.goto(host.server.address + hash);
      await page.reload();
      await page.locator('.shell').waitFor();
      expect(await page.locator('img, #app script, a[href^="javascript"]').count()).toBe(0);
    }
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('bdi').filter({ hasText: backwards }).count()).toBeGreaterThan(0);
  });

  describe('without a graph to draw', () => {
    it('says what to do when the store is empty', async () => {
      const page = await newPage();
      host.server.serve({ body: JSON.stringify({ ...sampleJson(), nodes: [], edges: [] }) });
      await page.goto(host.server.address);
      await expect.poll(() => page.locator('h1').textContent()).toBe('No articles yet');
      expect(await page.locator('pre').first().textContent()).toContain('dossier ingest');
    });

    it('says where the graph breaks its schema', async () => {
      const page = await newPage();
      const json = sampleJson();
      json.nodes[0] = { key: 'morning', attributes: article({ name: '' }) };
      host.server.serve({ body: JSON.stringify(json) });
      await page.goto(host.server.address);
      expect(await page.locator('.faults').textContent()).toContain('nodes[0].attributes.name');
    });

    it('says that the server failed', async () => {
      const page = await newPage();
      host.server.serve({ status: 500, body: '' });
      await page.goto(host.server.address);
      expect(await page.locator('[role=alert]').textContent()).toBe('The server answered 500 to api/graph.');
      // The browser itself reports the answer; the page adds nothing to it.
      expect(host.complaints.splice(0)).toEqual([expect.stringContaining('500')]);
    });

    it('shows the tables where there is no WebGL', async () => {
      const page = await newPage();
      await page.addInitScript(() => {
        HTMLCanvasElement.prototype.getContext = () => null;
      });
      host.server.serve({ body: JSON.stringify(sampleJson()) });
      await page.goto(host.server.address);
      expect(await page.locator('.notice').textContent()).toContain('WebGL');
      await expect.poll(() => page.locator('table').count()).toBe(2);
    });
  });

  it('shows a selection in a sheet on a telephone, with nothing wider than the screen', async () => {
    const page = await open(sampleJson(), { viewport: PHONE, hasTouch: true });
    expect(await page.locator('.right').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Search and filters' }).tap();
    await expect.poll(() => page.locator('.left').isVisible()).toBe(true);
    const isCut = await page.locator('.summary').evaluate((line) => line.scrollWidth > line.clientWidth);
    expect(isCut).toBe(false);
    await page.getByRole('button', { name: 'Details' }).tap();
    await page.locator('.details .row').filter({ hasText: 'Ada Brandt' }).first().tap();
    await heading(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(['', '#node=ada', '#edge=e1', '#node=quay', '#node=evening', '#view=list'])(
      'breaks no rule of accessibility at "%s"',
      async (hash) => {
        const page = await open(sampleJson(), { hash, colorScheme });
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
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

  it('weighs less than 150 kB at its first load', async () => {
    const files = await readdir(host.folder, { recursive: true, withFileTypes: true });
    // What the page itself names, chunks that its script imports at once included; others come when they are first used.
    const page = await readFile(join(host.folder, 'index.html'), 'utf8');
    const sizes = await Promise.all(
      files
        .filter((file) => file.isFile() && (file.name === 'index.html' || page.includes(file.name)))
        .map(async ({ parentPath, name }) => gzipSync(await readFile(join(parentPath, name))).length),
    );
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(150_000);
  });
});

/** A wheel: one person in the middle whom many others met. */
function crowd(size: number): GraphJson {
  const json = sampleJson();
  const people = Array.from({ length: size }, (_, index) => {
    const angle = (index / size) * 40;
    const place =
      index === 0 ? { x: 0, y: 0 } : { x: Math.cos(angle) * (30 + index), y: Math.sin(angle) * (30 + index) };
    return { key: `p${index}`, attributes: entity({ name: `Person ${index}`, ...place }) };
  });
  const meetings = people.slice(1).map(({ key }) => ({
    key: `m${key}`,
    source: key,
    target: 'p0',
    attributes: edge('MET_WITH'),
  }));
  return { ...json, nodes: people, edges: meetings };
}
