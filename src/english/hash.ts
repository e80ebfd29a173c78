/**
 * The two hashes that features pass through, on 64-bit numbers held as two unsigned 32-bit halves: engines multiply
 * those much faster than BigInts.
 */

/** A 64-bit register with the operations that the hashes are made of. */
export class Register64 {
  high = 0;
  low = 0;

  set(high: number, low: number): this {
    this.high = high >>> 0;
    this.low = low >>> 0;
    return this;
  }

  xor(high: number, low: number): this {
    return this.set(this.high ^ high, this.low ^ low);
  }

  add(high: number, low: number): this {
    const sum = this.low + low;
    return this.set(this.high + high + (sum > 0xff_ff_ff_ff ? 1 : 0), sum);
  }

  /** The lower 64 bits of the product, by halves of 16 bits for the lower word's carry. */
  multiply(high: number, low: number): this {
    const a0 = this.low & 0xff_ff;
    const a1 = this.low >>> 16;
    const b0 = low & 0xff_ff;
    const b1 = low >>> 16;
    const first = a0 * b0;
    const second = a1 * b0 + (first >>> 16);
    const third = a0 * b1 + (second & 0xff_ff);
    const carry = a1 * b1 + (second >>> 16) + (third >>> 16);
    const upper = carry + Math.imul(this.high, low) + Math.imul(this.low, high);
    return this.set(upper, (third << 16) | (first & 0xff_ff));
  }

  /** x ^= x >> (32 + bits): the shifts of both hashes reach into the upper half only. */
  xorShifted32Plus(bits: number): this {
    return this.set(this.high, this.low ^ (this.high >>> bits));
  }

  /** Rotates left by 31. */
  rotate31(): this {
    return this.set((this.high << 31) | (this.low >>> 1), (this.low << 31) | (this.high >>> 1));
  }
}

const utf8 = new TextEncoder();
/** Enough for nearly every word; a longer text gets bytes of its own, so that it does not enlarge the buffer for good. */
const buffer = new Uint8Array(1024);

/** The UTF-8 bytes of a text, in a buffer that the next call overwrites. Lone surrogates become U+FFFD. */
function encode(text: string): Uint8Array {
  if (buffer.length < text.length * 3) return utf8.encode(text);
  return buffer.subarray(0, utf8.encodeInto(text, buffer).written);
}

const M_HIGH = 0xc6_a4_a7_93;
const M_LOW = 0x5b_d1_e9_95;

/** MurmurHash64A with seed 1, as spacy/strings.pyx (hash_utf8) uses it, of a text's UTF-8 bytes. */
export function murmurHash64A(text: string): Register64 {
  const bytes = encode(text);
  const hash = new Register64().set(0, bytes.length).multiply(M_HIGH, M_LOW).xor(0, 1);
  const block = new Register64();
  const word = (at: number): number => {
    let value = 0;
    for (let index = Math.min(at + 4, bytes.length) - 1; index >= at; index--)
      value = (value << 8) | (bytes[index] ?? 0);
    return value;
  };
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    block
      .set(word(at + 4), word(at))
      .multiply(M_HIGH, M_LOW)
      .xorShifted32Plus(15)
      .multiply(M_HIGH, M_LOW);
    hash.xor(block.high, block.low).multiply(M_HIGH, M_LOW);
  }
  if (at < bytes.length) hash.xor(word(at + 4), word(at)).multiply(M_HIGH, M_LOW);
  return hash.xorShifted32Plus(15).multiply(M_HIGH, M_LOW).xorShifted32Plus(15);
}

const finalMix = (register: Register64): Register64 =>
  register
    .xorShifted32Plus(1)
    .multiply(0xff_51_af_d7, 0xed_55_8c_cd)
    .xorShifted32Plus(1)
    .multiply(0xc4_ce_b9_fe, 0x1a_85_ec_53)
    .xorShifted32Plus(1);

/**
 * MurmurHash3_x64_128 of one 64-bit key, as four 32-bit numbers: the rows of a hash embedding
 * (thinc/backends/numpy_ops.pyx, MurmurHash3_x86_128_uint64, which is the x64 variant despite its name).
 */
export function murmurHash3(key: Register64, seed: number): readonly [number, number, number, number] {
  const first = new Register64()
    .set(key.high, key.low)
    .multiply(0x87_c3_7b_91, 0x11_42_53_d5)
    .rotate31()
    .multiply(0x4c_f5_ad_43, 0x27_45_93_7f)
    .xor(0, seed ^ 8);
  const second = new Register64().set(0, seed ^ 8);
  first.add(second.high, second.low);
  second.add(first.high, first.low);
  finalMix(first);
  finalMix(second);
  first.add(second.high, second.low);
  second.add(first.high, first.low);
  return [first.low, first.high, second.low, second.high];
}
