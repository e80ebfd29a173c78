/** Loads the English pipeline from the files beside this module, under Node. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { English } from './doc.ts';
import type { EnglishAssets, EnglishOptions, RecognizerAssets } from './index.ts';
import { createEnglish, ModelError } from './index.ts';
import type { CheckedOptions } from './options.ts';
import { readFolders, readOptions } from './options.ts';

export type LoadOptions = EnglishOptions & {
  /** Folder with manifest.json and the weights that it names; the one that is shipped unless given. */
  readonly model?: string | undefined;
  /**
   * Folders of the recognisers that are asked before the model's own, the most believed first, each with manifest.json
   * and the weights that it names; the one that is shipped unless given.
   */
  readonly recognizers?: readonly string[] | undefined;
};

const SHIPPED = join(import.meta.dirname, 'model');
const SHIPPED_RECOGNIZERS = [join(import.meta.dirname, 'names')];
const KERNELS = join(import.meta.dirname, 'kernels/built');

/**
 * Reads the model and the kernels and builds the pipeline. Throws OptionError as `createEnglish` does, and ModelError
 * naming a file that cannot be read or is not what it should be.
 */
export async function loadEnglish({ model, recognizers, ...options }: LoadOptions = {}): Promise<English> {
  const folders = readFolders({ model, recognizers });
  const { backend } = readOptions(options);
  return createEnglish(await readAssets(folders, backend), options);
}

/** The files that `createEnglish` takes for a backend. `plain` needs no kernels, `auto` does without if they are absent. */
export async function readAssets(
  { model = SHIPPED, recognizers = SHIPPED_RECOGNIZERS }: Pick<LoadOptions, 'model' | 'recognizers'> = {},
  backend: CheckedOptions['backend'] = 'simd',
): Promise<EnglishAssets> {
  const [stock, further, simd, fused] = await Promise.all([
    readModel(model),
    Promise.all(recognizers.map(readModel)),
    readKernels('simd.wasm', backend),
    readKernels('fused.wasm', backend),
  ]);
  return { ...stock, recognizers: further, ...(simd && { simd }), ...(fused && { fused }) };
}

/** A folder's manifest and the weights that it names. */
async function readModel(folder: string): Promise<RecognizerAssets> {
  const manifest = await readManifestFile(join(folder, 'manifest.json'));
  return { manifest, weights: await read(join(folder, weightsFile(manifest))) };
}

async function readManifestFile(path: string): Promise<unknown> {
  const text = await read(path);
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw new ModelError(`${path} is not JSON: was it cut short?`, { cause });
  }
}

async function readKernels(name: string, backend: CheckedOptions['backend']): Promise<Buffer | undefined> {
  if (backend === 'plain') return undefined;
  try {
    return await read(join(KERNELS, name));
  } catch (error) {
    if (backend === 'auto' && error instanceof ModelError && isAbsent(error.cause)) return undefined;
    throw error;
  }
}

const isAbsent = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

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
