/**
 * Finds the names that a shorter name could stand for by the words they share, so that a text of any length is read
 * without comparing every name with every other.
 */
import { bodyWords } from '../lexicon/body-name.ts';
import { initialsOf, looksLikeAcronym } from './acronyms.ts';
import { keyWords } from './short-form.ts';

// A word that more names than this have in common ("party", "Smith") tells none of them.
const CROWD = 200;

/** Names by their words, their initials, and the letters of their last word. */
export class NameIndex<T> {
  readonly #byTrait = new Map<string, Set<T>>();

  /** Puts a name in. One value may have several names. */
  add(name: string, value: T): void {
    const words = new Set([...keyWords(name), ...bodyWords(name)]);
    const traits = [...[...words].map((w) => `word ${w}`), `initials ${initialsOf(name.split(/[\s-]+/u))}`];
    for (const trait of [...traits, lettersOf(keyWords(name))]) {
      const values = this.#byTrait.get(trait);
      if (values) values.add(value);
      else this.#byTrait.set(trait, new Set([value]));
    }
  }

  /** The values whose names have the first or the last word of this one, its letters as initials, or its letters shuffled. */
  like(name: string): ReadonlySet<T> {
    const words = keyWords(name);
    const traits = [
      `word ${words[0] ?? ''}`,
      `word ${words.at(-1) ?? ''}`,
      ...(words.length === 1 ? [lettersOf(words)] : []),
    ];
    if (looksLikeAcronym(name)) traits.push(`initials ${name.replace(/[^\p{Lu}]/gu, '')}`);
    const found = new Set<T>();
    for (const trait of traits) {
      const values = this.#byTrait.get(trait);
      if (values && values.size <= CROWD) for (const value of values) found.add(value);
    }
    return found;
  }
}

/** The letters of the last word in alphabetical order: the same for two spellings that swap letters. */
function lettersOf(words: readonly string[]): string {
  return `letters ${Array.from(words.at(-1) ?? '')
    .sort()
    .join('')}`;
}
