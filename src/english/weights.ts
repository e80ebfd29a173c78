/** The weights in memory: decoded once, found by name. */
import type { MatrixLayer, NormLayer } from './backend/kernels.ts';
import { AFFINE_BLOCK, MAXOUT_BLOCK } from './backend/kernels.ts';
import type { Address, Memory } from './backend/memory.ts';
import type { Manifest } from './manifest.ts';
import { ModelError } from './manifest.ts';

/** 2^112: what the difference of the exponents' biases (127 - 15) is worth. */
const REBIAS = 2 ** 112;
const PIECES = 3;

export class Weights {
  readonly #tensors: Manifest['tensors'];
  readonly #base: Address;

  constructor(memory: Memory, manifest: Manifest, bytes: Uint8Array) {
    const { type, length, file } = manifest.weights;
    const expected = length * (type === 'f16' ? 2 : 4);
    if (bytes.byteLength !== expected)
      throw new ModelError(`${file} has ${bytes.byteLength} bytes, its manifest says ${expected}`);
    for (const [name, tensor] of Object.entries(manifest.tensors))
      if (tensor.offset + tensor.length > length || tensor.offset % 16 !== 0)
        throw new ModelError(`tensor ${name} does not lie in ${file}`);
    this.#tensors = manifest.tensors;
    this.#base = memory.allocate(length * 4);
    const start = this.#base / 4;
    if (type === 'f16')
      decodeHalves(bytes, memory.ints.subarray(start, start + length), memory.floats.subarray(start));
    else memory.floats.set(new Float32Array(aligned(bytes, 4)), start);
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
function decodeHalves(bytes: Uint8Array, ints: Int32Array, floats: Float32Array): void {
  const halves = new Uint16Array(aligned(bytes, 2));
  for (let index = 0; index < halves.length; index++) {
    const half = halves[index] ?? 0;
    ints[index] = ((half & 0x80_00) << 16) | ((half & 0x7f_ff) << 13);
    floats[index] = (floats[index] ?? 0) * REBIAS;
  }
}
