/** "he", "her": the most salient person of that gender in the sentences just before. */
import { candidatesFor } from './candidates.ts';
import type { PronounSieve } from './context.ts';
import { rank } from './salience.ts';

// How many sentences back an antecedent may stand.
const REACH = 3;
// Nobody is sure who is meant where the second is nearly as salient as the first.
const MARGIN = 1.1;

export const person: PronounSieve = {
  name: 'salient person',
  find: (context, pronoun) => {
    if (pronoun.agreement.gender !== 'female' && pronoun.agreement.gender !== 'male') return undefined;
    const [first, second] = rank(context, pronoun, candidatesFor(context, pronoun, REACH));
    return first && first.score >= (second?.score ?? 0) * MARGIN ? first.entity : 'open';
  },
};
