/** Lexemes: what is known of a word form without its context (spacy/vocab.pyx, spacy/lang/lex_attrs.py). */
import { BoundedCache } from './bounded-cache.ts';
import type { Characters } from './characters.ts';
import { codePoint } from './characters.ts';
import type { Manifest } from './manifest.ts';
import { readPairs } from './manifest.ts';
import type { StringIds } from './string-ids.ts';
import { hexadecimal } from './string-ids.ts';

export interface Lexeme {
  readonly text: string;
  readonly lower: string;
  readonly norm: string;
  /** The first character. */
  readonly prefix: string;
  /** The last three characters. */
  readonly suffix: string;
  readonly shape: string;
  readonly isSpace: boolean;
}

/** Longer words are made anew each time, which bounds the memory of the cache. */
const LONGEST_CACHED = 64;
const SUFFIX_LENGTH = 3;
/** From this length on every shape is "LONG". */
const LONG = 100;
/** Equal signs in a row that a shape keeps. */
const LONGEST_RUN = 4;

export interface VocabOptions {
  readonly characters: Characters;
  readonly ids: StringIds;
  readonly norms: Manifest['norms'];
  /** Lexemes kept at most. */
  readonly capacity: number;
}

export class Vocab {
  readonly #characters: Characters;
  readonly #ids: StringIds;
  readonly #normsById: ReadonlyMap<string, string>;
  readonly #baseNorms: ReadonlyMap<string, string>;
  readonly #lexemes: BoundedCache<string, Lexeme>;

  constructor({ characters, ids, norms, capacity }: VocabOptions) {
    this.#characters = characters;
    this.#ids = ids;
    this.#normsById = new Map(readPairs(norms.byId));
    this.#baseNorms = new Map(readPairs(norms.base));
    this.#lexemes = new BoundedCache(capacity);
  }

  /** The lexeme of a form. */
  get(text: string): Lexeme {
    const known = this.#lexemes.get(text);
    if (known) return known;
    const lexeme = this.create(text);
    if (text.length <= LONGEST_CACHED) this.#lexemes.set(lexeme.text, lexeme);
    return lexeme;
  }

  /** A lexeme that is not cached. A tokenizer rule may give it a norm of its own ("n't" → "not"). */
  create(form: string, norm?: string): Lexeme {
    const characters = Array.from(form);
    // Joined anew, because a slice would keep the whole text that it was cut from alive in the cache.
    const text = characters.join('');
    const lower = this.#characters.lower(text);
    return {
      text,
      lower,
      norm: norm ?? this.#normOf(text, lower),
      prefix: characters[0] ?? '',
      suffix: characters.slice(-SUFFIX_LENGTH).join(''),
      shape: this.#shapeOf(characters),
      isSpace: this.#characters.isSpace(text),
    };
  }

  #normOf(text: string, lower: string): string {
    return this.#normsById.get(hexadecimal(this.#ids.idOf(text))) ?? this.#baseNorms.get(text) ?? lower;
  }

  /** "Xxxxx", "dd.d": letters by case and digits as signs, runs cut short (word_shape). */
  #shapeOf(characters: readonly string[]): string {
    if (characters.length >= LONG) return 'LONG';
    let [shape, last, run] = ['', '', 0];
    for (const character of characters) {
      const sign = this.#signOf(character);
      run = sign === last ? run + 1 : 1;
      last = sign;
      if (run <= LONGEST_RUN) shape += sign;
    }
    return shape;
  }

  #signOf(character: string): string {
    const code = codePoint(character);
    if (this.#characters.alpha.has(code)) return this.#characters.upper.has(code) ? 'X' : 'x';
    return this.#characters.digit.has(code) ? 'd' : character;
  }
}
