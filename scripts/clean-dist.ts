/** Removes the compiled code before it is compiled anew: a file whose source is gone must not be published. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

for (const folder of ['src', 'graph'])
  await rm(join(import.meta.dirname, '../dist', folder), { recursive: true, force: true });
