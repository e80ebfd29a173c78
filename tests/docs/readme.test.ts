/**
 * Runs what the README tells people to type, in a scratch copy of the checkout, in the order in which it stands there.
 * `npm ci` has run before any test can, and `npm test` is what runs this one; both are only looked for.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { GraphJson } from '../../graph/model/index.ts';
import { readDocument, ROOT } from './markdown.ts';
import { fillScratchCheckout } from './scratch-checkout.ts';

const { fences } = readDocument('README.md');

/** A block of JavaScript is the file that its first line names. */
const files = fences
  .filter(({ language }) => language === 'js')
  .map(({ content }) => ({ name: /^\/\/ (\S+\.mjs)\n/u.exec(content)?.[1], content }));

/** A block of shell is its lines, each a command. */
const lines = fences
  .filter(({ language }) => language === 'sh')
  .flatMap(({ content }) => content.trim().split('\n'));
const commands = lines
  .map((line) => line.replace(/^npm ci && /u, ''))
  .filter((command) => command !== 'npm test');
const serves = (command: string): boolean => /^npm start|dossier view/u.test(command);

/** Where the program was asked to serve, in what it prints. */
const ADDRESS = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\S*/u;

let scratch: string;

function start(command: string): { child: ChildProcess; output: () => string } {
  const child = spawn('sh', ['-c', command], {
    cwd: scratch,
    // BROWSER and CI keep a desktop from opening a window for each served page.
    env: { ...process.env, BROWSER: 'none', CI: 'true', npm_config_cache: join(scratch, '.npm') },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** Resolves with the address that the command prints; rejects if it ends before it printed one. */
function served({ child, output }: ReturnType<typeof start>): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const address = ADDRESS.exec(output())?.[0];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', (code) => {
      reject(new Error(`ended with ${code ?? 'a signal'} before it served anything:\n${output()}`));
    });
  });
}

function stop(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'dossier-readme-'));
  fillScratchCheckout(ROOT, scratch);
  for (const { name, content } of files) if (name !== undefined) writeFileSync(join(scratch, name), content);
  mkdirSync(join(scratch, 'my-folder'));
  writeFileSync(
    join(scratch, 'my-folder', 'bridge.txt'),
    'date 2026-03-02 Anna Lindqvist, the mayor of Gothenburg, met Prime Minister Erik Holm in Stockholm on Monday.\n\n' +
      '“The bridge will open in May,” Lindqvist said.\n',
  );
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

describe('the README', () => {
  it('names the two commands that set everything up', () => {
    expect(lines).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
  });

  it('says how each program is called that it shows', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { name } of files) expect(commands).toContain(`node ${name ?? '(no name in its first line)'}`);
  });

  it.each(commands.filter((command) => !serves(command)))(
    'tells a command that works: %s',
    async (command) => {
      const { child, output } = start(command);
      expect(await ended(child), output()).toBe(0);
    },
  );

  it.each(commands.filter(serves))('tells a command that serves the page: %s', async (command) => {
    const run = start(command);
    const end = ended(run.child);
    try {
      const page = await fetch(await served(run));
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toContain('text/html');
      expect(await page.text()).toContain('<title>');
    } finally {
      stop(run.child);
      await end;
    }
  });

  it('ends with a graph of the reader’s own article, each position with its sentence', async () => {
    const graph = GraphJson.parse(JSON.parse(readFileSync(join(scratch, 'graph.json'), 'utf8')));
    const names = graph.nodes.map(({ attributes }) => attributes.name);
    expect(names).toEqual(expect.arrayContaining(['Anna Lindqvist', 'Gothenburg', 'Erik Holm']));
    const { child, output } = start('node positions.mjs');
    expect(await ended(child)).toBe(0);
    expect(output()).toMatch(
      /^Anna Lindqvist \| mayor \| Gothenburg \| Anna Lindqvist, the mayor of Gothenburg, met/mu,
    );
  });
});
