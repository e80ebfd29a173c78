import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { isEngineInstalled } from '../../graph/stores/embedded/engine-package.ts';
import { folderWith } from '../support/temporary-folder.ts';

const CORE = 'node_modules/@ladybugdb/core';
const PLATFORM = `${CORE}-${process.platform}-${process.arch}`;

/** Whether it is installed for a program beside these files. */
async function isInstalledBeside(files: Record<string, string>): Promise<boolean> {
  const folder = await folderWith({ 'program.mjs': '', ...files });
  return isEngineInstalled(pathToFileURL(join(folder, 'program.mjs')).href);
}

describe('the query engine', () => {
  it('is installed where its package and its binary for this platform are', async () => {
    expect(isEngineInstalled()).toBe(true);
    const both = { [`${CORE}/index.js`]: '', [`${PLATFORM}/index.js`]: '' };
    expect(await isInstalledBeside(both)).toBe(true);
  });

  it('is not installed where either is missing', async () => {
    expect(await isInstalledBeside({})).toBe(false);
    expect(await isInstalledBeside({ [`${CORE}/index.js`]: '' })).toBe(false);
    expect(await isInstalledBeside({ [`${PLATFORM}/index.js`]: '' })).toBe(false);
  });

  it('is looked for without being started', async () => {
    const crash = 'process.exit(7)';
    expect(await isInstalledBeside({ [`${CORE}/index.js`]: crash, [`${PLATFORM}/index.js`]: crash })).toBe(
      true,
    );
  });
});
