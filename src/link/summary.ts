/** What is known of a cluster of candidates, gathered once, so that two clusters are compared without their members. */
import type { EntityType } from '../../graph/model/index.ts';
import { type Candidate, mentionsOf, typeOf } from './candidate.ts';
import { type Trait, traitName, traitsConflict } from './traits.ts';

/** A cluster and what is known of it. */
export interface Summary {
  readonly members: readonly Candidate[];
  readonly type: EntityType;
  readonly mentions: number;
  /** The indices of their results. */
  readonly articles: ReadonlySet<number>;
  /** Its members' keys. */
  readonly primaries: ReadonlySet<string>;
  readonly anybodys: boolean;
  readonly traits: ReadonlyMap<string, Trait>;
  /** Pairs of traits that one candidate has, which no longer tell two things apart. */
  readonly together: ReadonlySet<string>;
}

/** A summary of candidates that are one. */
export function summarise(members: readonly Candidate[]): Summary {
  const traits = new Map<string, Trait>();
  const together = new Set<string>();
  for (const { traits: own } of members)
    for (const trait of own) {
      traits.set(traitName(trait), trait);
      for (const other of own) together.add(`${traitName(trait)}|${traitName(other)}`);
    }
  const keys = members.flatMap((member) => (member.keys === undefined ? [] : [member.keys]));
  return {
    members,
    type: typeOf(members),
    mentions: mentionsOf(members),
    articles: new Set(members.map(({ ref }) => ref.result)),
    primaries: new Set(keys.map(({ primary }) => primary)),
    anybodys: keys.some(({ anybodys }) => anybodys),
    traits,
    together,
  };
}

/** Whether two clusters have traits that no one thing has. */
export function contradict(a: Summary, b: Summary): boolean {
  for (const [name, trait] of a.traits)
    for (const [otherName, other] of b.traits) {
      const pair = `${name}|${otherName}`;
      if (traitsConflict(trait, other) && !a.together.has(pair) && !b.together.has(pair)) return true;
    }
  return false;
}

/** Whether one article has both. */
export function shareAnArticle(a: Summary, b: Summary): boolean {
  const [few, many] =
    a.articles.size <= b.articles.size ? [a.articles, b.articles] : [b.articles, a.articles];
  return [...few].some((article) => many.has(article));
}
