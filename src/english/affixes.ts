/** The tokenizer's four regular expressions, as the questions that it asks of them (spacy/tokenizer.pyx). */
import type { Manifest } from './manifest.ts';

export interface Affixes {
  /** Length of the prefix to split off, 0 for none. */
  prefixLength(text: string): number;
  /** Length of the suffix to split off, 0 for none. */
  suffixLength(text: string): number;
  isUrl(text: string): boolean;
  /** Where words joined by a dash, a full stop and the like are to be split: pairs of start and end. */
  infixes(text: string): (readonly [number, number])[];
}

/**
 * Suffix expressions look at the last eight characters, except the one for dots, which takes the whole run. Looking
 * for a suffix in a longer text would try every position of it, for each affix split off anew.
 */
const SUFFIX_WINDOW = 64;

/**
 * Longer texts are never URLs. The expression takes time in the square of the length where there are many colons;
 * spaCy would go on, so a longer URL is one token there and split at its infixes here.
 */
export const LONGEST_URL = 2048;

export function createAffixes(patterns: Manifest['tokenizer']): Affixes {
  const prefix = new RegExp(patterns.prefix, 'u');
  const suffix = new RegExp(patterns.suffix, 'u');
  const infix = new RegExp(patterns.infix, 'gu');
  const url = new RegExp(patterns.url, 'u');
  const matchLength = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
  return {
    prefixLength: (text) => matchLength(prefix, text),
    suffixLength: (text) => matchLength(suffix, text.slice(suffixWindow(text))),
    isUrl: (text) => text.length <= LONGEST_URL && url.test(text),
    infixes: (text) =>
      Array.from(text.matchAll(infix), (match) => [match.index, match.index + match[0].length] as const),
  };
}

/** Where to begin looking for a suffix. */
function suffixWindow(text: string): number {
  let start = Math.max(0, text.length - SUFFIX_WINDOW);
  if (text.endsWith('..')) while (start > 0 && text[start] === '.') start--;
  return start;
}
