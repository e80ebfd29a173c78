import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { makeFolder } from '../../src/cli/make-folder.ts';
import { folderWith, temporaryFolder } from '../support/temporary-folder.ts';

describe('the folder of a store', () => {
  it('is made with those above it, or left as it is', async () => {
    const folder = join(await temporaryFolder(), 'a/b/c');
    await makeFolder(folder);
    await makeFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it('is made by one of two who make it at once, and found by the other', async () => {
    const folder = join(await temporaryFolder(), 'a/b/c');
    await Promise.all([makeFolder(folder), makeFolder(folder)]);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it.each(['a.txt', 'a.txt/b', 'a.txt/b/c'])('is not made where a file is in the way: %s', async (path) => {
    const cwd = await folderWith({ 'a.txt': 'One.' });
    await expect(makeFolder(join(cwd, path))).rejects.toThrow(
      `${join(cwd, 'a.txt')} is a file, not a folder`,
    );
  });

  it.skipIf(process.platform !== 'linux').each(['/proc/foo', '/proc/foo/bar', '/sys/foo'])(
    'is refused by a file system that takes none, without waiting for ever: %s',
    async (folder) => {
      await expect(makeFolder(folder)).rejects.toThrow(
        /the folder \/\w+\/foo cannot be made \(.+\); name another store/u,
      );
    },
  );

  // A folder without the right to write would not do: nothing is denied to root, as whom tests may run.
  it('is refused where the system gives another reason, which is told', async () => {
    const folder = join(await temporaryFolder(), 'a'.repeat(300));
    await expect(makeFolder(folder)).rejects.toThrow(
      /a{300} cannot be used \(.*too long.*\); name another store/u,
    );
  });
});
