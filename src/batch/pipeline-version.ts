/**
 * The pipeline's version is the hash of its own code and weights: whatever could change a result changes it, and nobody
 * has to remember to.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { compareText } from '../../graph/model/index.ts';

// What works on finished results cannot change them.
const AFTER_THE_RESULT = /^src\/(?:batch|cli|link|server)\//u;
const CODE_OR_DATA = /(?<!\.d)\.(?:js|ts|json|wasm|bin)$/u;
const HERE = join(import.meta.dirname, '../..');

/** The version of the pipeline in `root` (the one that runs, by default), as 64 hexadecimal digits. */
export async function pipelineVersion(root = HERE): Promise<string> {
  const files = [...(await filesIn(root, 'src')), ...(await filesIn(root, 'graph/model'))];
  const hash = createHash('sha256');
  for (const file of files.filter(isPartOfPipeline).sort(compareText)) {
    const content = createHash('sha256').update(await readFile(join(root, file)));
    hash.update(`${file} ${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

function isPartOfPipeline(file: string): boolean {
  return CODE_OR_DATA.test(file) && !AFTER_THE_RESULT.test(file);
}
