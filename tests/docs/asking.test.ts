/** Runs the commands that docs/asking.md shows over the seeds, and compares what they print with what it shows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dossier } from '../support/command-line.ts';
import { readDocument, ROOT } from './markdown.ts';

/** A block of a terminal: a command after `$ `, and what it prints; a line of only `…` stands for lines left out. */
const shown = readDocument('docs/asking.md')
  .fences.filter(({ language }) => language === 'console')
  .map(({ content }) => {
    const [command = '', ...output] = content.split('\n');
    return { command: command.replace(/^\$ dossier /u, ''), output: output.join('\n') };
  });

/** The words of a command line: those in double quotes are one. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** What is printed must be what is shown, with any lines where lines are left out. */
function asPattern(output: string): RegExp {
  const parts = output.split(/^…$\n?/mu).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join('(?:[^\\n]*\\n)*?')}$`, 'u');
}

describe('docs/asking.md', () => {
  const store = mkdtempSync(join(tmpdir(), 'dossier-asking-'));
  const run = (words: readonly string[]) => dossier(words, { cwd: ROOT, env: { DOSSIER_STORE: store } });

  beforeAll(async () => {
    for (const source of ['seeds/1-sala-and-the-judge.md', 'seeds']) await run(['ingest', source]);
  });
  afterAll(() => {
    rmSync(store, { recursive: true, force: true });
  });

  it('shows commands', () => {
    expect(shown.length).toBeGreaterThan(5);
  });

  it.each(shown)('dossier $command prints what is shown', async ({ command, output }) => {
    const { stdout, stderr } = await run(wordsOf(command));
    expect(`${stderr}${stdout}`).toMatch(asPattern(output));
  });
});
