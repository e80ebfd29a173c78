/** A store of invented articles, served as `dossier view` serves it, with the page that a test has built. */
import { join } from 'node:path';

import type { BrowserContext } from 'playwright-core';

import { dossier } from '../support/command-line.ts';
import { folderWith } from '../support/temporary-folder.ts';

/** The page's policy, as src/server/guard.ts has it. */
const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

export interface ViewedStore {
  readonly url: string;
  /** The store's folder. */
  readonly folder: string;
}

/** Serves the articles while `work` runs. */
export async function viewing(
  articles: Readonly<Record<string, string>>,
  argv: readonly string[],
  work: (viewed: ViewedStore) => Promise<void>,
): Promise<void> {
  const cwd = await folderWith(articles);
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  let working: Promise<void> = Promise.resolve();
  await dossier(['view', ...Object.keys(articles), '--port', '0', ...argv], {
    cwd,
    untilStopped: () => stopped,
    onStdout: (text) => {
      working = work({ url: text.trim(), folder: join(cwd, 'dossier') }).finally(stop);
    },
  });
  await working;
}

/** Lets the browser have the page of `built` from the server's address; what is asked of `api/` reaches the server. */
export async function servePage(context: BrowserContext, url: string, built: string): Promise<void> {
  await context.route(
    (address) => address.href.startsWith(url) && !address.pathname.startsWith('/api/'),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({
        path: join(built, pathname === '/' ? 'index.html' : pathname),
        headers: { 'Content-Security-Policy': POLICY },
      });
    },
  );
}
