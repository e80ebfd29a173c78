/**
 * Makes docs/images/page.png, the README's picture: the built page with the seeds in Chromium, one relation selected.
 * Run it after a build: npx tsx scripts/readme-picture.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { type Claim, GraphJson } from '../graph/model/index.ts';
import { pathOf } from '../tests/setup/outside-programs.ts';

const ROOT = join(import.meta.dirname, '..');
const SIZE = { width: 1440, height: 860 };

/** Serves the seeds from a store of their own while `work` looks at the page. */
async function withPage(work: (url: string) => Promise<void>): Promise<void> {
  const store = await mkdtemp(join(tmpdir(), 'dossier-picture-'));
  const command = ['dist/src/cli/main.js', 'view', 'seeds', '--store', store, '--port', '0', '--no-open'];
  const server = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server ended')));
    const [line] = (await Promise.race([once(server.stdout, 'data'), ended])) as [Buffer];
    await work(line.toString().trim());
  } finally {
    server.kill('SIGINT');
    if (server.exitCode === null) await once(server, 'exit');
    await rm(store, { recursive: true });
  }
}

/** How much a relation shows: what several articles state, of a few types that need no explanation. */
function weight(type: string, claims: readonly Claim[]): number {
  if (!['CRITICIZED', 'OPPOSES', 'MET_WITH', 'HOLDS_POSITION', 'DEPLOYED_TO'].includes(type)) return 0;
  return new Set(claims.map(({ article }) => article)).size * 100 + claims.length;
}

async function tellingEdge(url: string): Promise<string> {
  const graph = GraphJson.parse(await (await fetch(`${url}api/graph`)).json());
  const [best] = graph.edges
    .map(({ key, attributes: { type, claims } }) => ({ key, weight: weight(type, claims) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  if (best === undefined) throw new Error('the seeds give a graph without edges');
  return best.key;
}

await withPage(async (url) => {
  const browser = await chromium.launch({
    executablePath: pathOf('chromium'),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`${url}#edge=${await tellingEdge(url)}`);
  await page.locator('h2').first().waitFor();
  await page.getByRole('button', { name: 'Fit the graph into view' }).click();
  await page.screenshot({ path: join(ROOT, 'docs/images/page.png'), animations: 'disabled' });
  await browser.close();
});
