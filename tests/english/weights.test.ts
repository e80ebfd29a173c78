import { describe, expect, it } from 'vitest';

import { createPlainBackend } from '../../src/english/backend/plain.ts';
import { createEnglish } from '../../src/english/index.ts';
import type { Manifest } from '../../src/english/manifest.ts';
import { ModelError } from '../../src/english/manifest.ts';
import { Weights } from '../../src/english/weights.ts';
import { assets, manifest } from './helpers/parts.ts';

/** Sixteen values in the first tensor, then one rounding error for each of two values. */
const small = (type: 'f16' | 'f32', values: number): Manifest => ({
  ...manifest(),
  weights: { file: 'some.bin', type, length: 32, stored: values },
  tensors: { first: { offset: 0, length: 8 }, second: { offset: 16, length: 2, ...errors(type) } },
});
const errors = (type: 'f16' | 'f32'): { errors?: number } => (type === 'f16' ? { errors: 32 } : {});

function decoded(halves: readonly number[]): (name: string, length: number) => number[] {
  const { memory } = createPlainBackend();
  const stored = new Uint16Array(34);
  stored.set(halves);
  const weights = new Weights(memory, small('f16', 34), new Uint8Array(stored.buffer));
  return (name, length) => {
    const start = weights.at(name, length) / 4;
    return Array.from(memory.floats.slice(start, start + length));
  };
}

describe('16-bit weights', () => {
  it('are decoded exactly: normal and subnormal numbers, both signs, zero', () => {
    const values = decoded([0x3c_00, 0xc0_00, 0x35_55, 0x7b_ff, 0x04_00, 0x00_01, 0x83_ff, 0x00_00])(
      'first',
      8,
    );
    expect(values).toEqual([1, -2, 0.333251953125, 65504, 2 ** -14, 2 ** -24, -1023 * 2 ** -24, 0]);
  });

  it('get back what rounding took, where the file has it', () => {
    const halves = new Array<number>(34).fill(0);
    [halves[16], halves[17], halves[32], halves[33]] = [0x3c_00, 0x3c_00, 0x0c_00, 0x8c_00];
    expect(decoded(halves)('second', 2)).toEqual([1 + 2 ** -12, 1 - 2 ** -12]);
  });

  it('may lie anywhere in the bytes that they are given in', () => {
    const bytes = new Uint8Array(2 * 34 + 1);
    bytes.set([0x00, 0x3c], 1);
    const { memory } = createPlainBackend();
    const weights = new Weights(memory, small('f16', 34), bytes.subarray(1));
    expect(memory.floats[weights.at('first', 8) / 4]).toBe(1);
  });
});

describe('32-bit weights', () => {
  it('are taken as they are', () => {
    const { memory } = createPlainBackend();
    const values = Float32Array.from({ length: 32 }, (_, index) => index / 3);
    const weights = new Weights(memory, small('f32', 32), new Uint8Array(values.buffer));
    const start = weights.at('second', 2) / 4;
    expect(memory.floats.slice(start, start + 2)).toEqual(values.slice(16, 18));
  });
});

describe('a model whose files do not fit together', () => {
  const build = (change: (manifest: Manifest) => unknown, weights = assets.weights): Promise<unknown> =>
    createEnglish({ ...assets, manifest: change(manifest()), weights });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'weights cut short',
      () => build((all) => all, assets.weights.subarray(2)),
      /weights\.f16\.bin has \d+ bytes/u,
    ],
    ['no manifest', () => build(() => 'text'), /manifest is not valid/u],
    ['another format', () => build((all) => ({ ...all, format: 2 })), /format/u],
    ['a field that is not known', () => build((all) => ({ ...all, extra: 1 })), /extra/u],
    [
      'a tensor of another length',
      () =>
        build((all) => ({
          ...all,
          tagger: { labels: [...all.tagger.labels, ...Array<string>(16).fill('X')] },
        })),
      /tensor tagger\.weights has 6144 values, 7680 expected/u,
    ],
    [
      'a tensor outside the file',
      () =>
        build((all) => ({
          ...all,
          tensors: { ...all.tensors, 'tagger.bias': { offset: 2 ** 30, length: 64 } },
        })),
      /tensor tagger\.bias does not lie in weights\.f16\.bin/u,
    ],
    [
      'moves out of order',
      () =>
        build((all) => ({
          ...all,
          parser: { ...all.parser, moves: all.parser.moves.toReversed().toSpliced(3, 0, ['S', '']) },
        })),
      /moves/u,
    ],
  ])('is refused with the place named: %s', async (_, run, message) => {
    const error: unknown = await run().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).message).toMatch(message);
  });
});
