/** An entity of one article on its way to being linked. */
import { ENTITY_TYPES, type EntityType, type LocalEntity, type LocalRef } from '../../graph/model/index.ts';
import type { EntityKeys } from './keys.ts';
import type { Trait } from './traits.ts';

/** An entity of one article, with all that linking asks of it. */
export interface Candidate {
  readonly ref: LocalRef;
  readonly entity: LocalEntity;
  /** Undefined for what stays inside its article. */
  readonly keys: EntityKeys | undefined;
  readonly traits: readonly Trait[];
}

/** Article order, then the order of the article's result. */
export function compareRefs(a: Candidate, b: Candidate): number {
  return a.ref.result - b.ref.result || a.ref.entity - b.ref.entity;
}

/** The type that most mentions have; the ontology's order decides between equals. */
export function typeOf(candidates: readonly Candidate[]): EntityType {
  const weights = tally(candidates.map(({ entity }) => [entity.type, entity.mentions.length] as const));
  // There is a candidate, and so a type.
  return heaviest(weights, compareTypes)[0] ?? 'Organization';
}

/** How many mentions some candidates have together. */
export function mentionsOf(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { entity }) => sum + entity.mentions.length, 0);
}

/** The order of the ontology, which breaks ties between types. */
export function compareTypes(a: EntityType, b: EntityType): number {
  return ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b);
}

/** The keys of a map from the greatest weight to the smallest, equals in the given order. */
export function heaviest<K>(weights: ReadonlyMap<K, number>, order: (a: K, b: K) => number): readonly K[] {
  return [...weights].sort(([a, x], [b, y]) => y - x || order(a, b)).map(([key]) => key);
}

/** The sum of weights of each key. */
export function tally<K>(weighted: Iterable<readonly [K, number]>): ReadonlyMap<K, number> {
  const sums = new Map<K, number>();
  for (const [key, weight] of weighted) sums.set(key, (sums.get(key) ?? 0) + weight);
  return sums;
}

/** Items by a key, in the order in which keys and items come. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
