/**
 * The rule-based tokenizer (spacy/tokenizer.pyx): text is split at white space, then prefixes, suffixes and infixes are
 * split off each chunk. No text is lost: a single space after a token is its `space`, and every other white space is a
 * token itself.
 */
import type { Affixes } from './affixes.ts';
import { BoundedCache } from './bounded-cache.ts';
import type { Characters } from './characters.ts';
import type { SpecialCases } from './special-cases.ts';
import type { TokenSequence } from './token-sequence.ts';
import type { Lexeme, Vocab } from './vocab.ts';

/** Longer chunks are split anew each time, which bounds the memory of the cache. */
const LONGEST_CACHED = 64;
const SPACE = 0x20;

export interface TokenizerParts {
  readonly characters: Characters;
  readonly vocab: Vocab;
  readonly affixes: Affixes;
  readonly specialCases: SpecialCases;
  /** Chunks kept at most. */
  readonly capacity: number;
}

export class Tokenizer {
  readonly #characters: Characters;
  readonly #vocab: Vocab;
  readonly #affixes: Affixes;
  readonly #specialCases: SpecialCases;
  readonly #chunks: BoundedCache<string, readonly Lexeme[]>;

  constructor({ characters, vocab, affixes, specialCases, capacity }: TokenizerParts) {
    this.#characters = characters;
    this.#vocab = vocab;
    this.#affixes = affixes;
    this.#specialCases = specialCases;
    this.#chunks = new BoundedCache(capacity);
  }

  tokenize(text: string): TokenSequence {
    return this.#specialCases.apply(this.#splitAtWhiteSpace(text));
  }

  /** Chunks of white space and of other characters in turn; the first space after a chunk belongs to it. */
  #splitAtWhiteSpace(text: string): TokenSequence {
    const lexemes: Lexeme[] = [];
    const spaces: boolean[] = [];
    const isSpace = (index: number): boolean => this.#characters.space.has(text.charCodeAt(index));
    const addChunk = (start: number, end: number): void => {
      for (const lexeme of this.#chunk(text.slice(start, end))) {
        lexemes.push(lexeme);
        spaces.push(false);
      }
    };
    let start = 0;
    let inSpace = text !== '' && isSpace(0);
    for (let index = 0; index < text.length; index++) {
      if (isSpace(index) === inSpace) continue;
      if (start < index) addChunk(start, index);
      inSpace = !inSpace;
      start = index;
      if (text.charCodeAt(index) !== SPACE) continue;
      spaces[spaces.length - 1] = true;
      start = index + 1;
    }
    if (start < text.length) addChunk(start, text.length);
    return { lexemes, spaces };
  }

  #chunk(chunk: string): readonly Lexeme[] {
    const known = this.#specialCases.get(chunk) ?? this.#chunks.get(chunk);
    if (known) return known;
    const lexemes = this.#splitAffixes(chunk);
    if (chunk.length <= LONGEST_CACHED)
      // The key is joined anew, because a slice would keep the whole text alive in the cache.
      this.#chunks.set(lexemes.map(({ text }) => text).join(''), lexemes);
    return lexemes;
  }

  /** Takes a prefix and a suffix off until there is none, or a special case is left (_split_affixes). */
  #splitAffixes(chunk: string): readonly Lexeme[] {
    const prefixes: Lexeme[] = [];
    const suffixes: Lexeme[] = [];
    let rest = chunk;
    let length = -1;
    while (rest !== '' && rest.length !== length && !this.#specialCases.get(rest)) {
      length = rest.length;
      const prefix = this.#affixes.prefixLength(rest);
      const withoutPrefix = rest.slice(prefix);
      if (prefix > 0 && this.#specialCases.get(withoutPrefix)) {
        prefixes.push(this.#vocab.get(rest.slice(0, prefix)));
        rest = withoutPrefix;
        break;
      }
      const suffix = this.#affixes.suffixLength(withoutPrefix);
      const withoutSuffix = rest.slice(0, length - suffix);
      const special = suffix > 0 && this.#specialCases.get(withoutSuffix) !== undefined;
      if (suffix > 0) suffixes.push(this.#vocab.get(rest.slice(length - suffix)));
      if (special) {
        rest = withoutSuffix;
        break;
      }
      if (prefix > 0) prefixes.push(this.#vocab.get(rest.slice(0, prefix)));
      rest = rest.slice(prefix, length - suffix);
    }
    return [...prefixes, ...this.#splitRest(rest), ...suffixes.toReversed()];
  }

  /** What is left between the affixes: a special case, a URL, or words split at infixes (_attach_tokens). */
  #splitRest(rest: string): readonly Lexeme[] {
    if (rest === '') return [];
    const known = this.#specialCases.get(rest);
    if (known) return known;
    if (this.#affixes.isUrl(rest)) return [this.#vocab.get(rest)];
    const lexemes: Lexeme[] = [];
    let start = 0;
    for (const [infixStart, infixEnd] of this.#affixes.infixes(rest)) {
      if (infixStart === 0) continue; // an infix at the very start splits nothing
      if (infixStart > start) lexemes.push(this.#vocab.get(rest.slice(start, infixStart)));
      if (infixEnd > infixStart) lexemes.push(this.#vocab.get(rest.slice(infixStart, infixEnd)));
      start = infixEnd;
    }
    if (start < rest.length) lexemes.push(this.#vocab.get(rest.slice(start)));
    return lexemes;
  }
}
