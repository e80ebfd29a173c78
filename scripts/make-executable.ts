/** Lets the shell run the built command line: npm links `dossier` to this file, and the compiler does not mark it. */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';

await chmod(join(import.meta.dirname, '../dist/src/cli/main.js'), 0o755);
