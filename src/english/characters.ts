/**
 * Python's character classes. spaCy asks `str.isspace` and the like, and JavaScript's nearest equivalents differ: `\s`
 * leaves out U+001C to U+001F and U+0085 and takes in U+FEFF, and each engine has a Unicode version of its own.
 */
import type { CharacterTables } from './manifest.ts';

const ASCII = 128;

/** A set of code points, as sorted ranges. */
export class CodePointSet {
  /** First, last, first, last, … */
  readonly #bounds: Int32Array;
  readonly #ascii = new Uint8Array(ASCII);

  /** `steps` are the bounds of the ranges, each as the difference to the one before, with spaces between. */
  constructor(steps: string) {
    let bound = 0;
    this.#bounds = Int32Array.from(steps.split(' '), (step) => (bound += Number(step)));
    for (let code = 0; code < ASCII; code++) this.#ascii[code] = this.#search(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < ASCII ? this.#ascii[code] === 1 : this.#search(code);
  }

  #search(code: number): boolean {
    const bounds = this.#bounds;
    let [low, high] = [0, bounds.length / 2];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[2 * middle + 1] ?? 0) < code) low = middle + 1;
      else high = middle;
    }
    return 2 * low < bounds.length && (bounds[2 * low] ?? 0) <= code;
  }
}

export class Characters {
  readonly space: CodePointSet;
  /** What `str.lower` changes. */
  readonly cased: CodePointSet;
  readonly alpha: CodePointSet;
  readonly upper: CodePointSet;
  readonly digit: CodePointSet;

  constructor(tables: CharacterTables) {
    this.space = new CodePointSet(tables.space);
    this.cased = new CodePointSet(tables.cased);
    this.alpha = new CodePointSet(tables.alpha);
    this.upper = new CodePointSet(tables.upper);
    this.digit = new CodePointSet(tables.digit);
  }

  /** `str.isspace`: all white space, and not empty. No white space lies beyond the first 65,536 code points. */
  isSpace(text: string): boolean {
    for (let index = 0; index < text.length; index++)
      if (!this.space.has(text.charCodeAt(index))) return false;
    return text.length > 0;
  }

  /** `str.lower`. Characters that have a case in the engine's Unicode version only stay as they are. */
  lower(text: string): string {
    const lowered = text.toLowerCase();
    if (lowered === text || isAscii(text)) return lowered;
    const characters = Array.from(text);
    const keeps = (character: string): boolean => !this.cased.has(codePoint(character));
    if (!characters.some((character) => keeps(character) && character.toLowerCase() !== character))
      return lowered;
    return characters.map((character) => (keeps(character) ? character : character.toLowerCase())).join('');
  }

  /** `str.isalpha`: all letters, and not empty. */
  isAlpha(text: string): boolean {
    for (const character of text) if (!this.alpha.has(codePoint(character))) return false;
    return text.length > 0;
  }
}

/** The code point of a text's first character; a lone surrogate is its own. */
export const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

const isAscii = (text: string): boolean => /^[ -~]*$/u.test(text);
