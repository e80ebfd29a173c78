/**
 * Candidates that share a name, divided into those that are one thing. Types that are plainly noise of each other
 * join; people, places and bodies whose facts do not fit one thing are kept apart, and what then has no telling fact
 * stays alone: a wrong merge is worse than a split.
 */
import { type Candidate, compareTypes, groupBy, heaviest, mentionsOf } from './candidate.ts';
import type { Division } from './division.ts';
import { wordsOfKey } from './keys.ts';
import { type Trait, traitName, traitsConflict } from './traits.ts';
import { splitUnconfirmed } from './unconfirmed-names.ts';
import { UnionFind } from './union-find.ts';

const NOT_A_PLACE = new Set(['company', 'party', 'team', 'court']);

// Types that the named-entity model takes for each other in names of any length, and in names of several words.
const ANY_NAME = new Set(['Organization Place', 'Group Organization']);
const LONG_NAME = new Set(
  ['Organization', 'Event', 'Product', 'Work'].flatMap((a, i, all) =>
    all.slice(i + 1).map((b) => [a, b].sort().join(' ')),
  ),
);

function articlesOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  return new Set(candidates.map(({ ref }) => ref.result));
}

function shareLongName(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const names = new Set(a.map(({ keys }) => keys?.primary));
  return b.some(
    ({ keys }) => keys !== undefined && names.has(keys.primary) && wordsOfKey(keys.primary).includes(' '),
  );
}

/** Whether entities of two types and one name are one thing that was typed in two ways. */
function sameThing(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const types = [a[0]?.entity.type, b[0]?.entity.type].sort().join(' ');
  const typed = ANY_NAME.has(types) || (LONG_NAME.has(types) && shareLongName(a, b));
  if (!typed) return false;
  const bodyOnly = ({ entity, traits }: Candidate): boolean =>
    entity.type === 'Organization' && traits.some(({ value }) => NOT_A_PLACE.has(value));
  return types !== 'Organization Place' || ![...a, ...b].some(bodyOnly);
}

/** Groups by type, each smaller type joined to the first larger one that it is noise of. */
function byThing(candidates: readonly Candidate[]): Candidate[][] {
  const groups = groupBy(candidates, ({ entity }) => entity.type);
  if (groups.size < 2) return [...groups.values()];
  const weights = new Map([...groups].map(([type, group]) => [type, mentionsOf(group)] as const));
  const things: { readonly leader: readonly Candidate[]; readonly all: Candidate[] }[] = [];
  for (const type of heaviest(weights, compareTypes)) {
    const group = groups.get(type) ?? [];
    const thing = things.find(({ leader, all }) => sameThing(leader, group) && disjoint(all, group));
    if (thing === undefined) things.push({ leader: group, all: [...group] });
    else thing.all.push(...group);
  }
  return things.map(({ all }) => all);
}

/** An article that has both tells them apart. */
function disjoint(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const articles = articlesOf(a);
  return !b.some(({ ref }) => articles.has(ref.result));
}

/** Two traits of one scale that no one thing has, unless one candidate has both. */
function conflictOn(scale: string, candidates: readonly Candidate[]): readonly [string, string] | undefined {
  const traits = new Map<string, Trait>();
  const together = new Set<string>();
  for (const candidate of candidates) {
    const own = candidate.traits.filter((trait) => trait.scale === scale);
    for (const trait of own) {
      traits.set(traitName(trait), trait);
      for (const other of own) together.add(`${traitName(trait)}|${traitName(other)}`);
    }
  }
  const names = [...traits.keys()].sort();
  for (const a of names)
    for (const b of names) {
      const [first, second] = [traits.get(a), traits.get(b)];
      if (first === undefined || second === undefined || a >= b) continue;
      if (traitsConflict(first, second) && !together.has(`${a}|${b}`)) return [a, b];
    }
  return undefined;
}

/** Parts that share a trait of the scale; each candidate without one is a part of its own. */
function divideOn(scale: string, candidates: readonly Candidate[]): Candidate[][] {
  const sets = new UnionFind();
  const nameOf = (candidate: Candidate): string | undefined => {
    const trait = candidate.traits.find((t) => t.scale === scale);
    return trait === undefined ? undefined : traitName(trait);
  };
  for (const candidate of candidates) {
    const first = nameOf(candidate);
    if (first === undefined) continue;
    for (const trait of candidate.traits) if (trait.scale === scale) sets.union(first, traitName(trait));
  }
  const groups = groupBy(candidates, (candidate) => {
    const name = nameOf(candidate);
    return name === undefined ? candidate : sets.find(name);
  });
  return [...groups.values()];
}

/** Divides the candidates of one block. */
export function splitHomonyms(candidates: readonly Candidate[]): Division {
  const conflicts: (readonly [string, string])[] = [];
  let parts: Candidate[][] = byThing(candidates);
  const types = parts.map((part) => part[0]?.entity.type ?? '');
  const [first, ...others] = types;
  for (const other of others) conflicts.push([`type: ${first ?? ''}`, `type: ${other}`]);
  const scales = [...new Set(candidates.flatMap(({ traits }) => traits.map(({ scale }) => scale)))].sort();
  for (const scale of scales)
    parts = parts.flatMap((part) => {
      const conflict = conflictOn(scale, part);
      if (conflict === undefined) return [part];
      conflicts.push(conflict);
      return divideOn(scale, part);
    });
  const confirmed = parts.map(splitUnconfirmed);
  return {
    parts: confirmed.flatMap((division) => division.parts),
    conflicts: [...conflicts, ...confirmed.flatMap((division) => division.conflicts)],
  };
}
