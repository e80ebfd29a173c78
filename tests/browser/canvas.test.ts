import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { GraphJson } from '../../graph/model/graph-json.ts';
import { RELATION_TYPES } from '../../graph/model/ontology.ts';
import { available } from '../setup/outside-programs.ts';
import { edge, entity, sampleJson } from '../viewer/sample-graph.ts';
import { pageInChromium } from './page-in-chromium.ts';

const DESK = { width: 1280, height: 800 };

/** Four people in a square, one in the middle, who met the first. */
function square(): GraphJson {
  const places = { mid: [0, 0], ne: [100, 100], nw: [-100, 100], se: [100, -100], sw: [-100, -100] } as const;
  const nodes = Object.entries(places).map(([key, [x, y]]) => ({
    key,
    attributes: entity({ name: `Person ${key}`, x, y }),
  }));
  const edges = ['ne', 'nw', 'se', 'sw'].map((key) => ({
    key: `m-${key}`,
    source: 'mid',
    target: key,
    attributes: edge('MET_WITH'),
  }));
  return { ...sampleJson(), nodes, edges };
}

/** Two people with a relation of each of many types. */
function quarrel(count: number): GraphJson {
  const json = square();
  const edges = RELATION_TYPES.filter((type) => type !== 'MENTIONS')
    .slice(0, count)
    .map((type) => ({ key: `q-${type}`, source: 'nw', target: 'ne', attributes: edge(type) }));
  return { ...json, edges: [...json.edges, ...edges] };
}

function crowd(size: number): GraphJson {
  const nodes = Array.from({ length: size }, (_, index) => ({
    key: `p${index}`,
    attributes: entity({ name: `Person ${index}`, x: index % 300, y: Math.floor(index / 300) }),
  }));
  const edges = nodes.slice(1).map(({ key }, index) => ({
    key: `m${key}`,
    source: key,
    target: `p${Math.floor(index / 2)}`,
    attributes: edge('MET_WITH'),
  }));
  return { ...sampleJson(), nodes, edges };
}

