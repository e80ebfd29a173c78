/** The words of a phrase, as a span: without what the writer adds behind it, and none where it is no more than a word or two. */
import type { Span } from '../../../graph/model/index.ts';
import type { Annotated } from '../../annotate/annotated.ts';
import type { Token } from '../../english/doc.ts';
import { wordsOf } from './clause-words.ts';

/** The words of a token's subtree. */
export const phrase = (annotated: Annotated, head: Token): Span | undefined =>
  span(annotated, head.leftEdge, endOf(annotated, head));

// Longer than any phrase worth reading, so that cost stays linear.
const MAX_PHRASE = 120;

/** The words from one token to another, both included; none where they are too many. */
export function span(annotated: Annotated, from: number, to: number): Span | undefined {
  return to - from > MAX_PHRASE ? undefined : wordsOf(annotated.tokens, from, to);
}

/** A phrase's last word, or the one before ", which …": background that the writer adds. */
export function endOf(annotated: Annotated, head: Token): number {
  for (let at = head.index + 1; at < head.rightEdge; at++) {
    const isBackground =
      annotated.tokens[at]?.text === ',' && /^(?:WDT|WP|WP\$)$/u.test(annotated.tokens[at + 1]?.tag ?? '');
    if (isBackground) return at - 1;
  }
  return head.rightEdge;
}

// "outrage", "the reports", "a halt": too little to be what somebody said.
const MIN_WORDS = 3;

/** The pieces that are there, if together they have words enough. */
export function enough(
  annotated: Annotated,
  pieces: readonly (Span | undefined)[],
  least = MIN_WORDS,
): Span[] | undefined {
  const found = pieces.filter((piece) => piece !== undefined);
  const words = found.flatMap((piece) => annotated.article.text.slice(...piece).split(/\s+/u));
  return words.length >= least ? found : undefined;
}

/** Whether a word is a noun or a name. */
export const isNominal = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';
