/**
 * Reproducible randomness: the same seed gives the same numbers on every engine, since all of it is 32-bit arithmetic.
 * Mulberry32 (Tommy Ettinger, public domain); good enough to vary test text, not for statistics.
 */

export interface SeededRandom {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the items, each equally likely. Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** True `percent` times in a hundred. */
  chance(percent: number): boolean;
  /** The items in a random order. */
  shuffle<T>(items: readonly T[]): T[];
}

/** A generator of its own: two of the same seed give the same numbers, whatever was drawn from others. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const integer = (low: number, high: number): number => low + (next() % (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('cannot pick from an empty list');
    return items[integer(0, items.length - 1)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.map(() => left.splice(integer(0, left.length - 1), 1)[0] as T);
  };
  return { integer, pick, chance: (percent) => integer(1, 100) <= percent, shuffle };
}
