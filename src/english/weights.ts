/** The weights in memory: decoded once, found by name. */
import type { MatrixLayer, NormLayer } from './backend/kernels.ts';
import { AFFINE_BLOCK, MAXOUT_BLOCK } from './backend/kernels.ts';
import type { Address, Memory } from './backend/memory.ts';
import type { WeightsManifest } from './manifest.ts';
import { ModelError } from './manifest.ts';

/** 2^112: what the difference of the exponents' biases (127 - 15) is worth. */
const REBIAS = 2 ** 112;
const PIECES = 3;

export class Weights {
  readonly #tensors: WeightsManifest['tensors'];
  readonly #base: Address;

  constructor(memory: Memory, { weights, tensors }: WeightsManifest, bytes: Uint8Array) {
    check(weights, tensors, bytes);
    this.#tensors = tensors;
    this.#base = memory.allocate(weights.length * 4);
    if (weights.type === 'f32') {
      memory.floats.set(new Float32Array(aligned(bytes, 4)), this.#base / 4);
      return;
    }
    const halves = new Uint16Array(aligned(bytes, 2));
    decodeHalves(halves.subarray(0, weights.length), memory, this.#base);
    memory.frame(() => {
      this.#addErrors(memory, halves.subarray(weights.length), weights.length);
    });
  }

  /** Gives the refined tensors back what rounding took; `first` is the place of the first error in the file. */
  #addErrors(memory: Memory, halves: Uint16Array, first: number): void {
    const errors = memory.allocate(halves.length * 4);
    decodeHalves(halves, memory, errors);
    const { floats } = memory;
    for (const tensor of Object.values(this.#tensors)) {
      if (tensor.errors === undefined) continue;
      const to = this.#base / 4 + tensor.offset;
      const from = errors / 4 + tensor.errors - first;
      for (let index = 0; index < tensor.length; index++)
        floats[to + index] = (floats[to + index] ?? 0) + (floats[from + index] ?? 0);
    }
  }

  /** Where a tensor lies. Throws ModelError where it is absent or not of this length. */
  at(name: string, length: number): Address {
    const tensor = this.#tensors[name];
    if (tensor?.length !== length)
      throw new ModelError(`tensor ${name} has ${tensor?.length ?? 'no'} values, ${length} expected`);
    return this.#base + tensor.offset * 4;
  }

  /** W·x + b. */
  affine(name: string, inputs: number, outputs: number): MatrixLayer {
    const blocks = Math.ceil(outputs / AFFINE_BLOCK);
    return {
      weights: this.at(`${name}.weights`, blocks * AFFINE_BLOCK * inputs),
      bias: this.at(`${name}.bias`, blocks * AFFINE_BLOCK),
      inputs,
      blocks,
    };
  }

  /** The maximum over three pieces of W·x + b. */
  maxout(name: string, inputs: number, outputs: number): MatrixLayer {
    return {
      weights: this.at(`${name}.weights`, outputs * PIECES * inputs),
      bias: this.at(`${name}.bias`, outputs * PIECES),
      inputs,
      blocks: outputs / MAXOUT_BLOCK,
    };
  }

  norm(name: string, width: number): NormLayer {
    return { gain: this.at(`${name}.gain`, width), shift: this.at(`${name}.shift`, width), width };
  }
}

/** The bytes in a buffer of their own where a typed array of wider elements cannot be laid over them as they are. */
function aligned(bytes: Uint8Array, width: number): ArrayBuffer {
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  if (whole && bytes.buffer instanceof ArrayBuffer && bytes.byteLength % width === 0) return bytes.buffer;
  return new Uint8Array(bytes).buffer;
}

/**
 * IEEE 754 binary16 (little-endian) to binary32. The half's exponent and fraction, moved into a float's places, make a
 * float that is exactly 2^112 times too small; this also holds for subnormal numbers. The file has no infinity or NaN.
 */
function decodeHalves(halves: Uint16Array, { ints, floats }: Memory, address: Address): void {
  const start = address / 4;
  for (let index = 0; index < halves.length; index++) {
    const half = halves[index] ?? 0;
    ints[start + index] = ((half & 0x80_00) << 16) | ((half & 0x7f_ff) << 13);
    floats[start + index] = (floats[start + index] ?? 0) * REBIAS;
  }
}

/** Throws ModelError unless the file is as long as its manifest says and holds every tensor. */
function check(
  weights: WeightsManifest['weights'],
  tensors: WeightsManifest['tensors'],
  bytes: Uint8Array,
): void {
  const { file, type, length, stored } = weights;
  const expected = stored * (type === 'f16' ? 2 : 4);
  if (bytes.byteLength !== expected)
    throw new ModelError(`${file} has ${bytes.byteLength} bytes, its manifest says ${expected}`);
  for (const [name, tensor] of Object.entries(tensors)) {
    const errors = tensor.errors ?? length;
    const inside = tensor.offset + tensor.length <= length && errors >= length;
    const isRefined = tensor.errors !== undefined;
    if (!inside || (isRefined && errors + tensor.length > stored) || tensor.offset % 16 !== 0)
      throw new ModelError(`tensor ${name} does not lie in ${file}`);
  }
}
