/** Whose or what: the entities before, inside and behind a noun ("Italy’s minister", "FBI agent", "director of FBI"). */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt } from '../argument.ts';
import { withConjuncts } from '../frames/conjuncts.ts';

/** The entities that stand before a noun: its possessor and its modifiers, the possessor first. */
export function ownersBefore(resolved: Resolved, noun: number): Argument[] {
  const { annotated } = resolved;
  const possessors = dependents(annotated, noun, 'poss');
  const modifiers = dependents(annotated, noun, 'compound', 'amod', 'nmod').filter((t) => t.index < noun);
  // "Italian radio station RTL": the adjective hangs on the noun before the name.
  const inner = modifiers
    .filter((t) => t.dep === 'compound' && t.pos === 'NOUN')
    .flatMap((t) => dependents(annotated, t.index, 'amod', 'compound'));
  return argumentsOf(
    resolved,
    [...possessors, ...modifiers, ...inner].map((t) => t.index),
  );
}

/** The entities that prepositions add behind a noun. */
export function ownersBehind(resolved: Resolved, noun: number, prepositions: RegExp): Argument[] {
  const heads = dependents(resolved.annotated, noun, 'prep')
    .filter((p) => prepositions.test(p.text))
    .flatMap((p) => dependents(resolved.annotated, p.index, 'pobj'))
    .flatMap((t) => withConjuncts(resolved.annotated, t.index));
  return argumentsOf(resolved, heads);
}

/** The entity whose mention ends right before a token, a possessive ending between them aside. */
export function ownerRightBefore(resolved: Resolved, token: number): Argument | undefined {
  let at = token - 1;
  const before = resolved.annotated.tokens[at];
  if (before?.tag === 'POS' || /^['’]$/u.test(before?.text ?? '')) at--;
  if (at < 0 || resolved.annotated.sentenceOf[at] !== resolved.annotated.sentenceOf[token]) return undefined;
  // The head of the mention, so that its whole span is quoted.
  const mention = resolved.mentions[resolved.mentionAt[at] ?? -1];
  return mention ? argumentAt(resolved, mention.head) : undefined;
}

function argumentsOf(resolved: Resolved, heads: readonly number[]): Argument[] {
  return heads
    .map((h) => argumentAt(resolved, tokenAt(resolved.annotated, h).index))
    .filter((a) => a !== undefined);
}
