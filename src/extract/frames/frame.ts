/**
 * A frame: one predicate with its arguments, whatever the sentence did to them. Active and passive, relative and
 * participial clauses, conjoined verbs, control and raising all give the same frame, so that one pattern covers them.
 */
import type { Modality, Polarity } from '../../../graph/model/index.ts';

/** What a preposition adds: "met **with** X **in** Y". `heads` are the tokens that head its noun phrases. */
export interface Oblique {
  readonly preposition: string;
  readonly heads: readonly number[];
}

/** One predicate. Arguments are the tokens that head their noun phrases, conjoined ones included. */
export interface Frame {
  /** The token of the verb, of the noun that names the action, or of the adjective behind a copula. */
  readonly predicate: number;
  readonly kind: 'verb' | 'noun' | 'adjective';
  /** The lemma, with its particle: "carry out". */
  readonly lemma: string;
  /** Who does it: the deep subject, found in a passive's by-phrase or in the clause above. */
  readonly subjects: readonly number[];
  /** To whom it is done: the deep object. */
  readonly objects: readonly number[];
  readonly obliques: readonly Oblique[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** In an if-clause or a question: nobody says that it is so. */
  readonly hypothetical: boolean;
}
