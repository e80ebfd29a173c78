/** The frames of adjectives that are predicates: "is **married** to X", "is **based** in Y". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { inheritedSubjects } from './arguments.ts';
import { withConjuncts } from './conjuncts.ts';
import type { Frame } from './frame.ts';
import { isHypothetical } from './hypothetical.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';
import { obliquesOf } from './verb-frames.ts';

/** One frame for each occurrence of one of these adjectives behind a copula. */
export function adjectiveFrames(annotated: Annotated, adjectives: ReadonlySet<string>): Frame[] {
  return annotated.tokens
    .filter((t) => t.dep === 'acomp' && adjectives.has(t.text.toLowerCase()))
    .map((t) => adjectiveFrame(annotated, t));
}

function adjectiveFrame(annotated: Annotated, adjective: Token): Frame {
  const copula = tokenAt(annotated, adjective.head);
  const own = dependents(annotated, copula.index, 'nsubj').flatMap((t) => withConjuncts(annotated, t.index));
  return {
    predicate: adjective.index,
    kind: 'adjective',
    lemma: adjective.text.toLowerCase(),
    subjects: own.length > 0 ? own : inheritedSubjects(annotated, copula.index),
    objects: [],
    obliques: [...obliquesOf(annotated, adjective.index), ...obliquesOf(annotated, copula.index)],
    polarity: polarityOf(annotated, copula.index),
    modality: modalityOf(annotated, copula.index),
    hypothetical: isHypothetical(annotated, copula.index),
  };
}
