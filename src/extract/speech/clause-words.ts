/** The words of a reported clause: where it begins and ends, and what stands inside it without being part of it. */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { speechVerb } from './cue.ts';
import { childrenOf, isOfReportingVerb } from './grammar.ts';
import type { QuotedArticle } from './quoted-article.ts';
import { tokensIn } from './quoted-article.ts';

/** Whether a token is a comma. */
export const isComma = (tokens: readonly Token[], index: number): boolean => tokens[index]?.text === ',';

/** The words of a clause without its "that" and without the words of "she said", where those stand inside it. */
export function clausePieces(annotated: Annotated, clause: Token, verb: Token): Span[] {
  const { tokens } = annotated;
  const first = firstOfClause(annotated, clause);
  const end = Math.max(lastOfClause(annotated, clause), joinedEnd(annotated, verb, clause));
  const last = withoutGloss(tokens, first, end);
  const opening = tokens[clause.leftEdge];
  // "at which point …": no clause of its own.
  if (opening?.tag === 'IN' && tokens[clause.leftEdge + 1]?.tag === 'WDT') return [];
  if (isQuestion(opening, clause)) {
    // "a man who, she said, was hurt": the words behind the verb of saying.
    const rest = clause.leftEdge < verb.index && clause.index > verb.index;
    const words = rest ? wordsOf(tokens, verb.index + 1, last) : undefined;
    return words ? [words] : [];
  }
  const inserted = insertedBounds(tokens, annotated.childrenOf[verb.index] ?? [], { clause, verb });
  const ranges = inserted
    ? [
        [first, inserted[0] - 1],
        [inserted[1] + 1, last],
      ]
    : [[first, last]];
  const pieces = ranges.flatMap(([from = 0, to = -1]) => {
    const span = wordsOf(tokens, from, to);
    return span ? [span] : [];
  });
  // A clause torn apart by the tree may leave a word or two: "said who".
  return pieces.some(([start, end]) => /\s/u.test(annotated.article.text.slice(start, end).trim()))
    ? pieces
    : [];
}

/** Its first word: what the tree hangs on it from before its "that" ("said on 3 May that …") is not part of it. */
function firstOfClause(annotated: Annotated, clause: Token): number {
  const that = childrenOf(annotated, clause.index).find(
    (child) => child.dep === 'mark' && child.norm === 'that',
  );
  return that && that.index < clause.index ? that.index : clause.leftEdge;
}

const RELATIVE = new Set(['WDT', 'WP', 'WP$', 'WRB']);

/** "explained why …", "said what it costs": a question answered elsewhere; but "said what he did was wrong" is a clause. */
function isQuestion(first: Token | undefined, clause: Token): boolean {
  return (
    first !== undefined && RELATIVE.has(first.tag) && (first.norm !== 'what' || first.head === clause.index)
  );
}

/** Its end without a gloss in parentheses and without “words” behind a colon, which are a statement of their own. */
function withoutGloss(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 2; at < last; at++) {
    const next = tokens[at + 1]?.text ?? '';
    if (tokens[at]?.text === ':' && /^["“‘]$/u.test(next)) return at - 1;
  }
  const opens = tokens.slice(first, last).findLast((token) => token.text === '(');
  const closes = /^\)$/u.test(tokens[last]?.text ?? '') || tokens[last + 1]?.text === ')';
  return opens && closes && opens.index > first + 2 ? opens.index - 1 : last;
}

/** The last word of a clause, up to where another verb of saying begins a clause of its own: ", though she added …". */
function lastOfClause(annotated: Annotated, clause: Token): number {
  const next = childrenOf(annotated, clause.index).find(
    (child) =>
      child.index > clause.index &&
      (child.dep === 'advcl' || child.dep === 'conj') &&
      speechVerb(child)?.clause === true &&
      (isComma(annotated.tokens, child.leftEdge - 1) || isOfReportingVerb(annotated, child, clause)),
  );
  const end = next && annotated.tokens[next.leftEdge - 1]?.dep === 'cc' ? next.leftEdge - 2 : undefined;
  return next ? (end ?? next.leftEdge - 1) : withoutRelative(annotated.tokens, clause);
}

const MAX_RELATIVE = 60;

/** Its last word, or the one before a closing ", which …": background that the writer adds. */
function withoutRelative(tokens: readonly Token[], clause: Token): number {
  const last = clause.rightEdge;
  for (let at = last; at > Math.max(clause.index + 1, last - MAX_RELATIVE); at--) {
    const token = tokens[at];
    if (token?.tag !== 'WDT' || !isComma(tokens, at - 1)) continue;
    const verb = tokens[token.head];
    if (verb?.dep === 'relcl' && verb.rightEdge === last) return at - 2;
  }
  return last;
}

/** "says that A and that B": the tree may hang the second clause on the verb. */
function joinedEnd(annotated: Annotated, verb: Token, clause: Token): number {
  const second = childrenOf(annotated, verb.index).find(
    (child) =>
      child.dep === 'conj' &&
      child.index > clause.rightEdge &&
      childrenOf(annotated, child.index).some((part) => part.dep === 'mark' && part.norm === 'that'),
  );
  return second?.rightEdge ?? -1;
}

/** The first and last token of "she said" where it is inserted in the clause that it reports. */
function insertedBounds(
  tokens: readonly Token[],
  children: readonly number[],
  { clause, verb }: { readonly clause: Token; readonly verb: Token },
): readonly [number, number] | undefined {
  if (verb.index < clause.leftEdge || verb.index > clause.rightEdge) return undefined;
  let first = verb.index;
  let last = verb.index;
  for (const child of children) {
    const token = tokens[child];
    if (!token || child === clause.index || token.pos === 'PUNCT') continue;
    first = Math.min(first, token.leftEdge);
    last = Math.max(last, token.rightEdge);
  }
  return [first, last];
}

/** From the first word to the last of a run of tokens, its conjunction and the points around it left out. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let first = from;
  let last = to;
  while (first <= last && isFringe(tokens[first])) first++;
  while (last >= first && isFringe(tokens[last], true)) last--;
  const start = tokens[first];
  const end = tokens[last];
  return start && end && first <= last ? [start.start, end.end] : undefined;
}

function isFringe(token: Token | undefined, atEnd = false): boolean {
  if (!token) return true;
  if (token.isSpace || /^[.,;:—–-]+$/u.test(token.text) || token.text === (atEnd ? '(' : ')')) return true;
  return !atEnd && token.dep === 'mark' && token.norm === 'that';
}

/** The pieces of a clause, a quotation that begins in one taken whole, its closing mark included. */
export function withWholeQuotations(article: QuotedArticle, pieces: readonly Span[]): Span[] {
  return pieces.map(([start, end]) => {
    const last = tokensIn(article.annotated.tokens, [start, end]).end - 1;
    const quotation = article.quotations[article.quotationAt[last] ?? -1];
    const begins = quotation?.depth === 0 && quotation.span[0] >= start && quotation.pieces.length === 1;
    return begins ? [start, Math.max(end, quotation.span[1])] : [start, end];
  });
}
