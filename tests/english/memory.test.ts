import { describe, expect, it } from 'vitest';

import type { Backend } from '../../src/english/backend/kernels.ts';
import { createPlainBackend } from '../../src/english/backend/plain.ts';
import { createSimdBackend } from '../../src/english/backend/simd.ts';
import { assets } from './helpers/parts.ts';

describe.each<[string, () => Promise<Backend>]>([
  ['plain', () => Promise.resolve(createPlainBackend())],
  ['simd', () => createSimdBackend('simd', assets.simd ?? new Uint8Array())],
])('the memory of the %s backend', (_, create) => {
  it('keeps what it holds when it grows', async () => {
    const { memory } = await create();
    const first = memory.allocate(64);
    memory.floats.fill(7, first / 4, first / 4 + 16);
    const large = memory.allocate(10_000_000);
    memory.floats[large / 4 + 2_499_999] = 1;
    expect(memory.floats.slice(first / 4, first / 4 + 16)).toEqual(new Float32Array(16).fill(7));
    expect(memory.floats[large / 4 + 2_499_999]).toBe(1);
  });

  it('gives addresses that begin a cache line and are never 0, which means none', async () => {
    const { memory } = await create();
    const addresses = [1, 63, 64, 65, 4].map((bytes) => memory.allocate(bytes));
    expect(addresses.every((address) => address > 0 && address % 64 === 0)).toBe(true);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('releases what was allocated in a frame, also when the work fails', async () => {
    const { memory } = await create();
    const inside = memory.frame(() => memory.allocate(100));
    expect(() =>
      memory.frame(() => {
        memory.allocate(100);
        throw new Error('work failed');
      }),
    ).toThrow('work failed');
    expect(memory.allocate(100)).toBe(inside);
  });
});
