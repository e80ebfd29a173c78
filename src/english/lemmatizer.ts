/** The rule-based lemmatizer (spacy/pipeline/lemmatizer.py, spacy/lang/en/lemmatizer.py). Its tables are WordNet's. */
import { BoundedCache } from './bounded-cache.ts';
import type { Characters } from './characters.ts';
import type { LemmaTables, Manifest } from './manifest.ts';
import { readTable } from './manifest.ts';
import { WordList } from './word-list.ts';

/** Longer words are not cached, which bounds the memory of the cache. */
const LONGEST_CACHED = 64;

interface Tables {
  readonly rules: LemmaTables['rules'];
  readonly exceptions: ReadonlyMap<string, readonly string[]>;
  readonly index: WordList;
}

export interface WordInContext {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly morph: string;
}

export class Lemmatizer {
  readonly #tables: ReadonlyMap<string, Tables>;
  readonly #characters: Characters;
  readonly #lemmas: BoundedCache<string, string>;

  constructor(tables: Manifest['lemmatizer'], characters: Characters, capacity: number) {
    this.#tables = new Map(
      Object.entries(tables).map(([pos, { rules, exceptions, index }]) => [
        pos,
        {
          rules,
          exceptions: new Map(readTable(exceptions).map(([form = '', ...lemmas]) => [form, lemmas])),
          index: new WordList(index),
        },
      ]),
    );
    this.#characters = characters;
    this.#lemmas = new BoundedCache(capacity);
  }

  lemma(word: WordInContext): string {
    if (word.text.length > LONGEST_CACHED) return this.#compute(word);
    const key = `${word.pos}\n${word.morph}\n${word.text}`;
    let lemma = this.#lemmas.get(key);
    if (lemma === undefined) {
      lemma = this.#compute(word);
      this.#lemmas.set(key, lemma);
    }
    return lemma;
  }

  #compute({ text, lower, pos, morph }: WordInContext): string {
    if (pos === '' || pos === 'EOL' || pos === 'SPACE' || isBaseForm(pos, morph)) return lower;
    const tables = this.#tables.get(pos.toLowerCase());
    if (!tables) return pos === 'PROPN' ? text : lower;
    return this.#byRules(tables, lower) ?? text;
  }

  /** The first of the exceptions, of the known forms, of the odd ones, of the unknown ones, that there is. */
  #byRules({ rules, exceptions, index }: Tables, lower: string): string | undefined {
    let forms: string[] = [];
    const unknown: string[] = [];
    for (const [oldEnding, newEnding] of rules) {
      if (!lower.endsWith(oldEnding)) continue;
      const form = lower.slice(0, lower.length - oldEnding.length) + newEnding;
      if (form === '') continue;
      if (index.has(form)) forms = [form, ...forms];
      else if (this.#characters.isAlpha(form)) unknown.push(form);
      else forms.push(form);
    }
    for (const exception of exceptions.get(lower) ?? [])
      if (!forms.includes(exception)) forms = [exception, ...forms];
    return forms[0] ?? unknown[0];
  }
}

/** Whether the word's features say that it is its own lemma (is_base_form). */
function isBaseForm(pos: string, morph: string): boolean {
  const features = new Set(morph.split('|'));
  if (pos === 'NOUN' && features.has('Number=Sing')) return true;
  if (features.has('VerbForm=Inf') || features.has('VerbForm=None') || features.has('Degree=Pos'))
    return true;
  const isFinitePresent = features.has('VerbForm=Fin') && features.has('Tense=Pres');
  return pos === 'VERB' && isFinitePresent && !morph.includes('Number=');
}
