/** Chromium as the tests of the page start it: no window, a graphics card in software, and nothing asked of the network. */
import { type Browser, chromium } from 'playwright-core';

import { pathOf } from '../setup/outside-programs.ts';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: pathOf('chromium'), args: ARGUMENTS });
}
