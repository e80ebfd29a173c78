/** The date expressions of an annotated article, each with the predicates that it may date. */
import type { Annotated, Sentence } from '../annotate/annotated.ts';
import { headOf, tokenAt } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import type { Attachment } from './anchor.ts';
import { attachmentOf } from './anchor.ts';
import { type Day, firstDay } from './calendar.ts';
import type { DateExpression } from './expressions.ts';
import { findExpressions } from './expressions.ts';

/** A date expression at its place in an article: its span is one of the article's text. */
export interface PlacedExpression extends DateExpression {
  readonly tokens: TokenSpan;
  readonly sentence: number;
  /** How it hangs on a predicate; undefined where it hangs on none. */
  readonly attachment: Attachment | undefined;
}

/** An article with its date expressions. */
export interface DatedArticle {
  readonly annotated: Annotated;
  /** The day of publication, where the article has one to the day. */
  readonly today: Day | undefined;
  /** In text order. */
  readonly expressions: readonly PlacedExpression[];
  /** The expressions that may date each token, by its index. */
  readonly at: ReadonlyMap<number, readonly PlacedExpression[]>;
}

/** Finds the date expressions of an article, once for all the questions that are asked of it. */
export function readDates(annotated: Annotated): DatedArticle {
  const { published } = annotated.article;
  const expressions = annotated.sentences
    .filter(({ region }) => region !== 'appeal' && region !== 'credit')
    .flatMap((sentence) => expressionsIn(annotated, sentence));
  const at = new Map<number, PlacedExpression[]>();
  for (const expression of expressions)
    for (const owner of expression.attachment?.owners ?? []) {
      const others = at.get(owner);
      if (others) others.push(expression);
      else at.set(owner, [expression]);
    }
  return { annotated, today: published?.length === 10 ? firstDay(published) : undefined, expressions, at };
}

function expressionsIn(annotated: Annotated, sentence: Sentence): PlacedExpression[] {
  const [from, to] = sentence.span;
  let token = sentence.start;
  return findExpressions(annotated.article.text.slice(from, to)).flatMap((expression) => {
    const [start, end] = [expression.span[0] + from, expression.span[1] + from];
    while (token < sentence.end && tokenAt(annotated, token).end <= start) token++;
    let after = token;
    while (after < sentence.end && tokenAt(annotated, after).start < end) after++;
    const tokens = { start: token, end: after };
    if (after === token || isOther(annotated, tokens, expression)) return [];
    const attachment = attachmentOf(annotated, headOf(annotated, tokens));
    return [{ ...expression, span: [start, end], tokens, sentence: sentence.index, attachment }];
  });
}

// The words of these may be part of a name ("the Sunday Courier", "April Stone") or a count ("in 1500 homes").
const LOOSE = new Set(['month', 'weekday', 'year']);
const NAMES = /^(PERSON|ORG|GPE|LOC|FAC|EVENT|PRODUCT|WORK_OF_ART|LAW|NORP)$/u;

function isOther(annotated: Annotated, { start, end }: TokenSpan, { rules }: DateExpression): boolean {
  if (!rules.every((rule) => LOOSE.has(rule))) return false;
  for (let i = start; i < end; i++) {
    const token = tokenAt(annotated, i);
    if (NAMES.test(token.entityType) && annotated.tokens[i + 1]?.entityIob === 'I') return true;
    if (token.dep === 'nummod' && token.head === i + 1 && tokenAt(annotated, token.head).tag === 'NNS')
      return true;
  }
  return false;
}
