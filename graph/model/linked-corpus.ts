/** All articles with their entities linked: what linking returns and a graph is assembled from. In memory only. */
import type { ArticleResult } from './article-result.ts';
import type { EntityType } from './ontology.ts';

/** An entity of one article: both are indices, into `LinkedCorpus.results` and into that result's `entities`. */
export interface LocalRef {
  readonly result: number;
  readonly entity: number;
}

/** One thing over all articles. Its names are those of its members; where it stands is in the results. */
export interface LinkedEntity {
  /** Made of its type and its earliest mention, so that it seldom changes when articles are added. */
  readonly id: string;
  readonly type: EntityType;
  readonly kind?: string;
  readonly name: string;
  /** Its other names, acronyms included, in code unit order. */
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly date?: string;
  readonly trigger?: string;
  /** In article order; never empty. */
  readonly members: readonly LocalRef[];
}

/**
 * Why two local entities are one. `same-name`: their names have one key. `country-name`: both name one country.
 * `country-prefix`: one name is the other after a country's name or adjective. `short-name`: a person's name without
 * its middle parts, as an article itself uses it. `acronym`: an acronym that has one expansion in the corpus. `same-group`: one noun
 * for the people of one entity ("FBI agents").
 */
export const MERGE_REASONS = [
  'same-name',
  'country-name',
  'country-prefix',
  'short-name',
  'acronym',
  'same-group',
] as const;
/** One of `MERGE_REASONS`. */
export type MergeReason = (typeof MERGE_REASONS)[number];

/** What made one entity of several local ones: each reason with the name keys that it joins. */
export interface Merge {
  /** The id of the linked entity. */
  readonly entity: string;
  readonly reasons: readonly { readonly reason: MergeReason; readonly names: readonly string[] }[];
}

/**
 * Entities that share a name and are kept apart, and the two facts about them that do not fit one thing ("country:
 * Italy", "country: France"), or do not show that they are ("country: not given").
 */
export interface KeptApart {
  readonly name: string;
  /** The ids of the linked entities. */
  readonly entities: readonly string[];
  readonly conflict: readonly [string, string];
}

/** A set of article results, each article once, with its entities linked. */
export interface LinkedCorpus {
  /** In article order: by date of publication (undated last), then by id. */
  readonly results: readonly ArticleResult[];
  /** By id. */
  readonly entities: readonly LinkedEntity[];
  /** For each result and each of its entities, the index of the linked entity. */
  readonly entityOf: readonly (readonly number[])[];
  /** By entity id. */
  readonly merges: readonly Merge[];
  /** By name. */
  readonly keptApart: readonly KeptApart[];
}
