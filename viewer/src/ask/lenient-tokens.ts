/** Tokens of a query that is still being typed: what the tokenizer refuses is passed over instead. */
import { type Place, QueryError } from '../../../graph/query/cypher/query-error.ts';
import { type Token, tokensOf } from '../../../graph/query/cypher/tokens.ts';

/** A token, or a comment, or a text whose closing quote is not there yet. */
export interface LooseToken extends Place {
  readonly kind: Exclude<Token['kind'], 'end'> | 'comment';
  readonly text: string;
  readonly value: string;
  /** Whether its closing quote, or the end of its comment, is not there. */
  readonly open?: true;
}

/** So many faults are passed over; of a text with more, only the beginning is read. */
const MOST_FAULTS = 40;

/** The tokens of a text, comments among them, in its order. Never throws. */
export function lenientTokens(text: string): readonly LooseToken[] {
  let readable = text;
  const unclosed: LooseToken[] = [];
  for (let faults = 0; faults <= MOST_FAULTS; faults += 1) {
    try {
      const tokens = [...tokensOf(readable), ...unclosed].flatMap((token) =>
        token.kind === 'end' ? [] : [{ ...token, kind: token.kind }],
      );
      return withComments(
        text,
        tokens.sort((a, b) => a.start - b.start),
      );
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      const fault = faultAt(readable, error.place.start);
      if (fault.token !== undefined) unclosed.push(fault.token);
      readable = blankOut(readable, fault.place);
    }
  }
  return [];
}

const COMMENT = '/*';

/** What is wrong at a place: a text without an end goes to the end of its line. */
function faultAt(text: string, start: number): { readonly place: Place; readonly token?: LooseToken } {
  const quote = text[start];
  if (quote !== "'" && quote !== '"') return { place: { start, end: start + 1 } };
  const line = text.indexOf('\n', start);
  const end = line === -1 ? text.length : line;
  const written = text.slice(start, end);
  const token = { kind: 'string', text: written, value: written.slice(1), start, end, open: true } as const;
  return { place: { start, end }, token };
}

const blankOut = (text: string, { start, end }: Place): string =>
  `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;

/** Puts in the comments, which stand where no token does. */
function withComments(text: string, tokens: readonly LooseToken[]): readonly LooseToken[] {
  const found: LooseToken[] = [];
  let end = 0;
  for (const token of tokens) {
    found.push(...commentsIn(text, end, token.start), token);
    ({ end } = token);
  }
  return [...found, ...commentsIn(text, end, text.length)];
}

function commentsIn(text: string, from: number, to: number): readonly LooseToken[] {
  const gap = text.slice(from, to);
  return Array.from(gap.matchAll(/\/\/[^\n]*|\/\*[^]*?\*\//gu), ({ 0: written, index }) => {
    const start = from + index;
    const open = !written.startsWith(COMMENT) && start + written.length === text.length;
    return {
      ...{ kind: 'comment' as const, text: written, value: written, start, end: start + written.length },
      ...(open ? { open: true as const } : {}),
    };
  });
}
