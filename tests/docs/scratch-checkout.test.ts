import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';
import { fillScratchCheckout } from './scratch-checkout.ts';

const CHECKOUT = {
  'package.json': '{"scripts":{}}',
  'scripts/start.mjs': '',
  'dist/main.js': '',
  'node_modules/x/index.js': '',
  'seeds/1.md': 'One.',
};
const OWN = {
  'graph.json': 'mine',
  'positions.mjs': 'mine',
  'my-store/x': 'mine',
  'my-folder/a.txt': 'mine',
};

describe('the scratch checkout', () => {
  it('holds what the commands need and none of the reader’s own files', async () => {
    const scratch = await temporaryFolder();
    fillScratchCheckout(await folderWith({ ...CHECKOUT, ...OWN }), scratch);
    expect((await readdir(scratch)).sort()).toEqual([
      'dist',
      'node_modules',
      'package.json',
      'scripts',
      'seeds',
    ]);
  });

  it('takes what the commands write, and leaves the files of the same names in the clone as they are', async () => {
    const root = await folderWith({ ...CHECKOUT, ...OWN });
    const scratch = await temporaryFolder();
    fillScratchCheckout(root, scratch);
    for (const name of ['graph.json', 'positions.mjs', 'package.json', 'scripts/start.mjs'])
      await writeFile(join(scratch, name), 'of the test');
    for (const folder of ['my-folder', 'my-store', '.dossier']) await mkdir(join(scratch, folder));
    for (const [name, content] of Object.entries({ ...CHECKOUT, ...OWN }))
      expect(await readFile(join(root, name), 'utf8')).toBe(content);
  });
});
