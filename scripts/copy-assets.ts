/** Copies what the compiled English pipeline reads beside itself to dist: the models with their licences, the kernels. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
for (const folder of ['src/english/model', 'src/english/names', 'src/english/kernels/built'])
  await cp(join(root, folder), join(root, 'dist', folder), { recursive: true });
