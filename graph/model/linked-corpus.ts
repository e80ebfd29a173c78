/** All articles with their entities linked: what linking returns and a graph is assembled from. In memory only. */
import type { ArticleResult } from './article-result.ts';
import type { CorrectionFault, MentionPlace } from './corrections.ts';
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
 * `country-prefix`: one name is the other after a country's name or adjective. `home-country`: a name that bodies of any
 * country have, of a body whose country its article gives, and the same name after that country. `short-name`: a person's
 * name without its middle parts, as an article itself uses it. `middle-name`: the same where no article uses both.
 * `transliteration`: one name written in Latin letters in two ways. `acronym`: an acronym that has one expansion in the
 * corpus. `initials`: an acronym that no article expands, and a name with these initials. `same-group`: one noun for the
 * people of one entity ("FBI agents"). `same-event`: events of one kind and time with the same people or
 * bodies. `correction`: somebody decided so.
 */
export const MERGE_REASONS = [
  'same-name',
  'country-name',
  'country-prefix',
  'home-country',
  'short-name',
  'middle-name',
  'transliteration',
  'acronym',
  'initials',
  'same-group',
  'same-event',
  'correction',
] as const;
/** One of `MERGE_REASONS`. */
export type MergeReason = (typeof MERGE_REASONS)[number];

/** A reason with the name keys that it joins, how sure it makes (0–1), and what else speaks for it ("role: politics"). */
export interface ScoredReason {
  readonly reason: MergeReason;
  readonly names: readonly string[];
  readonly score: number;
  readonly evidence?: readonly string[];
}

/** What made one entity of several local ones. */
export interface Merge {
  /** The id of the linked entity. */
  readonly entity: string;
  /** That of the weakest reason: a chain of joins is as sure as its weakest link. */
  readonly score: number;
  readonly reasons: readonly ScoredReason[];
}

/**
 * Two entities that may be one, but not surely enough to make them one. A merge correction makes them one, a split
 * correction says that they are two; both take them from the list.
 */
export interface Undecided {
  /** The ids of the linked entities, in code unit order. */
  readonly entities: readonly [string, string];
  readonly names: readonly [string, string];
  /** The first mention of each, as a correction names it. */
  readonly mentions: readonly [MentionPlace, MentionPlace];
  readonly score: number;
  readonly reasons: readonly ScoredReason[];
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
  /** In article order: by date of publication (undated last), then by id. What corrections reject is not in them. */
  readonly results: readonly ArticleResult[];
  /** By id. */
  readonly entities: readonly LinkedEntity[];
  /** For each result and each of its entities, the index of the linked entity; -1 for one that somebody rejected. */
  readonly entityOf: readonly (readonly number[])[];
  /** By entity id. */
  readonly merges: readonly Merge[];
  /** By name. */
  readonly keptApart: readonly KeptApart[];
  /** The surest first, then by ids. */
  readonly undecided: readonly Undecided[];
  /** Corrections that were not carried out, in their order. */
  readonly correctionFaults: readonly CorrectionFault[];
}
