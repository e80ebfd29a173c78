/**
 * The tokenizer's rules for single texts ("don't", "U.S.", ":-)"), and the second pass that finds those which the
 * first pass split apart (spacy/tokenizer.pyx, _apply_special_cases).
 */
import type { TokenSpan } from './doc.ts';
import type { Manifest } from './manifest.ts';
import type { TokenSequence } from './token-sequence.ts';
import type { Lexeme, Vocab } from './vocab.ts';

interface PhraseNode {
  ends: boolean;
  readonly next: Map<string, PhraseNode>;
}

const newNode = (): PhraseNode => ({ ends: false, next: new Map() });

export class SpecialCases {
  readonly #rules: ReadonlyMap<string, readonly Lexeme[]>;
  readonly #longest: number;
  readonly #phrases = newNode();

  constructor({ rules, phrases }: Manifest['tokenizer'], vocab: Vocab) {
    this.#rules = new Map(rules.map(([text = '', ...cells]) => [text, createTokens(cells, vocab)]));
    this.#longest = Math.max(0, ...Array.from(this.#rules.keys(), (text) => text.length));
    for (const phrase of phrases) this.#addPhrase(phrase);
  }

  #addPhrase(phrase: readonly string[]): void {
    let node = this.#phrases;
    for (const text of phrase) {
      const next = node.next.get(text) ?? newNode();
      node.next.set(text, next);
      node = next;
    }
    node.ends = true;
  }

  /** The tokens of a text that has a rule. */
  get(text: string): readonly Lexeme[] | undefined {
    // Hashing a text takes time in its length, and the tokenizer asks again after each affix it splits off.
    return text.length > this.#longest ? undefined : this.#rules.get(text);
  }

  /** Replaces runs of tokens that together are a rule's text. */
  apply(tokens: TokenSequence): TokenSequence {
    const matches = this.#findPhrases(tokens.lexemes);
    if (matches.length === 0) return tokens;
    const ends = new Map(
      withoutOverlaps(matches, tokens.lexemes.length).map(({ start, end }) => [start, end]),
    );
    const lexemes: Lexeme[] = [];
    const spaces: boolean[] = [];
    for (let start = 0; start < tokens.lexemes.length;) {
      const end = ends.get(start) ?? start + 1;
      const rule = ends.has(start) ? this.get(textOf(tokens, { start, end })) : undefined;
      const source = rule ?? tokens.lexemes.slice(start, end);
      source.forEach((lexeme, index) => {
        lexemes.push(lexeme);
        // A rule's tokens hang together; only the last is followed by what followed the run.
        if (!rule) spaces.push(tokens.spaces[start + index] ?? false);
        else spaces.push(index === rule.length - 1 && (tokens.spaces[end - 1] ?? false));
      });
      start = end;
    }
    return { lexemes, spaces };
  }

  #findPhrases(lexemes: readonly Lexeme[]): TokenSpan[] {
    const found: TokenSpan[] = [];
    for (let start = 0; start < lexemes.length; start++) {
      let node: PhraseNode | undefined = this.#phrases;
      for (let at = start; at < lexemes.length; at++) {
        node = node.next.get(lexemes[at]?.text ?? '');
        if (!node) break;
        if (node.ends) found.push({ start, end: at + 1 });
      }
    }
    return found;
  }
}

/** `cells` are what each token says and its norm in turn. */
const createTokens = (cells: readonly string[], vocab: Vocab): Lexeme[] =>
  Array.from({ length: cells.length / 2 }, (_, index) => {
    const norm = cells[2 * index + 1] ?? '';
    return vocab.create(cells[2 * index] ?? '', norm === '' ? undefined : norm);
  });

/**
 * Longest matches first, then earliest. A match that lost still blocks those that begin or end inside it, as in
 * _filter_special_spans.
 */
function withoutOverlaps(matches: readonly TokenSpan[], count: number): TokenSpan[] {
  const seen = new Uint8Array(count);
  return matches
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .filter(({ start, end }) => {
      const free = seen[start] === 0 && seen[end - 1] === 0;
      seen.fill(1, start, end);
      return free;
    });
}

/** What a run of tokens says, with the spaces inside it. */
const textOf = ({ lexemes, spaces }: TokenSequence, { start, end }: TokenSpan): string =>
  lexemes
    .slice(start, end)
    .map(({ text }, index) => (spaces[start + index] === true && start + index < end - 1 ? `${text} ` : text))
    .join('');
