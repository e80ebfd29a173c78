/** An article's quotations laid over its tokens: which words are quoted, and which words stand around a quotation. */
import type { Span } from '../../../graph/model/index.ts';
import { contains } from '../../../graph/model/index.ts';
import type { Annotated, Paragraph } from '../../annotate/annotated.ts';
import type { Token, TokenSpan } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import { isName } from './naming.ts';
import type { Quotation } from './quotations.ts';
import { findQuotations, hull } from './quotations.ts';

/** A quotation and its place among the tokens. */
export interface PlacedQuotation extends Quotation {
  readonly index: number;
  /** The quotation that it stands in; undefined for an outermost one. */
  readonly parent: number | undefined;
  /** From its first mark to its last. */
  readonly span: Span;
  /** The tokens from its opening mark to its closing one. */
  readonly tokens: TokenSpan;
  /** The paragraphs of its first and its last token. */
  readonly paragraphs: readonly [first: number, last: number];
}

/** An annotated article with its quotations. */
export interface QuotedArticle {
  readonly annotated: Annotated;
  readonly quotations: readonly PlacedQuotation[];
  /** The innermost quotation whose words or marks each token is part of. */
  readonly quotationAt: readonly (number | undefined)[];
  /** Whether a token is nothing but a quotation mark. */
  readonly isMark: readonly boolean[];
  /** The paragraph of each token. */
  readonly paragraphAt: readonly number[];
  /** For each paragraph, the one of the story before it, captions and the like passed over. */
  readonly storyBefore: readonly (number | undefined)[];
}

const UNQUOTED_REGIONS: ReadonlySet<string> = new Set(['metadata', 'byline', 'credit', 'appeal', 'dateline']);
// How far around a quotation its speaker is looked for: longer than any attribution, so that time stays linear.
const MAX_FRAME = 80;

