#!/usr/bin/env node
/** The program `dossier`: the command line in the real world. */
import { userInfo } from 'node:os';

import open from 'open';

import { loadEnglish } from '../english/load-node.ts';
import { analyse } from '../ingest.ts';
import { askSecret } from './ask-secret.ts';
import { run } from './run.ts';

// The address of a server may hold a password; lists of processes show this in place of the command line.
process.title = 'dossier';

// A reader that stops early (`dossier export … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** A container's user may have a number and no name. */
function userName(): string | undefined {
  try {
    return process.env['USER'] ?? userInfo().username;
  } catch {
    return undefined;
  }
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  cwd: process.cwd(),
  now: () => new Date(),
  userName,
  env: process.env,
  loadAnalyser: async () => {
    const english = await loadEnglish();
    return (article) => analyse(article, english);
  },
  askSecret,
  openBrowser: async (url) => {
    const browser = await open(url);
    // A machine without a browser starts nothing; the address is printed anyway.
    browser.on('error', () => undefined);
  },
  untilStopped: () =>
    new Promise((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    }),
});
