import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { commandName, shellWord } from '../../src/cli/command-name.ts';
import { folderWith } from '../support/temporary-folder.ts';

describe('the name of the program in a hint', () => {
  it.each(['src/cli', 'dist/src/cli'])('is one that a checkout knows, in %s', async (folder) => {
    const checkout = await folderWith({ 'scripts/start.mjs': '' });
    expect(commandName(join(checkout, folder))).toBe('npx --no-install dossier');
  });

  it('is its own where it is installed', async () => {
    const installed = await folderWith({ 'node_modules/dossier/dist/src/cli/main.js': '' });
    expect(commandName(join(installed, 'node_modules/dossier/dist/src/cli'))).toBe('dossier');
  });
});

describe('a word of a shell', () => {
  it.each([
    ['.dossier/seeds', '.dossier/seeds'],
    ['my store', "'my store'"],
    ["it's", String.raw`'it'\''s'`],
    ['$HOME;x', "'$HOME;x'"],
    ['', "''"],
  ])('is quoted where it must be: %j', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });
});
