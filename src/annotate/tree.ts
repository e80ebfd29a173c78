/** Small questions to a dependency tree that several stages ask. */
import type { Span } from '../../graph/model/index.ts';
import type { Token, TokenSpan } from '../english/doc.ts';
import type { Annotated } from './annotated.ts';

/** The token at an index; throws where there is none, which is a fault of the caller. */
export function tokenAt(annotated: Pick<Annotated, 'tokens'>, index: number): Token {
  const token = annotated.tokens[index];
  if (!token) throw new RangeError(`no token ${index} of ${annotated.tokens.length}`);
  return token;
}

/** The characters that a run of tokens covers. */
export function charactersOf(annotated: Pick<Annotated, 'tokens'>, { start, end }: TokenSpan): Span {
  return [tokenAt(annotated, start).start, tokenAt(annotated, end - 1).end];
}

/** The words of a run of tokens, as printed. */
export function textOf(annotated: Pick<Annotated, 'tokens' | 'article'>, span: TokenSpan): string {
  return annotated.article.text.slice(...charactersOf(annotated, span));
}

/** The token through which the tree holds a run: the first whose head lies outside of it. */
export function headOf(annotated: Pick<Annotated, 'tokens'>, { start, end }: TokenSpan): number {
  for (let i = end - 1; i >= start; i--) {
    const { head, index } = tokenAt(annotated, i);
    if (head === index || head < start || head >= end) return i;
  }
  return end - 1;
}

/** The direct dependents of a token that stand in one of these relations to it, in text order. */
export function dependents(annotated: Annotated, index: number, ...labels: readonly string[]): Token[] {
  return (annotated.childrenOf[index] ?? [])
    .map((i) => tokenAt(annotated, i))
    .filter((t) => labels.includes(t.dep));
}

/** The first such dependent. */
export function dependent(
  annotated: Annotated,
  index: number,
  ...labels: readonly string[]
): Token | undefined {
  return dependents(annotated, index, ...labels)[0];
}

/** Whether a token is tagged as a proper noun. */
export function isProper(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'NNP' || token.tag === 'NNPS');
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a token begins with a capital letter. */
export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && CAPITAL.test(token.text);
}
