/** Reads tokens one after another. */
import { type Place, QueryError } from './query-error.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Words that end an expression or a pattern, and so are no names unless they stand in backquotes. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  (
    'MATCH OPTIONAL WHERE WITH RETURN UNWIND UNION ORDER BY SKIP LIMIT AS AND OR XOR NOT IN IS NULL TRUE FALSE CASE WHEN ' +
    'THEN ELSE END DISTINCT STARTS ENDS CONTAINS ASC ASCENDING DESC DESCENDING'
  ).split(' '),
);

/** A place in a list of tokens, from which a parser reads on. */
export class TokenReader {
  readonly text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  /** Throws a QueryError where the text has no tokens. */
  constructor(text: string) {
    this.text = text;
    this.#tokens = tokensOf(text);
  }

  /** The next token, or one further on. */
  peek(ahead = 0): Token {
    const token = this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)];
    if (token === undefined) throw new Error('a list of tokens has an end');
    return token;
  }

  /** The next token, taken. */
  next(): Token {
    const token = this.peek();
    this.#at += 1;
    return token;
  }

  /** Where the last taken token ended. */
  get lastEnd(): number {
    return this.#tokens[this.#at - 1]?.end ?? 0;
  }

  /** A place to come back to. */
  mark(): number {
    return this.#at;
  }

  back(mark: number): void {
    this.#at = mark;
  }

  isSymbol(symbol: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'symbol' && token.text === symbol;
  }

  /** Whether these keywords come next. */
  isWord(words: string): boolean {
    return words.split(' ').every((word, index) => {
      const token = this.peek(index);
      return token.kind === 'word' && token.text.toUpperCase() === word;
    });
  }

  takeSymbol(symbol: string): boolean {
    const there = this.isSymbol(symbol);
    if (there) this.#at += 1;
    return there;
  }

  takeWord(words: string): boolean {
    const there = this.isWord(words);
    if (there) this.#at += words.split(' ').length;
    return there;
  }

  needSymbol(symbol: string, after: string): void {
    if (!this.takeSymbol(symbol)) this.fail(`expected ${symbol} ${after}`);
  }

  needWord(word: string, after: string): void {
    if (!this.takeWord(word)) this.fail(`expected ${word} ${after}`);
  }

  /** Whether a name comes next. A keyword is one where only a name can stand: `where.name`, `(by)`. */
  isName(ahead = 0): boolean {
    const token = this.peek(ahead);
    if (token.kind === 'quoted') return true;
    if (token.kind !== 'word') return false;
    if (!RESERVED_WORDS.has(token.text.toUpperCase())) return true;
    const inNode =
      this.isSymbol('(', ahead - 1) && [')', ':', '{'].some((symbol) => this.isSymbol(symbol, ahead + 1));
    return inNode || this.isSymbol('.', ahead + 1);
  }

  needName(what: string): Token {
    if (this.isName()) return this.next();
    return this.fail(`expected ${what}`);
  }

  /** A property, label or relation may bear the name of a keyword. */
  needAnyWord(what: string): Token {
    const { kind } = this.peek();
    if (kind === 'word' || kind === 'quoted') return this.next();
    return this.fail(`expected ${what}`);
  }

  /** Refuses what comes next, or what is at `place`. */
  fail(message: string, place?: Place): never {
    const token = this.peek();
    const found = token.kind === 'end' ? 'the query ends here' : `found ${token.text}`;
    throw new QueryError(this.text, place ?? token, place === undefined ? `${message}; ${found}` : message);
  }
}
