/** What indirect speech gives. */
import type { Span } from '../../../graph/model/index.ts';
import type { Cue } from './cue.ts';

/** A reported clause, in one piece or, where "she said" stands inside it, two. */
export interface ReportedClause {
  readonly pieces: readonly Span[];
  readonly cue: Cue;
  /** Whether its words are put forward as so; what somebody condemns or welcomes is not said to be so by them. */
  readonly asserts: boolean;
}
