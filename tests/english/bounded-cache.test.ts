import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BoundedCache } from '../../src/english/bounded-cache.ts';

describe('a bounded cache', () => {
  it('never holds more than its capacity, and never gives a value that was not set', () => {
    const keys = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30 })));
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), keys, (capacity, steps) => {
        const cache = new BoundedCache<number, string>(capacity);
        for (const [write, key] of steps) {
          if (write) cache.set(key, `value ${key}`);
          expect(cache.get(key) ?? `value ${key}`).toBe(`value ${key}`);
          if (write) expect(cache.get(key)).toBeDefined();
          expect(cache.size).toBeLessThanOrEqual(capacity);
        }
      }),
    );
  });

  it('keeps what is asked for and forgets what is not', () => {
    const cache = new BoundedCache<number, number>(10);
    cache.set(0, 0);
    cache.set(1, 1);
    for (let key = 2; key < 100; key++) {
      expect(cache.get(0)).toBe(0);
      cache.set(key, key);
    }
    expect(cache.get(1)).toBeUndefined();
  });
});
