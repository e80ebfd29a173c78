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
import { articlesByDate, countByType } from '../data/counts.ts';
import type { GraphData } from '../data/graph-data.ts';
import { factsOf } from './claim-facts.ts';

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
  /** Relations by how they are known. */
  readonly statuses: readonly Facet<Status>[];
  /** Relations that are no facts, by what they are instead. */
  readonly modalities: readonly Facet<ShortOfFact>[];
  /** Outlets by name with the relations that they report, most first. */
  readonly outlets: readonly Facet<string>[];
  /** Articles by key with the relations that they state, in order of publication. */
  readonly articles: readonly Facet<string>[];
}

/** Counts values, each as often as it comes. */
export function tally<T extends string>(values: Iterable<T>): ReadonlyMap<T, number> {
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

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const mostFirst = (a: Facet<string>, b: Facet<string>): number =>
  b.count - a.count || compareText(a.value, b.value);

function sourceFacets(data: GraphData): Pick<Facets, 'outlets' | 'articles'> {
  const facts = factsOf(data);
  const articles = articlesByDate(data);
  const lines = [...data.edges.values()].map((edge) => facts.of(edge));
  const perOutlet = tally(lines.flatMap((each) => [...new Set(each.map(({ outlet }) => outlet))]));
  const perArticle = tally(lines.flatMap((each) => [...new Set(each.map(({ article }) => article))]));
  const outlets = new Set(articles.map(({ key }) => facts.ofArticle(key)?.outlet ?? ''));
  return {
    outlets: [...outlets].map((value) => ({ value, count: perOutlet.get(value) ?? 0 })).sort(mostFirst),
    articles: articles.map(({ key }) => ({ value: key, count: perArticle.get(key) ?? 0 })),
  };
}

/** Counts over the whole graph, whatever the filters. */
export function facetsOf(data: GraphData): Facets {
  const edges = [...data.edges.values()];
  const relations = facetsIn(RELATION_TYPES, tally(edges.map((edge) => edge.attributes.type)));
  const modalities = edges.map(({ attributes }) => shortOfFact(attributes.claims));
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
    statuses: facetsIn(STATUSES, tally(edges.map(({ attributes }) => attributes.status))),
    modalities: facetsIn(SHORT_OF_FACT, tally(modalities.filter((modality) => modality !== undefined))),
    ...sourceFacets(data),
  };
}
