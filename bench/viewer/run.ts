/**
 * The page beside plain sigma on the same graph, in Chromium with software rendering: CPU time of the page's main
 * thread from the start to a drawing, of a hover, of a filter change; and the memory of its scripts.
 *
 *     npx tsx bench/viewer/run.ts [--nodes 2000,10000] [--runs 5]
 *
 * Prints a line of JSON for each page and size, the median of the runs.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { Browser, CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { z } from 'zod';

import { launchChromium } from '../../tests/browser/chromium.ts';
import { startPageServer } from '../../tests/browser/page-server.ts';
import { pathOf } from '../../tests/setup/outside-programs.ts';
import { benchGraph } from './graph.ts';

interface Subject {
  readonly name: 'dossier' | 'plain';
  /** The folder that is built. */
  readonly root: string;
  readonly hash: string;
  readonly ready: string;
  readonly filter: (page: Page) => Promise<void>;
}

const SUBJECTS: readonly Subject[] = [
  {
    name: 'dossier',
    root: join(import.meta.dirname, '../../viewer'),
    hash: '#scope=all',
    ready: '.graph-surface',
    filter: (page) => page.getByRole('checkbox', { name: 'Places' }).first().click(),
  },
  {
    name: 'plain',
    root: join(import.meta.dirname, 'plain'),
    hash: '',
    ready: '#graph[data-ready]',
    filter: (page) => page.keyboard.press('f'),
  },
];

/** Milliseconds of work on the main thread, and MiB that its scripts hold. */
async function metrics(session: CDPSession): Promise<{ cpu: number; memory: number }> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  const value = (name: string): number => all.find((each) => each.name === name)?.value ?? Number.NaN;
  return { cpu: value('TaskDuration') * 1000, memory: value('JSHeapUsedSize') / 2 ** 20 };
}

/** Waits for two frames: what was asked for is drawn then. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );

async function cost(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const before = await metrics(session);
  await act();
  await settle(page);
  return (await metrics(session)).cpu - before.cpu;
}

const HOVERS = 40;

/** Crosses the middle of the drawing, where nodes lie closest, and rests at each step. */
async function hover(page: Page): Promise<void> {
  for (let step = 0; step < HOVERS; step += 1) {
    await page.mouse.move(480 + step * 6, 380 + (step % 5) * 12);
    await page.waitForTimeout(70);
  }
}

type Figures = Readonly<Record<'load' | 'hover' | 'filter' | 'memory', number>>;

async function measure(browser: Browser, address: string, subject: Subject): Promise<Figures> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address + subject.hash);
  await page.locator(subject.ready).first().waitFor({ state: 'attached' });
  await settle(page);
  const { cpu: load, memory } = await metrics(session);
  const hovering = await cost(page, session, () => hover(page));
  await page.mouse.move(2, 2);
  const filter = await cost(page, session, () => subject.filter(page));
  await page.close();
  return { load, hover: hovering / HOVERS, filter, memory };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(1));
}

async function run(
  browser: Browser,
  subject: Subject,
  sizes: readonly number[],
  runs: number,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  await build({
    root: subject.root,
    configFile: subject.name === 'plain' ? false : join(subject.root, 'vite.config.ts'),
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  const server = await startPageServer(folder);
  for (const nodes of sizes) {
    server.serve({ body: JSON.stringify(benchGraph(nodes)) });
    const all: Figures[] = [];
    for (let each = 0; each < runs; each += 1) all.push(await measure(browser, server.address, subject));
    const of = (name: keyof Figures): number => median(all.map((figures) => figures[name]));
    const line = {
      ...{ page: subject.name, nodes, edges: nodes * 3, runs },
      ...{ loadMs: of('load'), hoverMs: of('hover'), filterMs: of('filter'), memoryMiB: of('memory') },
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  await server.close();
  await rm(folder, { recursive: true });
}

const { values } = parseArgs({
  options: { nodes: { type: 'string', default: '2000,10000' }, runs: { type: 'string', default: '5' } },
});
const sizes = z.array(z.coerce.number().int().positive()).parse(values.nodes.split(','));
if (existsSync(pathOf('chromium'))) {
  const browser = await launchChromium();
  for (const subject of SUBJECTS) await run(browser, subject, sizes, Number(values.runs));
  await browser.close();
} else process.stdout.write('Chromium is not installed: nothing was measured.\n');
