/** Loads the English pipeline from the files beside this module, under Node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { English } from './doc.ts';
import type { EnglishAssets, EnglishOptions } from './index.ts';
import { createEnglish, ModelError } from './index.ts';

export interface LoadOptions extends EnglishOptions {
  /** Folder with manifest.json and the weights that it names; the one that is shipped unless given. */
  readonly model?: string;
}

/** Reads the model and the kernels and builds the pipeline. Throws ModelError naming a file that cannot be read. */
export async function loadEnglish(options: LoadOptions = {}): Promise<English> {
  const { model = join(import.meta.dirname, 'model'), ...rest } = options;
  return createEnglish(await readAssets(model), rest);
}

/** The files that `createEnglish` takes. */
export async function readAssets(model: string): Promise<EnglishAssets> {
  const kernels = join(import.meta.dirname, 'kernels/built');
  const [text, simd, fused] = await Promise.all([
    read(join(model, 'manifest.json')),
    read(join(kernels, 'simd.wasm')),
    read(join(kernels, 'fused.wasm')),
  ]);
  const manifest: unknown = JSON.parse(text.toString('utf8'));
  const weights = await read(join(model, weightsFile(manifest)));
  return { manifest, weights, simd, fused };
}

/** The name of the weights' file, before the manifest has been checked as a whole. */
function weightsFile(manifest: unknown): string {
  const weights =
    typeof manifest === 'object' && manifest && 'weights' in manifest ? manifest.weights : undefined;
  if (typeof weights === 'object' && weights && 'file' in weights && typeof weights.file === 'string')
    return weights.file;
  throw new ModelError('manifest.json names no weights (weights.file)');
}

async function read(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new ModelError(`${path} cannot be read: was the project built (npm run build)?`, { cause });
  }
}
