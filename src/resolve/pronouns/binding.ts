/**
 * Which mentions a pronoun cannot mean, by the tree alone: after the binding principles of N. Chomsky (Lectures on
 * Government and Binding, 1981) as A. Haghighi and D. Klein use them ("Simple coreference resolution with rich syntactic
 * and semantic features", EMNLP 2009).
 */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Mention } from '../../mention/mention.ts';
import { pronounGender } from '../../mention/pronouns.ts';

/** Whether the tree rules out that a pronoun means what a mention before it means. */
export function isBarred(annotated: Annotated, mention: Mention, pronoun: Mention): boolean {
  return (
    isInside(annotated, mention, pronoun) ||
    isCoArgument(annotated, mention, pronoun) ||
    isCalledByIt(annotated, mention, pronoun)
  );
}

/** "his lawyer": what the pronoun's own phrase is about is not the pronoun's owner (i-within-i). */
function isInside(annotated: Annotated, mention: Mention, pronoun: Mention): boolean {
  const token = tokenAt(annotated, pronoun.head);
  return token.dep === 'poss' && token.head === mention.head;
}

const ARGUMENT = /^(nsubj|nsubjpass|dobj|dative|oprd|attr|pobj|agent|poss)$/u;

/**
 * "Neri met him", "Neri’s brother met him": the arguments of one verb are different people. A possessive pronoun is no
 * argument itself.
 */
function isCoArgument(annotated: Annotated, mention: Mention, pronoun: Mention): boolean {
  const token = tokenAt(annotated, pronoun.head);
  if (token.tag === 'PRP$' || mention.sentence !== pronoun.sentence) return false;
  const verb = governor(annotated, pronoun.head);
  if (verb === undefined) return false;
  // "Neri, whom she met": the noun is an argument of the clause that describes it.
  const { dep, head } = tokenAt(annotated, verb);
  return governor(annotated, mention.head) === verb || (dep === 'relcl' && head === mention.head);
}

/** The verb that a noun is an argument of: through a preposition, a coordination, or what it possesses. */
function governor(annotated: Annotated, index: number): number | undefined {
  let token = tokenAt(annotated, index);
  for (let steps = 0; steps < 6; steps++) {
    const above = tokenAt(annotated, token.head);
    if (above.index === token.index) return undefined;
    if (above.pos === 'VERB' || above.pos === 'AUX')
      return ARGUMENT.test(token.dep) || token.dep === 'prep' ? above.index : undefined;
    if (!/^(pobj|prep|conj|poss|dative|agent|appos)$/u.test(token.dep)) return undefined;
    // "As mayor, he …" says what he is.
    if (token.dep === 'pobj' && above.norm === 'as') return undefined;
    token = above;
  }
  return undefined;
}

/** "His lawyer, Eva Horak, said he …": somebody called by whose lawyer she is cannot be the owner. */
function isCalledByIt(annotated: Annotated, mention: Mention, pronoun: Mention): boolean {
  const { gender } = pronoun.agreement;
  if (gender !== 'female' && gender !== 'male') return false;
  const token = tokenAt(annotated, mention.head);
  const called = token.dep === 'appos' ? [mention.head, token.head] : [mention.head];
  return called.some((t) => dependents(annotated, t, 'poss').some((p) => pronounGender(p.text) === gender));
}
