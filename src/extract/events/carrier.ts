/** The verb that carries the noun of an event: "held a meeting in Rome", "the shooting happened in Gao". */
import type { Annotated } from '../../annotate/annotated.ts';
import { dependent, dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { withConjuncts } from '../frames/conjuncts.ts';
import type { Frame, Oblique } from '../frames/frame.ts';
import { supportOf } from '../frames/support-verbs.ts';
import { rightBehind } from './phrase.ts';

/** A noun's frame with the verb that carries it, which may have its date. */
export type Carried = Frame & { readonly carrier?: number };

// Whose subject is the event itself.
const HAPPENING = new Set([...'happen occur take begin start end erupt unfold'.split(' '), 'break out']);

/** The frame with what the verb above adds: where, and whether at all. `verbs` are those of the article by their token. */
export function withCarrier(annotated: Annotated, frame: Frame, verbs: ReadonlyMap<number, Frame>): Carried {
  const noun = tokenAt(annotated, frame.predicate);
  const verb = verbs.get(noun.head);
  if (!verb) return frame;
  const isObject = noun.dep === 'dobj' || noun.dep === 'nsubjpass';
  const isThere = noun.dep === 'attr' && dependent(annotated, noun.head, 'expl') !== undefined;
  const carries =
    isThere ||
    (isObject && supportOf(verb.lemma) !== undefined) ||
    (noun.dep === 'nsubj' && HAPPENING.has(verb.lemma));
  if (!carries) {
    const behind = rightBehind(annotated, noun.index).flatMap((p) => phraseAt(annotated, p));
    return { ...frame, obliques: [...frame.obliques, ...behind] };
  }
  return {
    ...frame,
    carrier: verb.predicate,
    obliques: [...frame.obliques, ...verb.obliques],
    polarity: verb.polarity === 'denied' ? 'denied' : frame.polarity,
    modality: frame.modality === 'actual' ? verb.modality : frame.modality,
  };
}

function phraseAt(annotated: Annotated, preposition: Token): Oblique[] {
  const objects = dependents(annotated, preposition.index, 'pobj');
  const heads = objects.flatMap((t) => withConjuncts(annotated, t.index));
  return heads.length === 0 ? [] : [{ preposition: preposition.text.toLowerCase(), heads }];
}
