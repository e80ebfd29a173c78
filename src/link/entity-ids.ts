/** The ids of linked entities: a hash of the type and the earliest mention, in article order. */
import { type ArticleResult, type LinkedEntity, makeId } from '../../graph/model/index.ts';

type Profile = Pick<LinkedEntity, 'type' | 'members'>;

/** The first mention in the entity's first article; members are in article order. */
function earliestMention(
  results: readonly ArticleResult[],
  { members }: Profile,
): readonly [string, number, number] {
  const first = members[0]?.result ?? -1;
  const result = results[first];
  let [start, end] = [Infinity, Infinity];
  for (const member of members)
    if (member.result === first)
      for (const mention of result?.entities[member.entity]?.mentions ?? [])
        if (mention.start < start || (mention.start === start && mention.end < end))
          ({ start, end } = mention);
  return [result?.article.id ?? '', start, end];
}

/**
 * An id for each profile. The mention's end is hashed with its start, because "University of X" and "University" can
 * begin at one place; entities that have one type and one earliest mention are numbered in the order of their first members.
 */
export function entityIds(
  results: readonly ArticleResult[],
  profiles: readonly Profile[],
): readonly string[] {
  const rank = (profile: Profile): readonly [number, number] => [
    profile.members[0]?.result ?? -1,
    profile.members[0]?.entity ?? -1,
  ];
  const order = profiles
    .map((_, i) => i)
    .sort((i, j) => {
      const [a, b] = [profiles[i], profiles[j]];
      if (a === undefined || b === undefined) return 0;
      return rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1];
    });
  const seen = new Map<string, number>();
  const ids: string[] = profiles.map(() => '');
  for (const i of order) {
    const profile = profiles[i];
    if (profile === undefined) continue;
    const parts = [profile.type, ...earliestMention(results, profile)];
    const id = makeId('entity', parts);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    ids[i] = count === 0 ? id : makeId('entity', [...parts, count]);
  }
  return ids;
}
