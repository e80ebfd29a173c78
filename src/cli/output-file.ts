/** Whether a result can be written where a user wants it. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { DossierError } from '../../graph/model/index.ts';

/** Throws a DossierError (`input`) where the folder of a file to be written is not there. */
export async function checkFolderOf(file: string): Promise<void> {
  const folder = dirname(file);
  const there = await stat(folder).catch(() => undefined);
  if (there?.isDirectory() === true) return;
  const reason = there === undefined ? `there is no folder ${folder}` : `${folder} is not a folder`;
  throw new DossierError('input', `${file} cannot be written: ${reason}; make it first, or name another`);
}
