/** Expected hashes were written by spaCy (hash_string) and thinc (NumpyOps.hash). */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { murmurHash3, murmurHash64A, Register64 } from '../../src/english/hash.ts';
import { hexadecimal, StringIds } from '../../src/english/string-ids.ts';
import { manifest } from './helpers/parts.ts';

describe('the hash of a string', () => {
  it.each([
    ['apple', '76e148d25b1513f2'],
    ['coffee', '2c6152fc1342ce91'],
    ['a', 'a52be5b3f6674b2a'],
    ['hello world', '26487f815882e16d'],
    ['12345678', '890060166fadafa0'],
    ['abcdefghijklmnop', 'a9806d4fafa39707'],
    ['Überraschung', '7aef67293b0ebb05'],
    ['日本語', '1bbb64a5b6092e04'],
    ['😀', 'c0e8dfba091d8f01'],
  ])('of %j is spaCy’s', (text, expected) => {
    expect(hexadecimal(murmurHash64A(text))).toBe(expected);
  });

  it('takes a lone surrogate for the replacement character', () => {
    expect(hexadecimal(murmurHash64A('a\ud800b'))).toBe(hexadecimal(murmurHash64A('a\ufffdb')));
  });

  it('takes texts longer than its buffer, with the same rules', () => {
    const long = 'x'.repeat(100_000);
    expect(hexadecimal(murmurHash64A(long))).not.toBe(hexadecimal(murmurHash64A(`${long}x`)));
    expect(hexadecimal(murmurHash64A(long))).toBe(hexadecimal(murmurHash64A(long)));
    expect(hexadecimal(murmurHash64A(`${long}\ud800`))).toBe(hexadecimal(murmurHash64A(`${long}\ufffd`)));
  });

  it('needs no more memory after a long text than before it', () => {
    const encodeInto = vi.spyOn(TextEncoder.prototype, 'encodeInto');
    const bufferSize = (): number | undefined => {
      murmurHash64A('a');
      return encodeInto.mock.lastCall?.[1].byteLength;
    };
    const before = bufferSize();
    murmurHash64A('x'.repeat(1_000_000));
    expect(bufferSize()).toBe(before);
    encodeInto.mockRestore();
  });
});

describe('the rows of a hash embedding', () => {
  it.each([
    ['0000000000000001', 12, [2938686206, 2291508213, 2246688320, 3554967022]],
    ['76e148d25b1513f2', 8, [2653853934, 3922826080, 3980780901, 3736755472]],
    ['ffffffffffffffff', 11, [4189684446, 521356938, 719335244, 3372527160]],
    ['0000000000003039', 13, [3367298224, 2161639147, 2897848234, 2923513198]],
  ])('for key %s and seed %i are thinc’s', (key, seed, expected) => {
    const register = new Register64().set(
      Number.parseInt(key.slice(0, 8), 16),
      Number.parseInt(key.slice(8), 16),
    );
    expect(murmurHash3(register, seed)).toEqual(expected);
  });
});

describe('a string id', () => {
  const ids = new StringIds(manifest().symbols);

  it('of the empty string is zero', () => {
    expect(hexadecimal(ids.idOf(''))).toBe('0000000000000000');
  });

  it('of a symbol’s name is the symbol, even where it is used as a shape or a norm', () => {
    expect(ids.idOf('X')).toMatchObject({ high: 0, low: 101 });
    expect(ids.idOf('NOUN')).toMatchObject({ high: 0, low: 92 });
    expect(ids.idOf('det')).toMatchObject({ high: 0, low: 415 });
  });

  it('of any other string is its hash', () => {
    expect(hexadecimal(ids.idOf('coffee'))).toBe('2c6152fc1342ce91');
  });
});

describe('64-bit arithmetic', () => {
  const number64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const register = (value: bigint): Register64 =>
    new Register64().set(Number(value >> 32n), Number(value & 0xff_ff_ff_ffn));
  const valueOf = ({ high, low }: Register64): bigint => (BigInt(high) << 32n) | BigInt(low);
  const wrap = (value: bigint): bigint => BigInt.asUintN(64, value);

  it('is that of BigInt', () => {
    fc.assert(
      fc.property(number64, number64, (a, b) => {
        const other = register(b);
        expect(valueOf(register(a).multiply(other.high, other.low))).toBe(wrap(a * b));
        expect(valueOf(register(a).add(other.high, other.low))).toBe(wrap(a + b));
        expect(valueOf(register(a).xor(other.high, other.low))).toBe(a ^ b);
        expect(valueOf(register(a).xorShifted32Plus(15))).toBe(a ^ (a >> 47n));
        expect(valueOf(register(a).rotate31())).toBe(wrap(a << 31n) | (a >> 33n));
      }),
    );
  });
});
