/** What the cache of token vectors keeps, and for how long. */
import { describe, expect, it } from 'vitest';

import type { Backend } from '../../src/english/backend/kernels.ts';
import type { Address } from '../../src/english/backend/memory.ts';
import { EmbeddingCache } from '../../src/english/embedding-cache.ts';
import { StringIds } from '../../src/english/string-ids.ts';
import type { Lexeme } from '../../src/english/vocab.ts';
import { Weights } from '../../src/english/weights.ts';
import { assets, lexeme, manifest, plainBackend } from './helpers/parts.ts';

interface Fixture {
  readonly backend: Backend;
  readonly cache: EmbeddingCache;
  readonly ids: Address;
}

function create(capacity: number): Fixture {
  const [model, backend] = [manifest(), plainBackend()];
  const weights = new Weights(backend.memory, model, assets.weights);
  const ids = new StringIds(model.symbols);
  const cache = new EmbeddingCache({
    ...{ backend, weights, ids, capacity },
    ...{ name: 'tok2vec', sizes: model.tok2vec },
  });
  return { backend, cache, ids: backend.memory.allocate(capacity * 4) };
}

/** The rows of a sequence of words, none followed by a space. */
function rowsOf({ backend, cache, ids }: Fixture, lexemes: readonly Lexeme[]): number[] {
  const spaces = lexemes.map(() => false);
  cache.lookUp({ lexemes, spaces }, 0, lexemes.length, ids);
  return Array.from(backend.memory.ints.slice(ids / 4, ids / 4 + lexemes.length));
}

const vectorOf = ({ backend, cache }: Fixture, row: number): Float32Array => {
  const start = (cache.vectors.address + row * cache.vectors.stride) / 4;
  return backend.memory.floats.slice(start, start + cache.vectors.stride / 4);
};

const words = (from: number, count: number, ending = ''): Lexeme[] =>
  Array.from({ length: count }, (_, index) => lexeme(`word${from + index}${ending}`));

describe('the cache of token vectors', () => {
  it('never keeps more tokens than its capacity, however many texts go by', () => {
    const fixture = create(20);
    for (let from = 0; from < 200; from += 7) {
      rowsOf(fixture, words(from, 7));
      expect(fixture.cache.size).toBeGreaterThan(0);
      expect(fixture.cache.size).toBeLessThan(20);
    }
  });

  it('keeps a token of 64 characters, and none that is longer past its block', () => {
    const fixture = create(50);
    const longest = lexeme('x'.repeat(64));
    const long = words(0, 20, 'y'.repeat(100_000));
    const rows = rowsOf(fixture, [longest, ...long, ...long]);
    expect(fixture.cache.size).toBe(1);
    expect(rows.slice(1, 21)).toEqual(rows.slice(21));
    expect(rowsOf(fixture, [longest])).toEqual(rows.slice(0, 1));
  });

  it('gives a long token the same vector each time it comes', () => {
    const fixture = create(50);
    const [long, other] = words(0, 2, 'z'.repeat(65)) as [Lexeme, Lexeme];
    const [first = 0] = rowsOf(fixture, [long]);
    const vector = vectorOf(fixture, first);
    const [, second = 0] = rowsOf(fixture, [other, long]);
    expect(vector.some((value) => value !== 0)).toBe(true);
    expect(vectorOf(fixture, second)).toEqual(vector);
  });

  it('refuses a block that it has no room for', () => {
    expect(() => rowsOf(create(5), words(0, 5))).toThrow('5 rows do not fit');
  });
});
