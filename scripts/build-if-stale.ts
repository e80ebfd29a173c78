/** Before `npm test`: some tests run the built program, which must be made of the sources as they are. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { staleSource } from '../tests/setup/built.ts';

const source = staleSource();
if (source !== undefined) {
  process.stderr.write(`${source} is newer than dist; building\n`);
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: 'inherit',
  });
}
