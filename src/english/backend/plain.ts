/**
 * The kernels in plain TypeScript, for engines without WebAssembly SIMD. They add up in the same order as the kernels in
 * WebAssembly and round each step to 32 bits (Math.fround), so they give the same bits.
 */
import type { Backend, Kernels, MatrixLayer, NormLayer, Rows, StateLayer, WindowLayer } from './kernels.ts';
import { AFFINE_BLOCK, MAXOUT_BLOCK } from './kernels.ts';
import type { Address, Storage } from './memory.ts';
import { Memory } from './memory.ts';

const LANES = 4;
const PIECES = 3;
const PLACES = 3;
const round = Math.fround;
/** Lane by lane what f32x4.pmax does. */
const maximum = (a: number, b: number): number => (a < b ? b : a);

export function createPlainBackend(): Backend {
  const memory = new Memory(createStorage());
  return { name: 'plain', memory, kernels: createKernels(memory) };
}

function createStorage(): Storage {
  let buffer = new ArrayBuffer(0);
  return {
    get buffer() {
      return buffer;
    },
    grow(bytes) {
      // By at least a half, so that growing step by step does not copy everything each time.
      const grown = new Uint8Array(buffer.byteLength + Math.max(bytes, buffer.byteLength / 2));
      grown.set(new Uint8Array(buffer));
      buffer = grown.buffer;
    },
  };
}

const createKernels = (memory: Memory): Kernels => ({
  maxout: (layer, input, output, count) => {
    maxout(memory.floats, layer, { input, output, count });
  },
  affine: (layer, input, output, count) => {
    affine(memory.floats, layer, { input, output, count });
  },
  layerNorm: (norm, rows, count, residual = 0) => {
    for (let row = 0; row < count; row++) {
      const bytes = row * norm.width * 4;
      layerNorm(memory.floats, norm, rows + bytes, residual === 0 ? 0 : residual + bytes);
    }
  },
  windowSum: (layer, ids, output, count) => {
    const numbers = memory.ints;
    for (let token = 0; token < count; token++) {
      const rows = [0, 1, 2].map((place) => numbers[ids / 4 + token + place] ?? 0);
      windowSum(memory.floats, layer, rows, output + token * layer.width * 4);
    }
  },
  stateVector: (layer, tokens, precomputed, output) => {
    const numbers = memory.ints.subarray(tokens / 4, tokens / 4 + layer.features);
    stateVector(memory.floats, layer, rowsOfFeatures(layer, numbers, precomputed), output);
  },
});

interface Job {
  readonly input: Rows;
  readonly output: Rows;
  readonly count: number;
}

/** For each row and block of outputs of a product: where the inputs, weights, bias and results begin, in floats. */
function eachBlock(
  layer: MatrixLayer,
  block: number,
  job: Job & { readonly results: number },
  work: (input: number, weights: number, bias: number, output: number) => void,
): void {
  for (let index = 0; index < layer.blocks; index++)
    for (let row = 0; row < job.count; row++)
      work(
        (job.input.address + row * job.input.stride) / 4,
        layer.weights / 4 + index * layer.inputs * block,
        layer.bias / 4 + index * block,
        (job.output.address + row * job.output.stride) / 4 + index * job.results,
      );
}

/** Four sums of products at once; `step` is the distance of one input's weights to the next's. */
interface Column {
  readonly inputs: number;
  readonly step: number;
}

/** Writes W·x + b of four outputs whose weights lie side by side. */
function fourSums(
  floats: Float32Array,
  { inputs, step }: Column,
  from: { readonly input: number; readonly weights: number; readonly bias: number },
  output: Float32Array,
): void {
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = from.weights;
  for (let index = 0; index < inputs; index++) {
    const x = floats[from.input + index] ?? 0;
    a = round(a + round(x * (floats[at] ?? 0)));
    b = round(b + round(x * (floats[at + 1] ?? 0)));
    c = round(c + round(x * (floats[at + 2] ?? 0)));
    d = round(d + round(x * (floats[at + 3] ?? 0)));
    at += step;
  }
  output[0] = a + (floats[from.bias] ?? 0);
  output[1] = b + (floats[from.bias + 1] ?? 0);
  output[2] = c + (floats[from.bias + 2] ?? 0);
  output[3] = d + (floats[from.bias + 3] ?? 0);
}

