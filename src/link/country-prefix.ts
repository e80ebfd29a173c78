/** Names of bodies that begin with their country: "US Department of Labor". */
import { nameKey, nameWords } from '../../graph/model/index.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { isCommonWord } from './common-names.ts';

/** A name's key without the country before it. */
export interface PrefixedName {
  readonly country: string;
  readonly rest: string;
}

const byWords = new Map<string, string>();
for (const country of COUNTRIES)
  if (country.kind === 'country')
    for (const words of [country.name, ...country.aliases, ...country.adjectives]) {
      const key = nameKey(words);
      if (!byWords.has(key)) byWords.set(key, country.name);
    }

const LONGEST = Math.max(...[...byWords.keys()].map((key) => nameWords(key).length));

/** The country that a key is a name or an adjective of. */
export function countryOfKey(key: string): string | undefined {
  return byWords.get(key);
}

/** The country that a name's key begins with, and the rest; undefined where it begins with none or nothing is left. */
export function withoutCountry(key: string): PrefixedName | undefined {
  const words = nameWords(key);
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const country = byWords.get(words.slice(0, length).join(' '));
    const rest = words.slice(length);
    if (country !== undefined && !SMALL_WORDS.has(rest[0] ?? '')) return { country, rest: rest.join(' ') };
  }
  return undefined;
}

/**
 * Whether a name without its country is still one body's own: at least three telling words, one of which bodies of
 * other countries do not all have. "Supreme Court" and "Ministry of Foreign Affairs" are anybody's.
 */
export function isDistinctive(key: string): boolean {
  const telling = nameWords(key).filter((word) => !SMALL_WORDS.has(word));
  return telling.length >= 3 && telling.some((word) => !isCommonWord(word));
}
