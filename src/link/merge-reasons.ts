/** Why the members of one linked entity are one. */
import { compareText, nameKey, type ScoredReason } from '../../graph/model/index.ts';
import { type Candidate, tally } from './candidate.ts';
import { countryOfKey } from './country-prefix.ts';
import { eventNames } from './events.ts';
import type { JoinedKeys } from './join-keys.ts';
import { type EntityKeys, wordsOfKey } from './keys.ts';
import { NAME_SCORES } from './scores.ts';

type Reason = Pick<ScoredReason, 'reason' | 'names'>;

/** Names of one country, or of one department ("State Department", "Department of State"), that are spelled differently. */
function spellingReasons(keyed: readonly EntityKeys[]): Reason[] {
  const spellings = new Map<string, Set<string>>();
  for (const { primary, spelling } of keyed)
    spellings.set(primary, (spellings.get(primary) ?? new Set()).add(spelling));
  return [...spellings]
    .filter(([, names]) => names.size > 1)
    .map(([primary, names]) => ({
      reason: countryOfKey(wordsOfKey(primary)) === undefined ? 'same-name' : 'country-name',
      names: [...names].map(wordsOfKey).sort(compareText),
    }));
}

function groupReasons(members: readonly Candidate[]): Reason[] {
  const groups = members.filter(({ keys, entity }) => keys === undefined && entity.boundTo !== undefined);
  if (groups.length < 2) return [];
  return [
    {
      reason: 'same-group',
      names: [...new Set(groups.map((g) => nameKey(g.entity.name)))].sort(compareText),
    },
  ];
}

function eventReasons(members: readonly Candidate[]): Reason[] {
  const names = eventNames(members);
  return names.length === 0 ? [] : [{ reason: 'same-event', names }];
}

/** The reasons that linking by keys had for a cluster of two members or more; none for one member. */
function keyReasons(members: readonly Candidate[], { joins }: JoinedKeys): readonly Reason[] {
  if (members.length < 2) return [];
  const keyed = members.flatMap(({ keys }) => (keys === undefined ? [] : [keys]));
  const reasons = [...spellingReasons(keyed), ...groupReasons(members), ...eventReasons(members)];
  for (const [key, count] of tally(keyed.map(({ spelling }) => [spelling, 1] as const)))
    if (count > 1) reasons.push({ reason: 'same-name', names: [wordsOfKey(key)] });
  const own = new Set(
    keyed.flatMap((k) => [k.primary, ...k.short, ...(k.acronym === undefined ? [] : [k.acronym])]),
  );
  for (const { reason, keys } of [...own].flatMap((key) => joins.get(key) ?? []))
    if (keys.every((key) => own.has(key)))
      reasons.push({ reason, names: keys.map(wordsOfKey).sort(compareText) });
  return reasons;
}

/** All reasons for a cluster, in code unit order; `further` are those of links that need more than a key. */
export function reasonsOf(
  members: readonly Candidate[],
  joined: JoinedKeys,
  further: readonly ScoredReason[],
): readonly ScoredReason[] {
  const byKeys = keyReasons(members, joined).map(({ reason, names }): ScoredReason => ({
    reason,
    names,
    score: NAME_SCORES[reason],
  }));
  return [...byKeys, ...further].sort(
    (a, b) => compareText(a.reason, b.reason) || compareText(a.names.join(), b.names.join()),
  );
}
