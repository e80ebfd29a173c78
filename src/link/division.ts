/** How candidates of one name were divided. */
import type { Candidate } from './candidate.ts';

/** The parts of a block, and for each cut that was made the two facts that made it. */
export interface Division {
  readonly parts: readonly (readonly Candidate[])[];
  readonly conflicts: readonly (readonly [string, string])[];
}
