/** The frames of nouns that name an action: "the deployment of X to Y", "X’s visit to Y", "the shooting of X by Y". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependents, tokenAt } from '../../annotate/tree.ts';
import { withConjuncts } from './arguments.ts';
import type { Frame } from './frame.ts';
import { isHypothetical } from './hypothetical.ts';
import { modalityOf } from './modality.ts';
import { polarityOf } from './polarity.ts';
import { obliquesOf } from './verb-frames.ts';

/**
 * What a noun's "of" and possessor mean: for an action that happens to somebody (`patient`: "the killing of X",
 * "X’s arrest") or that somebody does (`agent`: "the visit of X", "X’s visit").
 */
export type NounArguments = 'patient' | 'agent';

/** One frame for each occurrence of one of these nouns. */
export function nounFrames(annotated: Annotated, nouns: ReadonlyMap<string, NounArguments>): Frame[] {
  return annotated.tokens.flatMap((token) => {
    const means = token.pos === 'NOUN' ? nouns.get(token.lemma) : undefined;
    return means === undefined ? [] : [nounFrame(annotated, token.index, means)];
  });
}

function nounFrame(annotated: Annotated, noun: number, means: NounArguments): Frame {
  const obliques = obliquesOf(annotated, noun);
  const heads = (preposition: string): number[] =>
    obliques.filter((o) => o.preposition === preposition).flatMap((o) => o.heads);
  const owners = [
    ...dependents(annotated, noun, 'poss'),
    ...dependents(annotated, noun, 'compound', 'amod').filter((t) => t.pos === 'PROPN' || t.pos === 'ADJ'),
  ];
  const possessors = owners.flatMap((t) => withConjuncts(annotated, t.index));
  const of = heads('of');
  const by = heads('by');
  const token = tokenAt(annotated, noun);
  return {
    predicate: noun,
    kind: 'noun',
    lemma: token.lemma,
    subjects:
      by.length > 0 ? by : means === 'agent' ? [...possessors, ...of] : of.length > 0 ? possessors : [],
    objects: means === 'patient' ? (of.length > 0 ? of : possessors) : [],
    obliques,
    polarity: polarityOf(annotated, noun),
    modality: modalityOf(annotated, noun),
    hypothetical: isHypothetical(annotated, noun),
  };
}
