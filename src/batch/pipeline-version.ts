/**
 * The pipeline's version is the hash of its own code and weights: whatever could change a result changes it, and nobody
 * has to remember to.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compareText } from '../../graph/model/index.ts';

/** The folders that a result is a function of, besides the files directly in src. */
const PARTS = [
  'graph/model',
  'src/annotate',
  'src/english',
  'src/extract',
  'src/lexicon',
  'src/mention',
  'src/read',
  'src/resolve',
  'src/time',
] as const;
const CODE_OR_DATA = /(?<!\.d)\.(?:js|ts|json|wasm|bin)$/u;

/** The version of the pipeline beside which this file lies, as 64 hexadecimal digits. */
export async function pipelineVersion(): Promise<string> {
  const root = join(import.meta.dirname, '../..');
  const entries = (await readdir(join(root, 'src'))).filter((name) => CODE_OR_DATA.test(name));
  const files = [...entries.map((name) => `src/${name}`), ...(await filesOf(root))];
  const hash = createHash('sha256');
  for (const file of files.sort(compareText)) {
    const content = createHash('sha256').update(await readFile(join(root, file)));
    hash.update(`${file} ${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

async function filesOf(root: string): Promise<string[]> {
  const files: string[] = [];
  for (const part of PARTS) {
    const entries = await readdir(join(root, part), { recursive: true });
    const names = entries.map((name) => name.replaceAll('\\', '/'));
    files.push(...names.filter((name) => CODE_OR_DATA.test(name)).map((name) => `${part}/${name}`));
  }
  return files;
}
