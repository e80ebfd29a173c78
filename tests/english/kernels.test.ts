/** The kernels: what they compute, and that plain TypeScript and WebAssembly SIMD give the same bits. */
import { beforeAll, describe, expect, it } from 'vitest';

import type { Backend, MatrixLayer, Rows } from '../../src/english/backend/kernels.ts';
import { affineRowBytes } from '../../src/english/backend/kernels.ts';
import type { Address, Memory } from '../../src/english/backend/memory.ts';
import { createPlainBackend } from '../../src/english/backend/plain.ts';
import { createSimdBackend } from '../../src/english/backend/simd.ts';
import { assets } from './helpers/parts.ts';

/** Numbers between -1 and 1 that only depend on the seed (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

function random(memory: Memory, count: number, seed: number): Address {
  const address = memory.allocate(count * 4);
  const next = numbers(seed);
  for (let index = 0; index < count; index++) memory.floats[address / 4 + index] = next();
  return address;
}

const read = (memory: Memory, address: Address, count: number): Float32Array =>
  memory.floats.slice(address / 4, address / 4 + count);

const layer = (memory: Memory, block: number, inputs: number, blocks: number): MatrixLayer => ({
  weights: random(memory, blocks * block * inputs, 1),
  bias: random(memory, blocks * block, 2),
  inputs,
  blocks,
});

type Run = (backend: Backend) => Float32Array;

const maxout =
  (count: number, inputs = 288): Run =>
  ({ memory, kernels }) => {
    const matrix = layer(memory, 12, inputs, 24);
    const input: Rows = { address: random(memory, count * 96 + inputs, 3), stride: 96 * 4 };
    const output: Rows = { address: memory.allocate(count * 96 * 4), stride: 96 * 4 };
    kernels.maxout(matrix, input, output, count);
    return read(memory, output.address, count * 96);
  };

const affine =
  (count: number): Run =>
  ({ memory, kernels }) => {
    const matrix = layer(memory, 16, 64, 7);
    const stride = affineRowBytes(matrix);
    const input: Rows = { address: random(memory, count * 64, 3), stride: 64 * 4 };
    const output: Rows = { address: memory.allocate(count * stride), stride };
    kernels.affine(matrix, input, output, count);
    return read(memory, output.address, (count * stride) / 4);
  };

const layerNorm =
  (width: number, residual: boolean): Run =>
  ({ memory, kernels }) => {
    const norm = { gain: random(memory, width, 1), shift: random(memory, width, 2), width };
    const rows = random(memory, 5 * width, 3);
    kernels.layerNorm(norm, rows, 5, residual ? random(memory, 5 * width, 4) : undefined);
    return read(memory, rows, 5 * width);
  };

const windowSum: Run = ({ memory, kernels }) => {
  const width = 96;
  const window = { rows: random(memory, 4 * 9 * width, 1), bias: random(memory, 3 * width, 2), width };
  const ids = memory.allocate(7 * 4);
  memory.ints.set([0, 3, 1, 1, 2, 0, 3], ids / 4);
  const output = memory.allocate(5 * width * 4);
  kernels.windowSum(window, ids, output, 5);
  return read(memory, output, 5 * width);
};

const stateVector =
  (hidden: number, features: number): Run =>
  ({ memory, kernels }) => {
    const row = features * 2 * hidden;
    const state = { absent: random(memory, row, 1), bias: random(memory, 2 * hidden, 2), features, hidden };
    const precomputed = random(memory, 4 * row, 3);
    const tokens = memory.allocate(features * 4);
    memory.ints.set(
      Array.from({ length: features }, (_, index) => (index % 5) - 1),
      tokens / 4,
    );
    const output = memory.allocate(hidden * 4);
    kernels.stateVector(state, tokens, precomputed, output);
    return read(memory, output, hidden);
  };

let simd: () => Promise<Backend>;
beforeAll(() => {
  const module = assets.simd;
  if (!module) throw new Error('the kernels are not built');
  simd = () => createSimdBackend('simd', module);
});

describe('plain TypeScript and WebAssembly SIMD', () => {
  it.each<[string, Run]>([
    ['maxout of one row', maxout(1)],
    ['maxout of a tile of rows', maxout(4)],
    ['maxout of tiles and a rest', maxout(11)],
    ['maxout of many inputs', maxout(3, 576)],
    ['affine of one row', affine(1)],
    ['affine of tiles and a rest', affine(8)],
    ['layer norm', layerNorm(96, false)],
    ['layer norm with a residual', layerNorm(96, true)],
    ['layer norm of another width', layerNorm(128, true)],
    ['window sum', windowSum],
    ['state vector of the parser', stateVector(64, 8)],
    ['state vector of a larger recogniser', stateVector(128, 3)],
  ])('give the same bits: %s', async (_, run) => {
    const plain = run(createPlainBackend());
    expect(plain.some((value) => value !== 0)).toBe(true);
    expect(run(await simd())).toEqual(plain);
  });
});

describe('a row’s result', () => {
  it.each<[string, (count: number) => Run, number]>([
    ['maxout', maxout, 96],
    ['affine', affine, 112],
  ])('of %s does not depend on how many rows are computed with it', async (_, run, width) => {
    const many = run(13)(await simd());
    for (const count of [1, 2, 3, 4, 5, 7])
      expect(run(count)(await simd())).toEqual(many.slice(0, count * width));
  });
});

describe('the kernels compute', () => {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const expectClose = (found: readonly number[], expected: readonly number[]): void => {
    expect(found).toHaveLength(expected.length);
    found.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 4);
    });
  };

  it('the maximum of three pieces of W·x + b, from weights in the order of kernels/README.md', async () => {
    const found = maxout(2)(await simd());
    const memory = createPlainBackend().memory;
    const [weights, bias] = [random(memory, 24 * 12 * 288, 1), random(memory, 24 * 12, 2)];
    const input = random(memory, 2 * 96 + 288, 3);
    const at = (address: Address, index: number): number => memory.floats[address / 4 + index] ?? 0;
    const expected = Array.from({ length: 2 * 96 }, (_, index) => {
      const [row, output] = [Math.floor(index / 96), index % 96];
      const [block, lane] = [Math.floor(output / 4), output % 4];
      const pieces = [0, 1, 2].map((piece) =>
        sum([
          at(bias, block * 12 + piece * 4 + lane),
          ...Array.from(
            { length: 288 },
            (__, k) => at(input, row * 96 + k) * at(weights, block * 12 * 288 + k * 12 + piece * 4 + lane),
          ),
        ]),
      );
      return Math.max(...pieces);
    });
    expectClose(Array.from(found), expected);
  });

  it('rows of mean `shift` and deviation `gain`, plus the residual', async () => {
    const { memory, kernels } = await simd();
    const width = 96;
    const fill = (count: number, value: number): Address => {
      const address = memory.allocate(count * 4);
      memory.floats.fill(value, address / 4, address / 4 + count);
      return address;
    };
    const rows = random(memory, 2 * width, 5);
    const input = read(memory, rows, width);
    const residual = fill(2 * width, 10);
    kernels.layerNorm({ gain: fill(width, 2), shift: fill(width, 3), width }, rows, 2, residual);
    const mean = sum(Array.from(input)) / width;
    const variance = sum(Array.from(input, (value) => (value - mean) ** 2)) / width;
    const expected = Array.from(input, (value) => ((value - mean) / Math.sqrt(variance + 1e-8)) * 2 + 3 + 10);
    expectClose(Array.from(read(memory, rows, width)), expected);
  });
});
