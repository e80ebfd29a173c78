/** Who is blamed for what a noun names: "charged with the **murder** of X", "pleaded guilty to it", "went on trial for it". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import { directArguments } from './arguments.ts';
import { BLAMING } from './control-words.ts';

/** The accused, as token heads; empty where the noun stands under no blame. */
export function accusedOf(annotated: Annotated, noun: number): readonly number[] {
  const token = tokenAt(annotated, noun);
  const preposition = tokenAt(annotated, token.head);
  if (token.dep !== 'pobj' || !/^(for|of|in|with|to|over)$/iu.test(preposition.text)) return [];
  const above = tokenAt(annotated, preposition.head);
  if (BLAMING.has(above.lemma)) return directArguments(annotated, above.index).objects;
  const verb = /^(acomp|oprd)$/u.test(above.dep) ? tokenAt(annotated, above.head) : above;
  return isTried(annotated, verb.index) || isGuilty(annotated, verb.index)
    ? dependents(annotated, verb.index, 'nsubj', 'nsubjpass').map((t) => t.index)
    : [];
}

/** "is on trial", "faces trial". */
export function isTried(annotated: Annotated, verb: number): boolean {
  return dependents(annotated, verb, 'prep', 'dobj').some((p) =>
    [p, ...dependents(annotated, p.index, 'pobj')].some((t) => t.lemma === 'trial'),
  );
}

function isGuilty(annotated: Annotated, verb: number): boolean {
  return dependents(annotated, verb, 'acomp', 'oprd').some((t) => t.lemma === 'guilty');
}
