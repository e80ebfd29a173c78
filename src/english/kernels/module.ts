/** The whole module of kernels as WebAssembly text, over one imported memory. */
import { layerNormSource } from './layer-norm.ts';
import { affineSource, maxoutSource } from './matrix-product.ts';
import { stateVectorSource } from './state-vector.ts';
import { join } from './wat.ts';
import { windowSumSource } from './window-sum.ts';

export interface KernelOptions {
  /** Fused multiply-add in the matrix products: faster, but its rounding may differ between processors. */
  readonly fused: boolean;
}

export function kernelModule({ fused }: KernelOptions): string {
  const functions = join(
    maxoutSource(fused),
    affineSource(fused),
    layerNormSource(),
    windowSumSource(),
    stateVectorSource(),
  );
  return `(module (import "env" "memory" (memory 1))\n${functions}\n)\n`;
}
