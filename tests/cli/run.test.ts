import { describe, expect, it } from 'vitest';

import { printable, printableLines } from '../../src/cli/printable.ts';
import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

const run = async (...argv: string[]) => await dossier(argv, { cwd: await folderWith({}) });

describe('the command line', () => {
  it('lists its commands on stdout', async () => {
    const { code, stdout, stderr } = await run('--help');
    expect([code, stderr]).toEqual([0, '']);
    for (const command of ['ingest', 'export', 'view']) expect(stdout).toContain(`\n  ${command} `);
  });

  it('tells its version', async () => {
    const { code, stdout } = await run('--version');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['digest']],
    ['an unknown option', ['ingest', 'a.txt', '--fast']],
    ['no sources', ['ingest']],
    ['no format', ['export']],
    ['an unknown format', ['export', '-f', 'pdf']],
    ['a port that is none', ['view', '--port', '70000']],
    ['a port that is no number', ['view', '--port', 'x']],
    ['an argument too many', ['export', '-f', 'json', 'extra']],
  ])('ends with 2 and says what is wrong on stderr, given %s', async (_, argv) => {
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });

  it.each([
    [['digest'], /dossier --help lists/u],
    [['ingest', 'a.txt', '--fast'], /dossier ingest --help/u],
    [['export', '-f', 'pdf'], /dossier export --help/u],
    [['view', '--port', 'x'], /dossier view --help/u],
  ])('points to the help that explains it, given %j', async (argv, help) => {
    expect((await run(...argv)).stderr).toMatch(help);
  });

  it('says in its help that a format is required', async () => {
    expect((await run('export', '--help')).stdout).toMatch(/--format <format> .*\(required\)/u);
  });

  it('keeps control characters of its arguments from the terminal', async () => {
    const { stderr } = await run('\u001b[2Jx');
    expect(stderr).toContain(String.raw`\u{1b}[2Jx`);
    expect(stderr).not.toContain('\u001b');
  });

  it('says that an error is unexpected, and where it came from', async () => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    const { code, stderr } = await dossier(['ingest', 'a.txt'], {
      cwd,
      loadAnalyser: () => Promise.reject(new Error('weights are gone')),
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^dossier: an unexpected error: weights are gone\nError: weights are gone\n +at /u,
    );
  });
});

describe('text for a terminal', () => {
  it.each([
    ['Malmö “quoted” 🙂', 'Malmö “quoted” 🙂'],
    ['a\u001b[31mb', String.raw`a\u{1b}[31mb`],
    ['a\r\nb\tc', String.raw`a\u{d}\u{a}b\u{9}c`],
    ['\u009b\u007f', String.raw`\u{9b}\u{7f}`],
    ['\u202etxt.exe\u2066', String.raw`\u{202e}txt.exe\u{2066}`],
    ['\ud800', String.raw`\u{d800}`],
  ])('has no character that moves the cursor or turns the line: %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('may keep its lines', () => {
    expect(printableLines('a\u0007\nb')).toBe('a\\u{7}\nb');
  });
});
