/** Which keys of the corpus name one thing. Each rule looks at the whole set of keys, never at the order of articles. */
import { compareText, type MergeReason } from '../../graph/model/index.ts';
import type { Candidate } from './candidate.ts';
import { isLocalName } from './common-names.ts';
import { isDistinctive, withoutCountry } from './country-prefix.ts';
import { eventJoinKeys, eventShortNames } from './event-names.ts';
import { wordsOfKey } from './keys.ts';
import { UnionFind } from './union-find.ts';

/** Two keys that name one thing, and why. */
export interface Join {
  readonly reason: MergeReason;
  readonly keys: readonly [string, string];
}

/** The sets of keys, and the joins that made them by the first of their keys. */
export interface JoinedKeys {
  readonly sets: UnionFind;
  readonly joins: ReadonlyMap<string, readonly Join[]>;
}

class Joiner {
  readonly sets = new UnionFind();
  readonly joins = new Map<string, Join[]>();

  join(reason: MergeReason, a: string, b: string): void {
    if (!this.sets.union(a, b)) return;
    const join: Join = { reason, keys: [a, b] };
    const known = this.joins.get(a);
    if (known === undefined) this.joins.set(a, [join]);
    else known.push(join);
  }
}

type Groups = Map<string, Set<string>>;

function addTo(groups: Groups, key: string, value: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([value]));
  else group.add(value);
}

function sorted<T>(entries: Iterable<readonly [string, T]>): (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}

/** The keys that begin with a country, by the rest of the name and by the country. */
function byNameWithoutCountry(bodies: ReadonlySet<string>): ReadonlyMap<string, Groups> {
  const byRest = new Map<string, Groups>();
  for (const key of bodies) {
    const prefixed = withoutCountry(wordsOfKey(key));
    if (prefixed === undefined) continue;
    const rest = `thing ${prefixed.rest}`;
    const byCountry = byRest.get(rest) ?? new Map<string, Set<string>>();
    addTo(byCountry, prefixed.country, key);
    byRest.set(rest, byCountry);
  }
  return byRest;
}

/**
 * "US X" and "American X" are one; so are "US X" and "X", if no other country has an X and X is distinctive, or if an
 * article says that its X is of the US.
 */
function joinCountryPrefixes(candidates: readonly Candidate[], joiner: Joiner): void {
  const bodies = new Set<string>();
  for (const { entity, keys } of candidates)
    if (entity.type === 'Organization' && keys !== undefined) bodies.add(keys.primary);
  const byRest = byNameWithoutCountry(bodies);
  const homes = homesOfCommonNames(candidates);
  for (const [rest, byCountry] of sorted(byRest)) {
    const bare = byCountry.size === 1 && bodies.has(rest) && isDistinctive(wordsOfKey(rest));
    for (const [country, names] of byCountry) {
      const [first, ...others] = [...names].sort(compareText);
      if (first === undefined) continue;
      for (const other of others) joiner.join('country-prefix', first, other);
      if (bare) joiner.join('country-prefix', first, rest);
      if (homes.get(rest)?.has(country) === true) joiner.join('home-country', first, rest);
    }
  }
}

/**
 * For each name that bodies of any country have, the countries that articles give to bodies of this name. Joined keys
 * are only a block: its bodies are divided by country again, and those whose country is not given stay alone.
 */
function homesOfCommonNames(candidates: readonly Candidate[]): Groups {
  const homes: Groups = new Map();
  for (const { keys, traits } of candidates)
    if (keys?.anybodys === true && !isLocalName(wordsOfKey(keys.primary)))
      for (const { scale, value } of traits) if (scale === 'country') addTo(homes, keys.primary, value);
  return homes;
}

/** Joins each short key that is somebody's own to the long one, where the corpus has only one long one for it. */
function joinUnambiguous(
  pairs: readonly { readonly short: string; readonly long: string }[],
  reason: MergeReason,
  { primaries, joiner }: { readonly primaries: ReadonlySet<string>; readonly joiner: Joiner },
): void {
  const longOf: Groups = new Map();
  for (const { short, long } of pairs) if (short !== long) addTo(longOf, short, joiner.sets.find(long));
  // All groups are decided before the first join, so that no join makes another short key less ambiguous.
  const decided = sorted(longOf).filter(([short, longs]) => longs.size === 1 && primaries.has(short));
  for (const [short, longs] of decided) for (const long of longs) joiner.join(reason, short, long);
}

/** Named events of one place that have a shorter name in common are one; so is what has this name alone, if it can be no other. */
function joinEventNames(
  candidates: readonly Candidate[],
  { primaries, joiner }: { readonly primaries: ReadonlySet<string>; readonly joiner: Joiner },
): void {
  const byName: Groups = new Map();
  for (const candidate of candidates)
    for (const key of eventJoinKeys(candidate))
      if (candidate.keys !== undefined) addTo(byName, key, candidate.keys.primary);
  for (const [, names] of sorted(byName)) {
    const [first, ...others] = [...names].sort(compareText);
    if (first !== undefined) for (const other of others) joiner.join('same-event', first, other);
  }
  joinUnambiguous(candidates.flatMap(eventShortNames), 'short-name', { primaries, joiner });
}

/** Joins the keys of some candidates. */
export function joinKeys(candidates: readonly Candidate[]): JoinedKeys {
  const joiner = new Joiner();
  const keyed = candidates.flatMap(({ keys }) => (keys === undefined ? [] : [keys]));
  const primaries = new Set(keyed.map((keys) => keys.primary));
  joinCountryPrefixes(candidates, joiner);
  joinUnambiguous(
    keyed.flatMap(({ primary, short }) => short.map((name) => ({ short: name, long: primary }))),
    'short-name',
    { primaries, joiner },
  );
  joinUnambiguous(
    keyed.flatMap(({ primary, acronym }) =>
      acronym === undefined ? [] : [{ short: acronym, long: primary }],
    ),
    'acronym',
    { primaries, joiner },
  );
  joinEventNames(candidates, { primaries, joiner });
  return { sets: joiner.sets, joins: joiner.joins };
}
