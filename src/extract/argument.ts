/** From a token that fills a predicate's place to the entity that its words mention. */
import type { Span } from '../../graph/model/index.ts';
import { charactersOf, dependents, tokenAt } from '../annotate/tree.ts';
import type { Resolved } from '../resolve/resolved.ts';

/** An entity in a sentence, with the words that mention it there. */
export interface Argument {
  readonly entity: number;
  readonly span: Span;
  readonly token: number;
}

// "thousands of agents", "a group of rabbis": the noun that counts is not the one that acts.
const QUANTITY = new Set(
  'number group thousand hundred dozen million lot majority handful series member some many most several all part bulk couple pair trio slate team unit range'.split(
    ' ',
  ),
);

/** The entity that a noun phrase's head mentions; undefined where it mentions none. */
export function argumentAt(resolved: Resolved, token: number, depth = 0): Argument | undefined {
  const mention = resolved.mentions[resolved.mentionAt[token] ?? -1];
  const entity = mention === undefined ? undefined : resolved.entityOf[mention.index];
  if (
    mention &&
    entity !== undefined &&
    !(mention.form === 'nominal' && isCountOf(resolved, token) && mention.head !== token)
  )
    return { entity, span: mention.span, token };
  if (depth > 2 || !isCountOf(resolved, token)) return undefined;
  for (const of of dependents(resolved.annotated, token, 'prep')) {
    for (const object of dependents(resolved.annotated, of.index, 'pobj')) {
      const found = argumentAt(resolved, object.index, depth + 1);
      if (found) return found;
    }
  }
  return undefined;
}

function isCountOf(resolved: Resolved, index: number): boolean {
  const token = tokenAt(resolved.annotated, index);
  if (!QUANTITY.has(token.lemma.toLowerCase()) && token.pos !== 'NUM' && token.pos !== 'DET') return false;
  return dependents(resolved.annotated, index, 'prep').some((p) => p.text === 'of');
}

/** The characters of one token. */
export function tokenSpan(resolved: Resolved, token: number): Span {
  return charactersOf(resolved.annotated, { start: token, end: token + 1 });
}
