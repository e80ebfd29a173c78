/** The frames of an article's verbs. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { directArguments, inheritedSubjects, withConjuncts } from './arguments.ts';
import { isHypothetical, modalityOf, polarityOf } from './certainty.ts';
import type { Frame, Oblique } from './frame.ts';

/** One frame for each verb that is no auxiliary, in text order. */
export function verbFrames(annotated: Annotated): Frame[] {
  return annotated.tokens
    .filter((t) => t.pos === 'VERB' && t.dep !== 'aux' && t.dep !== 'auxpass' && t.dep !== 'amod')
    .map((t) => verbFrame(annotated, t));
}

function verbFrame(annotated: Annotated, verb: Token): Frame {
  const direct = directArguments(annotated, verb.index);
  const inherited =
    direct.subjects.length === 0 && !direct.passive
      ? inheritedSubjects(annotated, verb.index)
      : direct.subjects;
  const particle = dependent(annotated, verb.index, 'prt');
  return {
    predicate: verb.index,
    kind: 'verb',
    lemma: particle ? `${verb.lemma} ${particle.text.toLowerCase()}` : verb.lemma,
    subjects: inherited,
    objects: direct.objects,
    obliques: obliquesOf(annotated, verb.index),
    polarity: polarityOf(annotated, verb.index),
    modality: modalityOf(annotated, verb.index),
    hypothetical: isHypothetical(annotated, verb.index),
  };
}

/** The prepositional phrases of a predicate, those of its conjoined prepositions and of its direct object included. */
export function obliquesOf(annotated: Annotated, predicate: number): Oblique[] {
  const prepositions = dependents(annotated, predicate, 'prep', 'dative').filter(
    (t) => t.pos === 'ADP' || t.tag === 'IN' || t.tag === 'TO',
  );
  return prepositions.flatMap((p) => {
    const heads = dependents(annotated, p.index, 'pobj').flatMap((t) => withConjuncts(annotated, t.index));
    // "out of the country", "along with X": the inner preposition has the noun.
    const inner = obliquesOf(annotated, p.index);
    return heads.length > 0 ? [{ preposition: p.text.toLowerCase(), heads }] : inner;
  });
}
