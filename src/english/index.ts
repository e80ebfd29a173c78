/**
 * The English pipeline: en_core_web_sm 3.8.0 of spaCy without Python, and further recognisers of names beside it.
 * Free of Node: it runs in a browser too.
 */
import type { Backend } from './backend/kernels.ts';
import { createPlainBackend } from './backend/plain.ts';
import { createSimdBackend } from './backend/simd.ts';
import type { English } from './doc.ts';
import { readManifest } from './manifest.ts';
import type { CheckedOptions, EnglishOptions } from './options.ts';
import { readOptions } from './options.ts';
import { Pipeline } from './pipeline.ts';
import { readRecognizerManifest } from './recognizer-manifest.ts';
import { Weights } from './weights.ts';

export type { Backend } from './backend/kernels.ts';
export type { Doc, English, NamedEntity, Token, TokenSpan } from './doc.ts';
export { ModelError } from './manifest.ts';
export type { EnglishOptions, Limits } from './options.ts';
export { DEFAULT_LIMITS, OptionError } from './options.ts';

/** A named-entity recogniser beside the stock model's, however it was fetched. */
export interface RecognizerAssets {
  /** names/manifest.json, parsed. It is checked. */
  readonly manifest: unknown;
  /** names/weights.f16.bin */
  readonly weights: Uint8Array;
}

/** What the pipeline is made of, however it was fetched. The bytes may be dropped once the pipeline is there. */
export interface EnglishAssets {
  /** model/manifest.json, parsed. It is checked. */
  readonly manifest: unknown;
  /** model/weights.f16.bin */
  readonly weights: Uint8Array;
  /** Recognisers that are asked before the stock model's, the most believed first; none unless given. */
  readonly recognizers?: readonly RecognizerAssets[];
  /** kernels/built/simd.wasm; without it everything is computed in plain TypeScript. */
  readonly simd?: Uint8Array;
  /** kernels/built/fused.wasm, for `fastMath` */
  readonly fused?: Uint8Array;
}

/**
 * Builds the pipeline. Throws OptionError if an option is wrong, ModelError if the assets do not fit together, and an
 * Error if `simd` is asked for and the engine does not have it. In a page whose content security policy lists
 * `script-src`, WebAssembly needs 'wasm-unsafe-eval' there; without it `auto` computes in plain TypeScript.
 */
export async function createEnglish(assets: EnglishAssets, options: EnglishOptions = {}): Promise<English> {
  const checked = readOptions(options);
  const manifest = readManifest(assets.manifest);
  const backend = await createBackend(assets, checked);
  const weights = new Weights(backend.memory, manifest, assets.weights);
  const recognizers = (assets.recognizers ?? []).map((recognizer) => {
    const own = readRecognizerManifest(recognizer.manifest);
    return { manifest: own, weights: new Weights(backend.memory, own, recognizer.weights) };
  });
  return new Pipeline({ backend, manifest, weights, recognizers, limits: checked.limits });
}

async function createBackend(
  { simd, fused }: EnglishAssets,
  { backend, fastMath }: CheckedOptions,
): Promise<Backend> {
  if (backend === 'plain') return createPlainBackend();
  try {
    // Whether the engine takes the module is the test for the instructions in it.
    if (fastMath && fused && isSupported(fused)) return await createSimdBackend('fused', fused);
    if (simd && isSupported(simd)) return await createSimdBackend('simd', simd);
  } catch (error) {
    // The module is valid, so it is the page's policy that does not let it be compiled.
    if (backend === 'simd' || !(error instanceof WebAssembly.CompileError)) throw error;
    return createPlainBackend();
  }
  if (backend === 'simd')
    throw new Error('this engine has no WebAssembly SIMD, or its kernels were not given');
  return createPlainBackend();
}

const isSupported = (module: Uint8Array): boolean =>
  typeof WebAssembly !== 'undefined' && WebAssembly.validate(new Uint8Array(module));