/** Finds the quotations of an article and lays them over its tokens. */
export function layQuotations(resolved: Resolved): QuotedArticle {
  const { annotated } = resolved;
  const { text } = annotated.article;
  const body = annotated.paragraphs.filter((p) => p.region === 'body');
  const aside = annotated.paragraphs.filter((p) => p.region !== 'body' && !UNQUOTED_REGIONS.has(p.region));
  const chains = [body, ...aside.map((p) => [p])];
  const found = chains
    .flatMap((chain) =>
      findQuotations(
        text,
        chain.map((p) => p.span),
      ),
    )
    .filter((quotation) => !isPlainName(resolved, quotation));
  found.sort((a, b) => hull(a.outer)[0] - hull(b.outer)[0] || hull(b.outer)[1] - hull(a.outer)[1]);
  const paragraphAt = paragraphsOf(annotated);
  const quotations = place(annotated.tokens, found, paragraphAt);
  const quotationAt = new Array<number | undefined>(annotated.tokens.length).fill(undefined);
  for (const { index, outer } of quotations) {
    for (const span of outer) {
      const { start, end } = tokensIn(annotated.tokens, span);
      quotationAt.fill(index, start, end);
    }
  }
  const isMark = annotated.tokens.map((token) => /^["“”„‟'`‘’‚«»‹›]+$/u.test(token.text));
  return { annotated, quotations, quotationAt, isMark, paragraphAt, storyBefore: storyBefore(annotated) };
}

function storyBefore({ paragraphs }: Annotated): (number | undefined)[] {
  let last: number | undefined;
  return paragraphs.map(({ index, region }) => {
    const before = last;
    if (region === 'body') last = index;
    return before;
  });
}

/** A name in marks inside a sentence: the sentence reads as if they were not there. */
function isPlainName(resolved: Resolved, { pieces, outer }: Quotation): boolean {
  const { annotated } = resolved;
  const [end = 0, close = 0] = [pieces.at(-1)?.[1], outer.at(-1)?.[1]];
  if (annotated.article.text.slice(end, close).includes(',')) return false;
  return isName(resolved, { pieces, tokens: tokensIn(annotated.tokens, hull(outer)) });
}

function paragraphsOf(annotated: Annotated): number[] {
  const result = new Array<number>(annotated.tokens.length).fill(0);
  for (const paragraph of annotated.paragraphs) result.fill(paragraph.index, paragraph.start, paragraph.end);
  return result;
}

function place(
  tokens: readonly Token[],
  found: readonly Quotation[],
  paragraphAt: readonly number[],
): PlacedQuotation[] {
  const around: PlacedQuotation[] = [];
  return found.map((quotation, index) => {
    const span = hull(quotation.outer);
    while (around.length > 0 && !contains(around.at(-1)?.span ?? span, span)) around.pop();
    const range = tokensIn(tokens, span);
    const paragraphs = [paragraphAt[range.start] ?? 0, paragraphAt[range.end - 1] ?? 0] as const;
    const placed = { ...quotation, index, parent: around.at(-1)?.index, span, tokens: range, paragraphs };
    around.push(placed);
    return placed;
  });
}

/** The tokens that start within a span. */
export function tokensIn(tokens: readonly Token[], [start, end]: Span): TokenSpan {
  return { start: firstTokenFrom(tokens, start), end: firstTokenFrom(tokens, end) };
}

/** The first token that starts at `offset` or after it. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words beside a quotation, on its own level of quoting, up to the end of the sentence or the next quotation. */
export interface Frame {
  /** Token indices, in text order. */
  readonly tokens: readonly number[];
  /** The quotation that ends it on the far side, if one does. */
  readonly next: number | undefined;
}

const SENTENCE_END = /^[.!?…]+$/u;

/** The words after a quotation, the full stop that ends them included. */
export function frameAfter(article: QuotedArticle, quotation: PlacedQuotation): Frame {
  const { tokens } = article.annotated;
  const paragraph = article.annotated.paragraphs[quotation.paragraphs[1]];
  const frame: number[] = [];
  const end = Math.min(paragraph?.end ?? 0, quotation.tokens.end + MAX_FRAME);
  let ended = false;
  for (let at = quotation.tokens.end; at < end; at++) {
    const token = tokens[at];
    if (!token || token.isSpace) continue;
    const inside = article.quotationAt[at];
    if (inside !== quotation.parent)
      return { tokens: frame, next: childOf(article, inside, quotation.parent) };
    if (ended) break;
    if (article.isMark[at]) continue;
    frame.push(at);
    ended = SENTENCE_END.test(token.text);
  }
  return { tokens: frame, next: undefined };
}

/** The words before a quotation, back to the start of the sentence. */
export function frameBefore(article: QuotedArticle, quotation: PlacedQuotation): Frame {
  const own = article.annotated.paragraphs[quotation.paragraphs[0]];
  const before = wordsBefore(article, quotation, { start: own?.start ?? 0, end: quotation.tokens.start });
  if (before.tokens.length > 0 || before.next !== undefined || quotation.parent !== undefined) return before;
  const introduction = paragraphBefore(article, quotation.paragraphs[0]);
  if (!introduction || !article.annotated.article.text.slice(...introduction.span).endsWith(':'))
    return before;
  return wordsBefore(article, quotation, introduction);
}

/** The story's paragraph before another. */
export function paragraphBefore(article: QuotedArticle, paragraph: number): Paragraph | undefined {
  const before = article.storyBefore[paragraph];
  return before === undefined ? undefined : article.annotated.paragraphs[before];
}

function wordsBefore(article: QuotedArticle, quotation: PlacedQuotation, range: TokenSpan): Frame {
  const { tokens } = article.annotated;
  const frame: number[] = [];
  for (let at = range.end - 1; at >= Math.max(range.start, range.end - MAX_FRAME); at--) {
    const token = tokens[at];
    if (!token || token.isSpace) continue;
    const inside = article.quotationAt[at];
    if (inside !== quotation.parent) {
      const other = childOf(article, inside, quotation.parent);
      // The opening mark of the parent, or a quotation that ends a sentence, ends the frame as well.
      if (other === undefined || endsSentence(article, other))
        return { tokens: frame.reverse(), next: other };
      continue;
    }
    if (article.isMark[at]) continue;
    if (SENTENCE_END.test(token.text)) break;
    frame.push(at);
  }
  return { tokens: frame.reverse(), next: undefined };
}

/** The ancestor of a quotation (or itself) that stands directly on a level; undefined where it stands outside it. */
function childOf(
  article: QuotedArticle,
  inside: number | undefined,
  level: number | undefined,
): number | undefined {
  let at = inside;
  while (at !== undefined && article.quotations[at]?.parent !== level) at = article.quotations[at]?.parent;
  return at;
}

/** Whether a quotation's own last words end a sentence. */
function endsSentence(article: QuotedArticle, quotation: number): boolean {
  const placed = article.quotations[quotation];
  return placed !== undefined && SENTENCE_END.test(lastCharacter(article, placed));
}

/** The last character that was quoted. */
export function lastCharacter({ annotated }: QuotedArticle, { pieces }: Quotation): string {
  return annotated.article.text.charAt((pieces.at(-1)?.[1] ?? 0) - 1);
}