describe.skipIf(!available('chromium'))('the canvas in Chromium', () => {
  // Where a line is drawn around nodes, Chromium’s WebGL tells of a picking buffer without a size; what is chosen is right.
  const host = pageInChromium({ expected: /GL_INVALID_FRAMEBUFFER_OPERATION/u });

  const newPage = (): Promise<Page> => host.newPage({ viewport: DESK });

  async function open(json: GraphJson, hash = ''): Promise<Page> {
    host.server.serve({ body: JSON.stringify(json) });
    const page = await newPage();
    await page.goto(host.server.address + hash);
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    // The canvas has its size once what lies under it is there.
    await page.locator('.drawer .timeline').waitFor();
    return page;
  }

  /** The middle of the canvas, where the square's middle person stands. */
  async function middleOf(page: Page): Promise<{ x: number; y: number }> {
    const box = await page.locator('.graph-canvas').boundingBox();
    if (box === null) throw new Error('the canvas is not in view');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async function over(page: Page, x: number, y: number): Promise<void> {
    let nudge = 1;
    await expect
      .poll(async () => {
        nudge = -nudge;
        await page.mouse.move(x + nudge, y);
        return page.locator('.graph-canvas[data-over]').count();
      })
      .toBe(1);
  }

  /** Takes one of the drawing's canvases away, as a browser does that is short of memory. */
  const loseDrawing = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.sigma-nodes');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });

  it('moves a node with the pointer, pins it there, and frees it again', async () => {
    const page = await open(square());
    const { x, y } = await middleOf(page);
    await over(page, x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 10, { steps: 4 });
    await page.mouse.move(x + 90, y + 30, { steps: 4 });
    await page.mouse.up();
    await page.getByText('1 node pinned').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await page.mouse.move(x, y + 150);
    await over(page, x + 90, y + 30);
    await page.mouse.click(x + 90, y + 30);
    await expect.poll(() => page.locator('#card-heading').textContent()).toBe('Person mid');
    await page.getByRole('button', { name: 'Unpin all' }).click();
    await expect.poll(() => page.getByText('1 node pinned').count()).toBe(0);
  });

  it('pins what is selected where it is, by the key p', async () => {
    const page = await open(square(), '#node=mid');
    await page.locator('#card-heading').waitFor();
    await page.keyboard.press('p');
    await page.getByText('1 node pinned').waitFor();
    await page.keyboard.press('p');
    await expect.poll(() => page.getByText('1 node pinned').count()).toBe(0);
  });

  it('chooses what a line is drawn around with Shift', async () => {
    const page = await open(square());
    const { x, y } = await middleOf(page);
    await page.keyboard.down('Shift');
    await page.mouse.move(x - 60, y - 60);
    await page.mouse.down();
    for (const [dx, dy] of [
      [60, -60],
      [60, 60],
      [-60, 60],
    ] as const)
      await page.mouse.move(x + dx, y + dy, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.getByText('1 node chosen').waitFor();
    expect(new URL(page.url()).hash).toBe('#picked=mid');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByText('1 node chosen').count()).toBe(0);
  });

  it('lists the relations of two that are chosen', async () => {
    const page = await open(quarrel(8), '#picked=nw,ne');
    await expect.poll(() => page.locator('.pair li').count()).toBe(8);
    await page.locator('.pair .link').first().click();
    await expect.poll(() => page.locator('#card-heading').count()).toBe(1);
  });

  it('lays out again only when asked, and takes it back', async () => {
    const page = await open(square());
    await page.getByRole('button', { name: /^Lay out again/u }).click();
    await page.getByText('Laid out again.').waitFor();
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    await expect.poll(() => page.getByText('Laid out again.').count()).toBe(0);
  });

  it('keeps the camera in the address once the reader moves it', async () => {
    const page = await open(square());
    await page.getByRole('button', { name: 'Zoom in (+)' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#cam=0\.5,0\.5,0\.714$/u);
    await page.getByRole('button', { name: /^Fit the graph/u }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  it('offers a beginning instead of freezing on a very large graph', async () => {
    host.server.serve({ body: JSON.stringify(crowd(50_000)) });
    const page = await newPage();
    await page.goto(`${host.server.address}#scope=all`);
    await page.locator('.offer').waitFor();
    expect(await page.locator('.offer h2').textContent()).toBe('50,000 nodes are too many to read');
    expect(await page.locator('.graph-canvas').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the most covered' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
  });

  it('leaves no WebGL context behind, however often the drawing is closed and opened', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      const contexts: WebGLRenderingContext[] = [];
      Reflect.set(window, 'contexts', contexts);
      const { prototype } = HTMLCanvasElement;
      const get = Reflect.get<HTMLCanvasElement, 'getContext'>(prototype, 'getContext');
      Reflect.set(prototype, 'getContext', function note(this: HTMLCanvasElement, ...values: [string]) {
        const context: unknown = Reflect.apply(get, this, values);
        if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
        return context;
      });
    });
    host.server.serve({ body: JSON.stringify(square()) });
    await page.goto(host.server.address);
    const live = (): Promise<number> =>
      page.evaluate(
        () =>
          (window as unknown as { contexts: WebGLRenderingContext[] }).contexts.filter(
            (context) => !context.isContextLost(),
          ).length,
      );
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    const one = await live();
    for (let round = 0; round < 16; round += 1) {
      await loseDrawing(page);
      await page.getByRole('button', { name: 'Draw again' }).click();
      await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
    }
    await expect.poll(live).toBe(one);
  });

  it('says so when the browser takes the drawing away, and draws it again', async () => {
    const page = await open(square());
    await loseDrawing(page);
    await page.getByRole('button', { name: 'Draw again' }).click();
    await page.locator('.graph-surface').first().waitFor({ state: 'attached' });
  });

  it('draws the dashes of a denial, and a cross on it', async () => {
    const json = square();
    for (const { attributes } of json.edges) attributes.status = 'denied';
    const denied = await (await open(json)).locator('.graph-canvas').screenshot();
    for (const { attributes } of json.edges) attributes.status = 'asserted';
    const asserted = await (await open(json)).locator('.graph-canvas').screenshot();
    expect(denied.equals(asserted)).toBe(false);
  });
});
