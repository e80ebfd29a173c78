/**
 * What an export may state as a fact. Whoever reads a triple or a record takes it as so, wherever it came from; what is
 * only said, planned, denied or disputed must be told apart in the format itself.
 */
import type { Claim, EdgeAttributes } from '../model/index.ts';

/** Whether a claim states a fact: in the article's own voice, affirmed, and not as a plan, a demand or an allegation. */
export const statesAFact = ({ attribution, polarity, modality }: Claim): boolean =>
  attribution === undefined && polarity === 'affirmed' && modality === 'actual';

/**
 * Whether a relation is a fact as the articles tell it: one of them states it, and nobody denies or challenges it. What
 * has no claims was counted or is metadata.
 */
export function isFact({ status, claims }: Pick<EdgeAttributes, 'status' | 'claims'>): boolean {
  return status === 'asserted' && (claims.length === 0 || claims.some(statesAFact));
}
