/** How far a relation is a fact, by the claims that state it. */
import type { Claim, Modality } from '../model/claim.ts';

type Stated = Pick<Claim, 'polarity' | 'modality'>;

/** What a relation can be short of a fact; the first wins a tie. */
export const SHORT_OF_FACT = [
  'planned',
  'possible',
  'demanded',
  'claimed',
] as const satisfies readonly Modality[];
/** One of `SHORT_OF_FACT`. */
export type ShortOfFact = (typeof SHORT_OF_FACT)[number];

/**
 * What a relation is when it is not a fact: undefined if any affirmed claim is `actual`, else the most frequent
 * modality of the affirmed claims. Undefined as well where nothing is affirmed: then the status says what there is.
 */
export function shortOfFact(claims: readonly Stated[]): ShortOfFact | undefined {
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed').map(({ modality }) => modality);
  if (affirmed.length === 0 || affirmed.includes('actual')) return undefined;
  const count = (modality: Modality): number => affirmed.filter((each) => each === modality).length;
  return SHORT_OF_FACT.reduce((best, each) => (count(each) > count(best) ? each : best));
}
