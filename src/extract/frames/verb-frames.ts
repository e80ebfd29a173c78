/** The frames of an article's verbs. */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { directArguments, inheritedSubjects, withConjuncts } from './arguments.ts';
import type { Frame, Oblique } from './frame.ts';
import { isHypothetical } from './hypothetical.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';

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
    subjects: [...standingBeside(annotated, verb), ...inherited],
    objects: direct.objects,
    obliques: ownOrShared(annotated, verb),
    polarity: polarityOf(annotated, verb.index),
    modality: modalityOf(annotated, verb.index),
    hypothetical: isHypothetical(annotated, verb.index),
  };
}

/** "born and raised in Leeds": both verbs have what stands behind the second. */
function ownOrShared(annotated: Annotated, verb: Token): Oblique[] {
  const own = obliquesOf(annotated, verb.index);
  const next = dependent(annotated, verb.index, 'conj');
  const isPair = next?.tag === verb.tag && next.index === verb.index + 2;
  if (own.length > 0 || !isPair || dependent(annotated, next.index, 'nsubj', 'dobj')) return own;
  return obliquesOf(annotated, next.index);
}

/**
 * "X, left, and Y meet": a caption says where somebody stands between two commas, and the parser takes that for the
 * first verb. Its subject is one of those who meet.
 */
function standingBeside(annotated: Annotated, verb: Token): readonly number[] {
  const governor = tokenAt(annotated, verb.head);
  const commas = [governor.index - 1, governor.index + 1].every((i) => annotated.tokens[i]?.text === ',');
  if (verb.dep !== 'conj' || !commas || !/^(left|right|cent(er|re))$/u.test(governor.text)) return [];
  return dependents(annotated, governor.index, 'nsubj').flatMap((t) => withConjuncts(annotated, t.index));
}

/** The prepositional phrases of a predicate; of two prepositions in a row ("out of") the inner one has the noun. */
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
