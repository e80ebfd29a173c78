/** The English pipeline: en_core_web_sm 3.8.0 of spaCy without Python. Free of Node: it runs in a browser too. */
import type { Backend } from './backend/kernels.ts';
import { createPlainBackend } from './backend/plain.ts';
import { createSimdBackend } from './backend/simd.ts';
import type { English } from './doc.ts';
import { readManifest } from './manifest.ts';
import type { Limits } from './pipeline.ts';
import { DEFAULT_LIMITS, Pipeline } from './pipeline.ts';
import { Weights } from './weights.ts';

export type { Backend } from './backend/kernels.ts';
export type { Doc, English, NamedEntity, Token, TokenSpan } from './doc.ts';
export { ModelError } from './manifest.ts';
export type { Limits } from './pipeline.ts';
export { DEFAULT_LIMITS } from './pipeline.ts';

/** What the pipeline is made of, however it was fetched. The bytes may be dropped once the pipeline is there. */
export interface EnglishAssets {
  /** model/manifest.json, parsed. It is checked. */
  readonly manifest: unknown;
  /** model/weights.f16.bin */
  readonly weights: Uint8Array;
  /** kernels/built/simd.wasm; without it everything is computed in plain TypeScript. */
  readonly simd?: Uint8Array;
  /** kernels/built/fused.wasm, for `fastMath` */
  readonly fused?: Uint8Array;
}

export interface EnglishOptions {
  /**
   * `auto` (default): WebAssembly SIMD where the engine has it, else plain TypeScript, which gives the same bits about
   * ten times slower.
   */
  readonly backend?: 'auto' | 'simd' | 'plain';
  /**
   * Fused multiply-add where the engine has relaxed SIMD: up to a third faster, on some processors not at all, and scores
   * may differ in their last bits between processors. Off by default; without effect where the engine cannot do it.
   */
  readonly fastMath?: boolean;
  readonly limits?: Partial<Limits>;
}

/**
 * Builds the pipeline. Throws ModelError if the assets do not fit together, and an Error if `simd` is asked for and the
 * engine does not have it.
 */
export async function createEnglish(assets: EnglishAssets, options: EnglishOptions = {}): Promise<English> {
  const manifest = readManifest(assets.manifest);
  const backend = await createBackend(assets, options);
  const weights = new Weights(backend.memory, manifest, assets.weights);
  return new Pipeline(backend, weights, manifest, { ...DEFAULT_LIMITS, ...options.limits });
}

async function createBackend(
  { simd, fused }: EnglishAssets,
  { backend = 'auto', fastMath = false }: EnglishOptions,
): Promise<Backend> {
  if (backend === 'plain') return createPlainBackend();
  // Whether the engine takes the module is the test for the instructions in it.
  if (fastMath && fused && isSupported(fused)) return createSimdBackend('fused', fused);
  if (simd && isSupported(simd)) return createSimdBackend('simd', simd);
  if (backend === 'simd')
    throw new Error('this engine has no WebAssembly SIMD, or its kernels were not given');
  return createPlainBackend();
}

const isSupported = (module: Uint8Array): boolean =>
  typeof WebAssembly !== 'undefined' && WebAssembly.validate(new Uint8Array(module));
