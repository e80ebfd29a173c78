/**
 * Finds the names that a shorter name could stand for by the words they share, so that a text of any length is read
 * without comparing every name with every other.
 */
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { bodyWords } from '../lexicon/body-name.ts';
import { initialsOf } from './acronyms.ts';
import { keyWords } from './short-form.ts';

// A word that more names than this have in common ("party", "Smith") tells none of them.
const CROWD = 200;

/** Names by their words, their initials, and their last word with a letter left out. */
export class NameIndex<T> {
  readonly #byTrait = new Map<string, Set<T>>();

  /** Puts a name in. One value may have several names. */
  add(name: string, value: T): void {
    const words = new Set([...keyWords(name), ...bodyWords(name)]);
    const traits = [...[...words].map((w) => `word ${w}`), `initials ${initialsOf(name.split(/[\s-]+/u))}`];
    for (const trait of [...traits, ...shortenings(keyWords(name).at(-1))]) {
      const values = this.#byTrait.get(trait);
      if (values) values.add(value);
      else this.#byTrait.set(trait, new Set([value]));
    }
  }

  /** The values whose names have the first or the last word of this one, its last word misspelt, or its letters as initials. */
  like(name: string): ReadonlySet<T> {
    const words = keyWords(name);
    const traits = [`word ${words[0] ?? ''}`, `word ${words.at(-1) ?? ''}`, ...shortenings(words.at(-1))];
    if (looksLikeAcronym(name)) traits.push(`initials ${name.replace(/[^\p{Lu}]/gu, '')}`);
    const found = new Set<T>();
    for (const trait of traits) {
      const values = this.#byTrait.get(trait);
      if (values && values.size <= CROWD) for (const value of values) found.add(value);
    }
    return found;
  }
}

// In letters: a longer "word" is junk, and a shorter one is like too many others.
const LONGEST = 24;
const SHORTEST = 5;

/**
 * A word with each of its letters left out once: two words that are one edit apart have one of these, or one of the
 * words, in common (the deletion neighbourhood of T. Bocek and others, "Fast similarity search in large dictionaries",
 * 2007).
 */
function shortenings(word = ''): string[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const shorter = Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2));
  return [...new Set([word, ...shorter])].map((w) => `near ${w}`);
}