function maxout(floats: Float32Array, layer: MatrixLayer, job: Job): void {
  const block = PIECES * LANES;
  const column = { inputs: layer.inputs, step: block };
  const sums = new Float32Array(LANES);
  eachBlock(layer, block, { ...job, results: MAXOUT_BLOCK }, (input, weights, bias, output) => {
    for (let piece = 0; piece < PIECES; piece++) {
      fourSums(floats, column, { input, weights: weights + piece * LANES, bias: bias + piece * LANES }, sums);
      for (let lane = 0; lane < LANES; lane++) {
        const sum = sums[lane] ?? 0;
        floats[output + lane] = piece === 0 ? sum : maximum(floats[output + lane] ?? 0, sum);
      }
    }
  });
}

function affine(floats: Float32Array, layer: MatrixLayer, job: Job): void {
  const column = { inputs: layer.inputs, step: AFFINE_BLOCK };
  const sums = new Float32Array(LANES);
  eachBlock(layer, AFFINE_BLOCK, { ...job, results: AFFINE_BLOCK }, (input, weights, bias, output) => {
    for (let first = 0; first < AFFINE_BLOCK; first += LANES) {
      fourSums(floats, column, { input, weights: weights + first, bias: bias + first }, sums);
      floats.set(sums, output + first);
    }
  });
}

/** The sum over a row as four lanes add it up, (0 + 1) + (2 + 3). */
function sumInLanes(width: number, value: (index: number) => number): number {
  const lanes = [0, 0, 0, 0].map((_, lane) => {
    let sum = 0;
    for (let index = lane; index < width; index += LANES) sum = round(sum + value(index));
    return sum;
  });
  const [a = 0, b = 0, c = 0, d = 0] = lanes;
  return round(round(a + b) + round(c + d));
}

function layerNorm(
  floats: Float32Array,
  { gain, shift, width }: NormLayer,
  row: Address,
  residual: Address,
): void {
  const reciprocal = round(1 / width);
  const element = (address: Address, index: number): number => floats[address / 4 + index] ?? 0;
  const mean = round(sumInLanes(width, (index) => element(row, index)) * reciprocal);
  const deviation = (index: number): number => round(element(row, index) - mean);
  const squares = sumInLanes(width, (index) => round(deviation(index) * deviation(index)));
  const variance = round(round(squares * reciprocal) + round(1e-8));
  const scale = round(1 / round(Math.sqrt(variance)));
  for (let index = 0; index < width; index++) {
    const scaled = round(element(gain, index) * round(scale * deviation(index)));
    const value = round(element(shift, index) + scaled);
    floats[row / 4 + index] = residual === 0 ? value : element(residual, index) + value;
  }
}

/** `rows` are the numbers of the left neighbour's, the token's and the right neighbour's cached rows. */
function windowSum(floats: Float32Array, layer: WindowLayer, rows: readonly number[], output: Address): void {
  const { width } = layer;
  const [left = 0, centre = 0, right = 0] = rows.map(
    (row, place) => layer.rows / 4 + (row * PLACES + place) * PIECES * width,
  );
  for (let index = 0; index < width; index++) {
    let best = 0;
    for (let piece = 0; piece < PIECES; piece++) {
      const at = piece * width + index;
      const outer = round((floats[layer.bias / 4 + at] ?? 0) + (floats[left + at] ?? 0));
      const inner = round((floats[centre + at] ?? 0) + (floats[right + at] ?? 0));
      const sum = round(outer + inner);
      best = piece === 0 ? sum : maximum(best, sum);
    }
    floats[output / 4 + index] = best;
  }
}

/** Where the row of each feature begins, in floats. */
function rowsOfFeatures(layer: StateLayer, tokens: Int32Array, precomputed: Address): number[] {
  const length = 2 * layer.hidden;
  return Array.from(
    tokens,
    (token, feature) =>
      (token < 0 ? layer.absent / 4 : precomputed / 4 + token * layer.features * length) + feature * length,
  );
}

function stateVector(
  floats: Float32Array,
  layer: StateLayer,
  rows: readonly number[],
  output: Address,
): void {
  const total = (at: number): number => {
    let sum = floats[layer.bias / 4 + at] ?? 0;
    for (const row of rows) sum = round(sum + (floats[row + at] ?? 0));
    return sum;
  };
  for (let index = 0; index < layer.hidden; index++)
    floats[output / 4 + index] = maximum(total(index), total(layer.hidden + index));
}
