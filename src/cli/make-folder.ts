/** Makes the folder of a store, and says what is in the way where it cannot. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { DossierError } from '../../graph/model/index.ts';
import { isErrorWithCode, reasonOf } from './system-error.ts';

/**
 * Makes a folder and those above it. Level by level: Node's own recursive mkdir never ends on a file system that answers
 * ENOENT to whoever makes a folder in it, as Linux's /proc does. Throws a DossierError (`store`).
 */
export async function makeFolder(folder: string): Promise<void> {
  for (const missing of await missingFolders(resolve(folder))) {
    try {
      await mkdir(missing);
    } catch (error) {
      // Another process may have made it since.
      if (isErrorWithCode(error, 'EEXIST') && (await stat(missing)).isDirectory()) continue;
      const reason = isErrorWithCode(error, 'ENOENT')
        ? 'its file system takes no new folders'
        : reasonOf(error);
      throw new DossierError(
        'store',
        `the folder ${missing} cannot be made (${reason}); name another store`,
        {
          cause: error,
        },
      );
    }
  }
}

/** Those of the folder and its parents that are not there, the outermost first. */
async function missingFolders(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (let at = folder; !(await isFolder(at)); at = dirname(at)) missing.unshift(at);
  return missing;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    // Below a file; what the file is called is found further up. The root is always there.
    if (isErrorWithCode(error, 'ENOENT') || isErrorWithCode(error, 'ENOTDIR')) return false;
    throw new DossierError('store', `${path} cannot be used (${reasonOf(error)}); name another store`, {
      cause: error,
    });
  }
  throw new DossierError('store', `${path} is a file, not a folder; name a folder for the store`);
}
