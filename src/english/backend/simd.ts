/** The kernels as WebAssembly SIMD (src/english/kernels). */
import type { Backend, Kernels } from './kernels.ts';
import { Memory } from './memory.ts';

const PAGE = 65_536;

type Export = (...values: number[]) => void;

const NAMES = ['maxout', 'affine', 'layerNorm', 'windowSum', 'stateVector'] as const;

/** Compiles the module asynchronously: browsers refuse to compile more than a little on the main thread. */
export async function createSimdBackend(name: 'simd' | 'fused', module: Uint8Array): Promise<Backend> {
  const memory = new WebAssembly.Memory({ initial: 1 });
  // A copy that is known to lie in an ArrayBuffer of its own, which is what the compiler takes.
  const { instance } = await WebAssembly.instantiate(new Uint8Array(module), { env: { memory } });
  const storage = {
    get buffer(): ArrayBuffer {
      return memory.buffer;
    },
    grow: (bytes: number): void => {
      memory.grow(Math.ceil(bytes / PAGE));
    },
  };
  return { name, memory: new Memory(storage), kernels: bind(instance) };
}

function exportsOf(instance: WebAssembly.Instance): Record<(typeof NAMES)[number], Export> {
  const found = Object.fromEntries(
    NAMES.map((name) => {
      const value = instance.exports[name];
      if (typeof value !== 'function') throw new TypeError(`the kernel module exports no function ${name}`);
      return [name, value as Export];
    }),
  );
  return found as Record<(typeof NAMES)[number], Export>;
}

function bind(instance: WebAssembly.Instance): Kernels {
  const { maxout, affine, layerNorm, windowSum, stateVector } = exportsOf(instance);
  const product =
    (kernel: Export): Kernels['affine'] =>
    ({ inputs, weights, bias, blocks }, input, output, count) => {
      kernel(
        input.address,
        input.stride,
        count,
        inputs,
        weights,
        bias,
        output.address,
        output.stride,
        blocks,
      );
    };
  return {
    maxout: product(maxout),
    affine: product(affine),
    layerNorm: ({ gain, shift, width }, rows, count, residual = 0) => {
      layerNorm(rows, count, width * 4, gain, shift, residual);
    },
    windowSum: ({ rows, bias, width }, ids, output, count) => {
      windowSum(ids, count, rows, bias, output, width * 4);
    },
    stateVector: ({ absent, bias, features, hidden }, tokens, precomputed, output) => {
      stateVector(tokens, features, precomputed, absent, bias, output, hidden * 4);
    },
  };
}
