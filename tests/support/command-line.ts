/** Runs the command line inside the test, with everything that it reads and writes in the test's hands. */
import { PassThrough } from 'node:stream';

import type { Analyse } from '../../src/batch/ingest-sources.ts';
import type { CliIo } from '../../src/cli/cli-io.ts';
import { run } from '../../src/cli/run.ts';
import { loadEnglish } from '../../src/english/load-node.ts';
import { analyse } from '../../src/ingest.ts';

/** What a command line did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The world in which it runs. */
export interface World extends Partial<
  Pick<CliIo, 'env' | 'askSecret' | 'now' | 'userName' | 'loadAnalyser' | 'openBrowser' | 'untilStopped'>
> {
  readonly cwd: string;
  readonly stdin?: string;
  /** Whether stdout is a terminal. */
  readonly terminal?: boolean;
  /** How many columns the terminal shows. */
  readonly columns?: number;
  /** Told what is written to stdout, when it is. */
  readonly onStdout?: (text: string) => void;
}

let english: Promise<Analyse> | undefined;

/** The real pipeline, loaded once a test file. */
export function loadRealAnalyser(): Promise<Analyse> {
  english ??= loadEnglish().then((loaded) => (article) => analyse(article, loaded));
  return english;
}

/** Runs `dossier …argv`. */
export async function dossier(argv: readonly string[], world: World): Promise<Ran> {
  const { stdin = '', terminal = false, columns, onStdout } = world;
  const written = { stdout: '', stderr: '' };
  const stderr = new PassThrough({ encoding: 'utf8' });
  stderr.on('data', (text: string) => (written.stderr += text));
  const code = await run(argv, {
    env: {},
    now: () => new Date('2026-03-01T12:00:00Z'),
    userName: () => 'mia',
    loadAnalyser: loadRealAnalyser,
    askSecret: () => Promise.resolve(undefined),
    openBrowser: () => Promise.reject(new Error('no browser was expected')),
    untilStopped: () => Promise.resolve(),
    ...world,
    stdout: {
      isTTY: terminal,
      columns,
      write: (text) => {
        written.stdout += text;
        onStdout?.(text);
      },
    },
    stderr,
    stdin: bytesOf(stdin),
  });
  return { code, ...written };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}
