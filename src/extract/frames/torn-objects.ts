/** Objects of a verb that the tree hangs elsewhere, and what it takes for an object and is none. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isInfinitive } from './clause.ts';
import { withConjuncts } from './conjuncts.ts';

/** "warned agents “must not come”": the parser takes a quoted clause’s subject for the verb’s object. */
export function isSubjectOfQuote(annotated: Annotated, verb: number, object: number): boolean {
  return dependents(annotated, verb, 'ccomp').some(
    (clause) =>
      dependent(annotated, clause.index, 'nsubj', 'nsubjpass') === undefined &&
      dependents(annotated, clause.index, 'aux').some(
        (aux) => aux.tag === 'MD' && aux.index === object + 2,
      ) &&
      /^["“‘]$/u.test(annotated.tokens[object + 1]?.text ?? ''),
  );
}

/** "shot and killed the driver": both verbs have the object that stands after the second. */
export function sharedObject(annotated: Annotated, verb: number): number[] {
  const next = dependent(annotated, verb, 'conj');
  if (next?.pos !== 'VERB' || next.index !== verb + 2 || dependent(annotated, verb, 'cc')?.index !== verb + 1)
    return [];
  if (dependent(annotated, next.index, 'nsubj', 'nsubjpass')) return [];
  return dependents(annotated, next.index, 'dobj').flatMap((t) => withConjuncts(annotated, t.index));
}

/** "urged Weber to intervene": the model makes her the subject of the lower verb; she is also the upper one's object. */
export function raisedObject(annotated: Annotated, verb: number): number[] {
  for (const clause of dependents(annotated, verb, 'ccomp', 'xcomp')) {
    if (isInfinitive(annotated, clause.index) || isSmallClause(annotated, clause)) {
      const subject = dependent(annotated, clause.index, 'nsubj', 'compound');
      if (subject) return withConjuncts(annotated, subject.index);
    }
  }
  return [];
}

/** "found **him guilty**": a clause without a verb; the parser also ties the name to the adjective. */
function isSmallClause(annotated: Annotated, clause: Token): boolean {
  return (
    clause.pos === 'ADJ' && dependent(annotated, clause.index, 'mark', 'cop', 'aux', 'det') === undefined
  );
}
