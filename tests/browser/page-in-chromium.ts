/** The built page and a Chromium to show it in, for the tests of one file: made before them, gone after them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';

import { launchChromium } from './chromium.ts';
import type { PageServer } from './page-server.ts';
import { startPageServer } from './page-server.ts';

export interface PageInChromium {
  /** Where the page was built. */
  readonly folder: string;
  /** Serves it with whatever graph a test gives. */
  readonly server: PageServer;
  readonly browser: Browser;
  /** What the browser complained of: nothing, ever, except where a test expects it and takes it out. */
  readonly complaints: string[];
  /** An empty page that does not move by itself, whose complaints are heard. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>;
}

export interface PageOptions {
  /** What the console may say: a server that refuses or ends is an error to a browser, and here a test’s point. */
  readonly expected?: RegExp;
}

interface Made {
  readonly folder: string;
  readonly server: PageServer;
  readonly browser: Browser;
}

async function make(): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-page-'));
  const configFile = join(import.meta.dirname, '../../viewer/vite.config.ts');
  // The page that is shipped, not one with its libraries' aids for development.
  vi.stubEnv('NODE_ENV', 'production');
  await build({ configFile, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  vi.unstubAllEnvs();
  return { folder, server: await startPageServer(folder), browser: await launchChromium() };
}

/** To be called inside of a `describe`: what it gives is there while its tests run. */
export function pageInChromium({ expected }: PageOptions = {}): PageInChromium {
  const complaints: string[] = [];
  let made: Made | undefined;
  const there = (): Made => {
    if (made === undefined) throw new Error('the page is there only while tests run');
    return made;
  };
  beforeAll(async () => {
    made = await make();
  });
  afterAll(async () => {
    const { folder, server, browser } = there();
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });
  afterEach(async () => {
    await Promise.all(
      there()
        .browser.contexts()
        .map((context) => context.close()),
    );
    expect(complaints.splice(0)).toEqual([]);
  });
  return {
    get folder() {
      return there().folder;
    },
    get server() {
      return there().server;
    },
    get browser() {
      return there().browser;
    },
    complaints,
    newPage: async (options = {}) => {
      const context = await there().browser.newContext({
        reducedMotion: 'reduce',
        locale: 'en-GB',
        ...options,
      });
      const page = await context.newPage();
      // Not every violation of the page's policy is told in the console.
      await page.exposeFunction('tellViolation', (violation: string) => complaints.push(violation));
      await page.addInitScript(() => {
        const { tellViolation } = globalThis as unknown as { tellViolation: (violation: string) => void };
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) => {
            tellViolation(`${violatedDirective} ${blockedURI} ${sourceFile}`);
          },
        );
      });
      page.on('console', (message) => {
        const isComplaint = message.type() === 'error' || message.type() === 'warning';
        if (isComplaint && expected?.test(message.text()) !== true) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      return page;
    },
  };
}
