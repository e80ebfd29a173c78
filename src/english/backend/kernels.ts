/**
 * The arithmetic that the pipeline asks for, and the layers it works with. Every implementation adds up in the same
 * order with 32-bit rounding, so plain TypeScript and WebAssembly SIMD give the same bits; only fused multiply-add
 * differs. A row's result never depends on the rows computed with it.
 */
import type { Address, Memory } from './memory.ts';

/** Rows of floats: where the first begins, and the bytes from one to the next. */
export interface Rows {
  address: Address;
  stride: number;
}

/** A matrix in blocks of outputs, as kernels/README.md draws it. */
export interface MatrixLayer {
  readonly weights: Address;
  readonly bias: Address;
  readonly inputs: number;
  readonly blocks: number;
}

/** Layer normalisation over `width` floats. */
export interface NormLayer {
  readonly gain: Address;
  readonly shift: Address;
  readonly width: number;
}

/** The first window layer: one cached row of 3 places × 3 pieces × `width` floats for each distinct token. */
export interface WindowLayer {
  readonly rows: Address;
  readonly bias: Address;
  readonly width: number;
}

/** The hidden layer of a transition model: rows of `features` × 2 pieces × `hidden` floats. */
export interface StateLayer {
  readonly absent: Address;
  readonly bias: Address;
  readonly features: number;
  readonly hidden: number;
}

export interface Kernels {
  /** Four outputs a block, each the maximum of three pieces. */
  maxout(layer: MatrixLayer, input: Rows, output: Rows, count: number): void;
  /** Sixteen outputs a block. */
  affine(layer: MatrixLayer, input: Rows, output: Rows, count: number): void;
  /** In place, on contiguous rows; the rows at `residual`, if any, are added after it. */
  layerNorm(norm: NormLayer, rows: Address, count: number, residual?: Address): void;
  /** `ids` holds count + 2 row numbers of 32 bits; output rows are contiguous. */
  windowSum(layer: WindowLayer, ids: Address, output: Address, count: number): void;
  /** `tokens` holds one token number of 32 bits for each feature, negative for none. */
  stateVector(layer: StateLayer, tokens: Address, precomputed: Address, output: Address): void;
}

/** Results of the affine kernel in one block, and of the maxout kernel. */
export const AFFINE_BLOCK = 16;
export const MAXOUT_BLOCK = 4;

/** Bytes of a row that the affine kernel writes for a layer. */
export const affineRowBytes = (layer: MatrixLayer): number => layer.blocks * AFFINE_BLOCK * 4;

export interface Backend {
  /** `simd`: WebAssembly SIMD. `fused`: the same with fused multiply-add. `plain`: TypeScript. */
  readonly name: 'simd' | 'fused' | 'plain';
  readonly memory: Memory;
  readonly kernels: Kernels;
}
