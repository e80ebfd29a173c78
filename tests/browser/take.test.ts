/** “Take along” in a real browser: every file is downloaded and compared with graph.json. */
import { readFile } from 'node:fs/promises';

import { AxeBuilder } from '@axe-core/playwright';
import { XmlDocument } from 'libxml2-wasm';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';

import { parseGraphJson, writeGraphJson } from '../../graph/formats/graph-json.ts';
import { shownNodes } from '../../graph/select.ts';
import { available } from '../setup/outside-programs.ts';
import { HOSTILE_NAMES, hostileGraph } from '../support/hostile-graph.ts';
import { sampleJson } from '../viewer/sample-graph.ts';
import { pageInChromium } from './page-in-chromium.ts';

const CLAIMS = 'These are the sources’ claims, not findings.';

interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
}

describe.skipIf(!available('chromium'))('“take along” in Chromium', () => {
  const host = pageInChromium();
  const requests: string[] = [];

  afterEach(() => {
    const elsewhere = requests.splice(0).filter((url) => !url.startsWith(host.server.address));
    expect(elsewhere.filter((url) => !url.startsWith(`blob:${host.server.address}`))).toEqual([]);
  });

  async function open(body: string, hash = '#panel=take'): Promise<Page> {
    host.server.serve({ body });
    const page = await host.newPage({
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(host.server.address + hash);
    await page.locator('#take-gexf').waitFor();
    return page;
  }

  const openSample = (hash?: string): Promise<Page> => open(JSON.stringify(sampleJson()), hash);

  async function take(page: Page, id: string): Promise<Taken> {
    const waiting = page.waitForEvent('download');
    await page.locator(`#take-${id}`).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  const textOf = async (page: Page, id: string): Promise<string> => (await take(page, id)).bytes.toString();

  const found = (xml: string, path: string): string[] => {
    const document = XmlDocument.fromString(xml);
    const texts = document.find(path).map(({ content }) => content);
    document.dispose();
    return texts;
  };

  const SHOWN = ['ada', 'board', 'kelmar'];

  it('gives GEXF of exactly what is shown, with what filters hide named', async () => {
    const { name, bytes } = await take(await openSample(), 'gexf');
    expect(name).toBe('dossier-ada-brandt-harbour-board-2026-03-03.gexf');
    const gexf = bytes.toString();
    expect(found(gexf, '//*[local-name()="node"]/@id')).toEqual(SHOWN);
    expect(found(gexf, '//*[local-name()="edge"]/@id').sort()).toEqual(['e1', 'e2', 'e6']);
    expect(found(gexf, '//*[local-name()="description"]')[0]).toContain(CLAIMS);
    expect(found(gexf, '//*[local-name()="description"]')[0]).toContain('Not shown:');
  });

  it('gives graph.json that can be read again, with the claims and articles of what is shown', async () => {
    const graph = parseGraphJson(await textOf(await openSample(), 'json'));
    expect([...shownNodes(graph)].map(({ node }) => node)).toEqual(SHOWN);
    expect(graph.getEdgeAttribute('e1', 'claims')).toHaveLength(2);
    expect(graph.getNodeAttribute('evening', 'type')).toBe('Article');
    expect(graph.getAttributes().description).toContain(CLAIMS);
  });

  it('gives GraphML of the same', async () => {
    const graphml = await textOf(await openSample(), 'graphml');
    expect(found(graphml, '//*[local-name()="node"]/@id')).toEqual(SHOWN);
  });

  it('follows the filters', async () => {
    const gexf = await textOf(await openSample('#panel=take&types=Place,Statement,Article'), 'gexf');
    expect(found(gexf, '//*[local-name()="node"]/@id')).toEqual(['ada', 'board']);
  });

  it('gives the drawing as SVG with every node and relation in view, and the line below', async () => {
    const svg = await textOf(await openSample(), 'svg');
    const titles = (kind: string): string[] =>
      found(svg, `//*[@class="graph"]//*[@class="${kind}"]/*[local-name()="title"]`).sort();
    expect(titles('node')).toEqual(['Ada Brandt', 'Harbour Board', 'Kelmar']);
    expect(titles('relation')).toHaveLength(3);
    expect(found(svg, '//*[@class="names"]/*').length).toBeGreaterThan(0);
    expect(found(svg, '//*[@class="footer"]').join(' ')).toContain(CLAIMS);
  });

  it('gives the drawing as PNG at one, two and four times its size, with a ground or without', async () => {
    const page = await openSample();
    const sizes: number[] = [];
    for (const scale of ['1', '2', '4']) {
      await page.locator('.take-options select').selectOption(scale);
      const { bytes } = await take(page, 'png');
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      sizes.push(bytes.readUInt32BE(16));
    }
    const [once = 0] = sizes;
    expect(sizes).toEqual([once, 2 * once, 4 * once]);
    const ground = async (): Promise<number> => {
      const { bytes } = await take(page, 'png');
      return page.evaluate(async (data) => {
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], { type: 'image/png' }),
        );
        const context = new OffscreenCanvas(1, 1).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, 1, 1).data[3] ?? -1;
      }, bytes.toString('base64'));
    };
    await page.locator('.take-options select').selectOption('1');
    expect(await ground()).toBe(255);
    await page.locator('.take-options input[type=checkbox]').check();
    expect(await ground()).toBe(0);
  });

  it('lists the evidence of all that is shown, or of what is selected', async () => {
    const page = await openSample('#edge=e1&panel=take');
    const all = await textOf(page, 'markdown');
    expect(all).toContain(CLAIMS);
    expect(all.match(/^- \*\*/gmu)).toHaveLength(3);
    await page.getByLabel('what is selected').check();
    const { name, bytes } = await take(page, 'markdown');
    expect(name).toBe('dossier-ada-brandt-harbour-board-2026-03-03-evidence.md');
    expect(bytes.toString().match(/^- \*\*/gmu)).toHaveLength(1);
    const csv = await textOf(page, 'csv');
    expect(csv.trim().split('\r\n')).toHaveLength(3);
  });

  it('holds hostile names as text in every format', async () => {
    const graph = hostileGraph();
    const page = await open(writeGraphJson(graph), '#panel=take&types=&relations=&connected=0');
    expect(parseGraphJson(await textOf(page, 'json')).order).toBe(graph.order);
    for (const id of ['gexf', 'graphml', 'svg']) {
      const xml = await textOf(page, id);
      expect(found(xml, '//*[local-name()="script"] | //@onerror')).toEqual([]);
    }
    const { name, bytes } = await take(page, 'csv');
    expect(name).toMatch(/^[\p{L}\p{N}.-]+$/u);
    expect(bytes.toString()).not.toMatch(/(?:^|,)"?=/mu);
    expect(HOSTILE_NAMES.length).toBeGreaterThan(0);
  });

  it('says what it holds, and has no fault that axe knows', async () => {
    for (const size of [
      { width: 1280, height: 800 },
      { width: 360, height: 740 },
    ]) {
      const page = await openSample();
      await page.setViewportSize(size);
      expect(await page.locator('.take-contents li').first().textContent()).toBe(
        '3 entities, 3 relations, 4 claims.',
      );
      const { violations } = await new AxeBuilder({ page }).include('.take-panel').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});
