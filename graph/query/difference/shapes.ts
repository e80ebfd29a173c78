/** The shapes of a difference between two graphs. */
import type { DossierGraph } from '../../dossier-graph.ts';
import type { ArticleSummary, EntitySummary, RelationSummary } from '../summaries.ts';

/** A graph, and the present id of each former one; without it only equal ids are the same entity. */
export interface ComparedGraph {
  readonly graph: DossierGraph;
  readonly redirects?: ReadonlyMap<string, string>;
}

/** What may change of an entity that stays the same. `id` changes when an earlier mention comes to be known or is lost. */
export const ENTITY_CHANGES = [
  'id', 'type', 'kind', 'name', 'aliases', 'description', 'date', 'birthDate', 'deathDate', 'founded', 'articles', 'mentions',
] as const; // prettier-ignore
/** One of `ENTITY_CHANGES`. */
export type EntityChange = (typeof ENTITY_CHANGES)[number];

/** An entity before and after, and what of it changed. */
export interface ChangedEntity {
  readonly before: EntitySummary;
  readonly after: EntitySummary;
  readonly changes: readonly EntityChange[];
}

/** Entities that became one, or one that became several. */
export interface RegroupedEntities {
  readonly before: readonly EntitySummary[];
  readonly after: readonly EntitySummary[];
}

/** A relation before and after: its claims, its status, or its ends are others. */
export interface ChangedRelation {
  readonly before: RelationSummary;
  readonly after: RelationSummary;
  readonly claimsAdded: number;
  readonly claimsRemoved: number;
}

/** All differences; each list in a fixed order. MENTIONS and PUBLISHED follow from articles and are not listed. */
export interface GraphDifference {
  readonly articles: {
    readonly added: readonly ArticleSummary[];
    readonly removed: readonly ArticleSummary[];
  };
  readonly entities: {
    readonly added: readonly EntitySummary[];
    readonly removed: readonly EntitySummary[];
    readonly changed: readonly ChangedEntity[];
    readonly merged: readonly RegroupedEntities[];
    readonly split: readonly RegroupedEntities[];
  };
  readonly relations: {
    readonly added: readonly RelationSummary[];
    readonly removed: readonly RelationSummary[];
    readonly changed: readonly ChangedRelation[];
  };
  /** How many statements came and went. */
  readonly statements: { readonly added: number; readonly removed: number };
}
