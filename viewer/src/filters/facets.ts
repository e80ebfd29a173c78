/** The choices that a graph offers to filter by, each with how many it holds. */
import type { Status } from '../../../graph/model/claim.ts';
import { STATUSES } from '../../../graph/model/claim.ts';
import type { NodeType, RelationFamily, RelationType } from '../../../graph/model/ontology.ts';
import {
  definitionOf,
  NODE_TYPES,
  RELATION_FAMILIES,
  RELATION_TYPES,
} from '../../../graph/model/ontology.ts';
import type { ShortOfFact } from '../../../graph/words/modality.ts';
import { SHORT_OF_FACT, shortOfFact } from '../../../graph/words/modality.ts';
import { countByType } from '../data/counts.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import type { Filters } from './filters.ts';
import { visibleGraph } from './visibility.ts';

/** A value to filter by. */
export interface Facet<T extends string> {
  readonly value: T;
  readonly count: number;
}

export interface RelationFacets {
  readonly family: RelationFamily;
  readonly facets: readonly Facet<RelationType>[];
}

export interface Facets {
  /** In the order of the ontology; only types that occur. */
  readonly types: readonly Facet<NodeType>[];
  /** By family; within it, most frequent first. */
  readonly relations: readonly RelationFacets[];
}

export interface EvidenceFacets {
  readonly statuses: readonly Facet<Status>[];
  readonly modalities: readonly Facet<ShortOfFact>[];
}

function tally<T extends string>(values: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function facetsIn<T extends string>(
  order: readonly T[],
  counts: ReadonlyMap<T, number>,
): readonly Facet<T>[] {
  return order.map((value) => ({ value, count: counts.get(value) ?? 0 })).filter(({ count }) => count > 0);
}

function evidenceCounts(edges: readonly GraphEdge[]): {
  readonly statuses: ReadonlyMap<Status, number>;
  readonly modalities: ReadonlyMap<ShortOfFact, number>;
} {
  return {
    statuses: tally(edges.map(({ attributes }) => attributes.status)),
    modalities: tally(
      edges
        .map(({ attributes }) => shortOfFact(attributes.claims))
        .filter((modality) => modality !== undefined),
    ),
  };
}

/**
 * How the relations are known whose types are in view: what hidden mentions count as would say nothing of what is seen.
 * Statuses and modalities that occur anywhere in the graph keep their entry, be it with 0.
 */
export function evidenceFacets(data: GraphData, filters: Filters): EvidenceFacets {
  const everywhere = evidenceCounts([...data.edges.values()]);
  const { edges } = visibleGraph(data, {
    ...filters,
    hiddenStatuses: [],
    hiddenModalities: [],
    connectedOnly: false,
  });
  const here = evidenceCounts([...data.edges.values()].filter(({ key }) => edges.has(key)));
  return {
    statuses: STATUSES.filter((value) => everywhere.statuses.has(value)).map((value) => ({
      value,
      count: here.statuses.get(value) ?? 0,
    })),
    modalities: SHORT_OF_FACT.filter((value) => everywhere.modalities.has(value)).map((value) => ({
      value,
      count: here.modalities.get(value) ?? 0,
    })),
  };
}

/** Counts types and relations over the whole graph, filters or not: a count says what a choice would bring. */
export function facetsOf(data: GraphData): Facets {
  const edges = [...data.edges.values()];
  const relations = facetsIn(RELATION_TYPES, tally(edges.map((edge) => edge.attributes.type)));
  return {
    types: facetsIn(NODE_TYPES, countByType(data)),
    relations: RELATION_FAMILIES.map((family) => ({
      family,
      facets: relations
        .filter(({ value }) => definitionOf(value).family === family)
        .sort(
          (a, b) => b.count - a.count || RELATION_TYPES.indexOf(a.value) - RELATION_TYPES.indexOf(b.value),
        ),
    })).filter(({ facets }) => facets.length > 0),
  };
}
