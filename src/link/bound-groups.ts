/**
 * Unnamed groups that are one over articles: the same noun for the people of the same named entity ("FBI agents", and
 * "Federal Bureau of Investigation officers"). A group that is bound to nobody stays inside its article.
 */
import { type LocalEntity, nameKey, nameWords } from '../../graph/model/index.ts';
import { memberNoun } from '../lexicon/people-words.ts';
import type { Candidate } from './candidate.ts';

/** Finds the candidate that another of the same article is bound to. */
export type BoundFinder = (candidate: Candidate) => Candidate | undefined;

/** A finder over all candidates. */
export function boundFinder(candidates: readonly Candidate[]): BoundFinder {
  const byRef = new Map(candidates.map((c) => [`${c.ref.result} ${c.ref.entity}`, c]));
  return ({ ref, entity }) =>
    entity.boundTo === undefined ? undefined : byRef.get(`${ref.result} ${entity.boundTo}`);
}

/**
 * The key of a group's noun and of whose people it is; undefined for what is no unnamed group of a named entity.
 * `clusterOf` has the index of each named candidate's cluster.
 */
export function groupKey(
  group: Candidate,
  boundOf: BoundFinder,
  clusterOf: ReadonlyMap<Candidate, number>,
): string | undefined {
  const bound = group.entity.type === 'Group' && !group.entity.named ? boundOf(group) : undefined;
  const cluster = bound === undefined ? undefined : clusterOf.get(bound);
  if (bound === undefined || cluster === undefined) return undefined;
  return `group ${nounOf(group.entity, bound.entity)} of ${cluster}`;
}

/** The group's words without the names of what it is of; for the staff of a body the noun alone. */
function nounOf(group: LocalEntity, bound: LocalEntity): string {
  const words = nameWords(nameKey(group.name));
  const noun = memberNoun(words.at(-1) ?? '');
  if (noun !== undefined && bound.type === 'Organization') return noun;
  const names = [bound.name, ...bound.aliases, bound.acronym ?? ''];
  const own = new Set(names.flatMap((name) => nameWords(nameKey(name))));
  return words.filter((word) => !own.has(word)).join(' ');
}
