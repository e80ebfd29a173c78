/** A scratch copy of the checkout in which the README's commands may write what they like. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINKED = ['dist', 'node_modules', 'seeds'];

/**
 * Fills `scratch` with what the commands need of the checkout, and with nothing else that lies there: the reader's own
 * files may have the very names that the README uses.
 */
export function fillScratchCheckout(root: string, scratch: string): void {
  for (const name of LINKED) symlinkSync(join(root, name), join(scratch, name));
  // Not a link: `npm start` keeps its stores beside its own folder, and they are to go with the scratch copy.
  cpSync(join(root, 'scripts'), join(scratch, 'scripts'), { recursive: true });
  writeFileSync(join(scratch, 'package.json'), manifestWithoutBuild(root));
}

/** npx runs `prepare`, which would build through the links, under the feet of other tests; `npm ci` has built. */
function manifestWithoutBuild(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const scripts = Object.entries(manifest.scripts).filter(([name]) => name !== 'prepare');
  return JSON.stringify({ ...manifest, scripts: Object.fromEntries(scripts) });
}
