import { describe, expect, it } from 'vitest';

import { readBuiltViewer } from '../../src/cli/built-viewer.ts';
import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';

const HTML = '<script type="module" crossorigin src="./assets/a.js"></script>';

describe('the built page', () => {
  it('is read with the files that it names, from the first folder that has it', async () => {
    const folder = await folderWith({ 'index.html': HTML, 'assets/a.js': 'start()', 'other.js': '' });
    expect(await readBuiltViewer([await temporaryFolder(), folder])).toEqual({
      html: HTML,
      files: new Map([['assets/a.js', 'start()']]),
    });
  });

  it('says how to build it where there is none', async () => {
    await expect(readBuiltViewer([await temporaryFolder()])).rejects.toThrow(
      'the page has not been built; run: npm run build',
    );
  });

  it('names the part that is missing', async () => {
    await expect(readBuiltViewer([await folderWith({ 'index.html': HTML })])).rejects.toThrow(
      /assets.a\.js, a part of the page, cannot be read .*; run: npm run build$/u,
    );
  });
});
