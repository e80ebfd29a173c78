/** Rules: relations that no single verb or noun states, found by a function that comes with its own examples. */
import type { LocalClaim, RelationType } from '../../graph/model/index.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { makeClaim } from './claim-draft.ts';
import type { SpeechAct } from './extraction.ts';
import type { Frame } from './frames/frame.ts';

/** An example that must match: the sentence, the relation, and the two ends as its entities are named. */
export interface RuleExample {
  readonly text: string;
  readonly relation: RelationType;
  readonly source: string;
  readonly target: string;
}

/** One rule. Its examples are run as tests, so that anybody can read why an edge exists. */
export interface Rule {
  /** Its name in claims, "state:title". */
  readonly name: string;
  /** `frames` are those of the article's verbs, `acts` what people say in it. */
  readonly find: (
    resolved: Resolved,
    frames: readonly Frame[],
    acts: readonly SpeechAct[],
  ) => Omit<ClaimDraft, 'extractor'>[];
  readonly matches: readonly RuleExample[];
  /** Sentences in which it must find nothing. */
  readonly misses: readonly string[];
}

/** The claims that some rules find in an article, rule by rule. */
export function applyRules(
  resolved: Resolved,
  rules: readonly Rule[],
  frames: readonly Frame[],
  acts: readonly SpeechAct[] = [],
): LocalClaim[] {
  return rules.flatMap((rule) =>
    rule
      .find(resolved, frames, acts)
      .map((draft) => makeClaim(resolved, { ...draft, extractor: rule.name }))
      .filter((claim) => claim !== undefined),
  );
}
