/** spaCy's string store: every string has a 64-bit id (spacy/strings.pyx, get_string_id). */
import { murmurHash64A, Register64 } from './hash.ts';
import type { Manifest } from './manifest.ts';

export class StringIds {
  readonly #symbols: ReadonlyMap<string, number>;

  constructor(symbols: Manifest['symbols']) {
    this.#symbols = new Map(Object.entries(symbols));
  }

  /**
   * The symbol's number where the string is one of spaCy's symbols, else its hash. The rule holds for every string: the
   * shape "X" and the norm "det" are symbols too.
   */
  idOf(text: string): Register64 {
    if (text === '') return new Register64();
    const symbol = this.#symbols.get(text);
    return symbol === undefined ? murmurHash64A(text) : new Register64().set(0, symbol);
  }
}

/** Sixteen hexadecimal digits. */
export const hexadecimal = ({ high, low }: Register64): string =>
  high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
