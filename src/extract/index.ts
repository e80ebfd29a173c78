/** From a resolved article to its statements and claims. */
import type { LocalClaim, LocalStatement } from '../../graph/model/index.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { findActions } from './actions/index.ts';
import type { Extraction, SpeechAct } from './extraction.ts';
import { findAuthors } from './positions/byline.ts';
import { findStates } from './positions/index.ts';
import { attributionAt, findSpeech, speechClaims } from './speech/index.ts';

export type { Extraction } from './extraction.ts';

/** Everything that an article says: a pure function of the article with its entities. */
export function extract(resolved: Resolved): Extraction {
  const acts = findSpeech(resolved);
  const facts = [...findAuthors(resolved), ...findStates(resolved), ...findActions(resolved)].map((claim) =>
    attributed(acts, claim),
  );
  return {
    statements: acts.map((act): LocalStatement => act.statement),
    claims: distinct([...facts, ...speechClaims(resolved, acts)]),
  };
}

/** What stands inside somebody's words is said by them. */
function attributed(acts: readonly SpeechAct[], claim: LocalClaim): LocalClaim {
  const statement = attributionAt(acts, claim.trigger);
  if (statement === undefined) return claim;
  const speaker = acts[statement]?.speaker;
  return { ...claim, attribution: { speakers: speaker === undefined ? [] : [speaker], statement } };
}

/** One claim for each relation, ends and sentence: the surest pattern speaks for the others. */
function distinct(claims: readonly LocalClaim[]): LocalClaim[] {
  const best = new Map<string, LocalClaim>();
  for (const claim of claims) {
    const { title, kin, basis, role } = claim.properties;
    const key = JSON.stringify([
      claim.type,
      claim.source,
      claim.target,
      claim.sentence,
      title,
      kin,
      basis,
      role,
    ]);
    const known = best.get(key);
    if (!known || claim.confidence > known.confidence) best.set(key, claim);
  }
  return [...best.values()];
}
