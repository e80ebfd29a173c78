/** From a resolved article to its statements and claims. */
import type { LocalClaim, LocalEntityDate, LocalStatement } from '../../graph/model/index.ts';
import { lengthOf, MAX_SENTENCE, RELATIONS } from '../../graph/model/index.ts';
import type { Resolved } from '../resolve/resolved.ts';
import { readDates } from '../time/index.ts';
import { onlyUntied } from './actions/association.ts';
import { findActions } from './actions/index.ts';
import { dateClaims } from './date-claims.ts';
import { findEntityDates } from './entity-dates/index.ts';
import { fitsEvent } from './events/fitting.ts';
import { findEvents } from './events/index.ts';
import type { Extraction, SpeechAct } from './extraction.ts';
import { withFirstPersons } from './first-person.ts';
import { verbFrames } from './frames/verb-frames.ts';
import { withNarrator } from './narrator.ts';
import { findAuthors } from './positions/byline.ts';
import { findStates } from './positions/index.ts';
import {
  attributionAt,
  contradictionClaims,
  findSpeech,
  speakersOf,
  speechClaims,
  stanceClaims,
  tellerAt,
  tokensIn,
  withVersions,
} from './speech/index.ts';
import { worthyGroups } from './worthy-groups.ts';

export type { Extraction } from './extraction.ts';
export { withUnnamedSources } from './speech/unnamed-sources.ts';

/** Everything that an article says: a pure function of the article with its entities. */
export function extract(withoutEvents: Resolved): Extraction {
  const frames = verbFrames(withoutEvents.annotated);
  const dated = readDates(withoutEvents.annotated);
  const { resolved, rolesOf } = findEvents(withoutEvents, frames, dated);
  const acts = findSpeech(resolved);
  const told = withNarrator(withFirstPersons(withVersions(resolved, acts), acts), acts);
  const facts = [...findAuthors(resolved), ...findStates(told, frames), ...findActions(told, frames, acts)]
    .map((claim) => attributed(resolved, acts, claim))
    .filter((claim) => !isOfOneself(resolved, acts, claim) && fitsEvent(resolved, claim));
  const speech = [
    ...speechClaims(resolved, acts),
    ...stanceClaims(resolved, { acts, frames, facts }),
    ...contradictionClaims(told, acts),
  ];
  const needed = endsOf([...facts, ...speech].filter(({ type }) => type !== 'ABOUT'));
  const roles = rolesOf(needed).map((claim) => attributed(resolved, acts, claim));
  return {
    resolved: told,
    worth: worthyGroups(resolved, frames),
    ...dateClaims(dated, {
      statements: acts.map((act): LocalStatement => act.statement),
      claims: distinct(onlyUntied([...facts, ...roles, ...speech].filter(isInProse))),
    }),
    dates: findEntityDates({ resolved: told, dated, frames }).map(({ entity, date }) => ({
      entity,
      date: attributed(resolved, acts, date),
    })),
  };
}

/** The entities between which some claims stand. */
function endsOf(claims: readonly LocalClaim[]): ReadonlySet<number> {
  const ends = claims.flatMap(({ source, target }) => [source, target]);
  return new Set(ends.flatMap((end) => (end.kind === 'entity' ? [end.index] : [])));
}

/** Whether a claim's sentence is one of prose: in a list or a table what stands together need not belong together. */
function isInProse({ sentence }: LocalClaim): boolean {
  return lengthOf(sentence) <= MAX_SENTENCE;
}

/** What stands inside somebody's words is said by them; what is told "according to" somebody, by that one. */
function attributed<T extends LocalClaim | LocalEntityDate>(
  resolved: Resolved,
  acts: readonly SpeechAct[],
  claim: T,
): T {
  const statement = attributionAt(acts, claim.trigger);
  const act = statement === undefined ? undefined : acts[statement];
  if (statement === undefined || !act) {
    const teller = tellerAt(resolved, claim.trigger);
    return teller === undefined ? claim : { ...claim, attribution: { speakers: [teller] } };
  }
  if (act.statement.form === 'paraphrase' && isBackground(resolved, claim)) return claim;
  return { ...claim, attribution: { speakers: speakersOf(act), statement } };
}

/**
 * Whether a claim inside indirect speech is the writer's: who somebody is and where something lies, told in passing by a
 * title or a name's other half and not by a verb ("said that the mayor of Bari, Ana Ruiz, would resign").
 */
function isBackground({ annotated }: Resolved, claim: LocalClaim | LocalEntityDate): boolean {
  if ('type' in claim && RELATIONS[claim.type].family !== 'state') return false;
  const { start, end } = tokensIn(annotated.tokens, claim.trigger);
  return !annotated.tokens.slice(start, end).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

/**
 * Whether a claim in a quotation makes its speaker of a "he" or "she" inside it: nobody speaks of oneself in the third
 * person, so the pronoun means somebody else and the claim says nothing that is known.
 */
function isOfOneself({ annotated }: Resolved, acts: readonly SpeechAct[], claim: LocalClaim): boolean {
  const act = claim.attribution?.statement === undefined ? undefined : acts[claim.attribution.statement];
  if (act?.speaker === undefined || act.statement.form !== 'quote') return false;
  const ends = [
    [claim.source, claim.subject],
    [claim.target, claim.object],
  ] as const;
  return ends.some(([end, span]) => {
    const isSpeaker = end.kind === 'entity' && end.index === act.speaker;
    return isSpeaker && THIRD_PERSON.test(annotated.article.text.slice(...span));
  });
}

const THIRD_PERSON = /^(he|she|him|her|his|hers|himself|herself)$/iu;

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
