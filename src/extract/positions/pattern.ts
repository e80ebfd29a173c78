/** Patterns of states: relations that noun phrases state by their build, without a verb. */
import type { Resolved } from '../../resolve/resolved.ts';
import type { ClaimDraft } from '../claim-draft.ts';

/** An example that must match: the sentence and the two ends as its entities are named. */
export interface StateExample {
  readonly text: string;
  readonly relation: ClaimDraft['type'];
  readonly source: string;
  readonly target: string;
}

/** One pattern: how it finds its claims, and examples that are run as tests. */
export interface StatePattern {
  /** Its name in claims, "state:title". */
  readonly name: string;
  readonly find: (resolved: Resolved) => Omit<ClaimDraft, 'extractor'>[];
  readonly matches: readonly StateExample[];
  readonly misses: readonly string[];
}
