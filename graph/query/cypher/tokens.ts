/** A query's text as tokens. */
import { type Place, QueryError } from './query-error.ts';

/** What a token is. A word may be a keyword: only its place tells, as in Cypher, where most keywords are free as names. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'integer' | 'float' | 'parameter' | 'symbol' | 'end';

/** A token: `value` is what it stands for (a string without quotes and escapes), `text` what is written. */
export interface Token extends Place {
  readonly kind: TokenKind;
  readonly text: string;
  readonly value: string;
}

const BLANK = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/uy;
const SYMBOLS = ['<>', '<=', '>=', '=~', '..', '->', '<-', ...Array.from('()[]{}.,:;|=<>+-*/%^&!')] as const;
const WORD = /[\p{L}_][\p{L}\p{Nd}_]*/uy;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/uy;
const STRING = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/uy;
const QUOTED = /`(?:[^`]|``)+`/uy;
const PARAMETER = /\$(?:[\p{L}_][\p{L}\p{Nd}_]*|\d+)/uy;

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\\': '\\', "'": "'", '"': '"', '`': '`',
}; // prettier-ignore

/** The tokens of a query, with one of kind `end` last. Throws a QueryError. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipBlank(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    tokens.push(token);
    at = skipBlank(text, token.end);
  }
  return [...tokens, { kind: 'end', text: '', value: '', start: text.length, end: text.length }];
}

function skipBlank(text: string, at: number): number {
  return at + (matchAt(BLANK, text, at)?.length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function tokenAt(text: string, start: number): Token {
  const make = (kind: TokenKind, found: string, value = found): Token => ({
    kind,
    text: found,
    value,
    start,
    end: start + found.length,
  });
  const word = matchAt(WORD, text, start);
  if (word !== undefined) return make('word', word);
  const number = matchAt(NUMBER, text, start);
  if (number !== undefined)
    return numberToken(text, make(/[.eE]/u.test(number) ? 'float' : 'integer', number));
  const string = matchAt(STRING, text, start);
  if (string !== undefined) return make('string', string, unescape(text, start, string));
  const quoted = matchAt(QUOTED, text, start);
  if (quoted !== undefined) return make('quoted', quoted, quoted.slice(1, -1).replaceAll('``', '`'));
  const parameter = matchAt(PARAMETER, text, start);
  if (parameter !== undefined) return make('parameter', parameter, parameter.slice(1));
  const symbol = SYMBOLS.find((candidate) => text.startsWith(candidate, start));
  if (symbol !== undefined) return make('symbol', symbol);
  return refuse(text, start);
}

function numberToken(text: string, token: Token): Token {
  const next = matchAt(WORD, text, token.end);
  // 1..3 is a range: its first dots are no decimal point, because a digit must follow one.
  if (next !== undefined)
    throw new QueryError(
      text,
      { start: token.start, end: token.end + next.length },
      `${token.text}${next} is no number; write digits only, such as 12 or 0.5`,
    );
  if (token.kind === 'integer' && !Number.isSafeInteger(Number(token.text)))
    throw new QueryError(text, token, `${token.text} is too large a number`);
  return token;
}

function unescape(text: string, start: number, literal: string): string {
  return literal.slice(1, -1).replaceAll(/\\(u[0-9a-fA-F]{4}|[^])/gu, (written, code: string, at: number) => {
    const known = ESCAPES[code];
    if (known !== undefined) return known;
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const place = { start: start + 1 + at, end: start + 1 + at + written.length };
    throw new QueryError(text, place, `${written} means nothing in a string; write \\\\ for a backslash`);
  });
}

function refuse(text: string, start: number): never {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const place = { start, end: start + character.length };
  const unclosed: Readonly<Record<string, string>> = {
    "'": "this string has no end; close it with another '",
    '"': 'this string has no end; close it with another "',
    '`': 'this name has no end; close it with another `',
    $: 'a parameter needs a name, such as $name',
  };
  throw new QueryError(text, place, unclosed[character] ?? `"${character}" means nothing here`);
}
