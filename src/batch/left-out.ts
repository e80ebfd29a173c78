/** Claims that no graph has because their evidence does not hold, counted by reason. */
import type { Rejection, RejectionReason } from '../../graph/assemble.ts';
import { compareText } from '../../graph/model/index.ts';

/** How many claims were left out for each reason; a reason that none was left out for is absent. */
export type LeftOut = Readonly<Partial<Record<RejectionReason, number>>>;

/** Counts the claims among what assembling has rejected; the reasons are in code unit order. */
export function countLeftOut(rejections: readonly Rejection[]): LeftOut {
  const counts: Partial<Record<RejectionReason, number>> = {};
  const reasons = rejections.filter(({ what }) => what === 'claim').map(({ reason }) => reason);
  for (const reason of reasons.sort(compareText)) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
