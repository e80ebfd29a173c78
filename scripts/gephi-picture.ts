/**
 * Makes docs/images/gephi.png: the GEXF of the seeds as Gephi's own Preview draws it. Gephi's toolkit writes it as SVG, since
 * it draws pixels only where there is a screen; Chromium makes the pixels.
 * Run it after a build, with Gephi's toolkit fetched as CONTRIBUTING.md says: npx tsx scripts/gephi-picture.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { pathOf } from '../tests/setup/outside-programs.ts';

const ROOT = join(import.meta.dirname, '..');
const WIDTH = 1600;
/** Room around the drawing, in pixels. */
const MARGIN = 24;

/** The seeds' graph in Gephi's Preview, as SVG. */
async function previewOfSeeds(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-gephi-'));
  const [store, gexf, svg] = ['store', 'seeds.gexf', 'seeds.svg'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const run = (program: string, words: readonly string[]): unknown =>
    execFileSync(program, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    const dossier = 'dist/src/cli/main.js';
    run(process.execPath, [dossier, 'ingest', 'seeds', '--store', store]);
    run(process.execPath, [dossier, 'export', '-f', 'gexf', '-o', gexf, '--store', store]);
    const toolkit = ['-Djava.awt.headless=true', '-cp', pathOf('gephiToolkit')];
    run(pathOf('java'), [...toolkit, join(import.meta.dirname, 'GephiPicture.java'), gexf, svg]);
    return await readFile(svg, 'utf8');
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The proportions of an SVG: its height over its width. */
function proportionsOf(svg: string): number {
  const [, , width, height] = (/viewBox="([^"]+)"/u.exec(svg)?.[1] ?? '').split(' ').map(Number);
  if (width === undefined || height === undefined) throw new Error('Gephi wrote an SVG without a viewBox');
  return height / width;
}

const svg = await previewOfSeeds();
const height = Math.round((WIDTH - 2 * MARGIN) * proportionsOf(svg)) + 2 * MARGIN;
const browser = await chromium.launch({ executablePath: pathOf('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: WIDTH, height } });
// Java's name for the font that was measured is none that a browser knows.
const style = `body { margin: ${MARGIN}px; background: #fff }
  svg { display: block; width: ${WIDTH - 2 * MARGIN}px; height: ${height - 2 * MARGIN}px }
  text { font-family: sans-serif !important }`;
await page.setContent(`<style>${style}</style>${svg.slice(svg.indexOf('<svg'))}`);
await page.screenshot({ path: join(ROOT, 'docs/images/gephi.png') });
await browser.close();
