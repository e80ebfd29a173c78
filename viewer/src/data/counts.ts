/** Numbers about the graph that the page shows, each counted from the graph itself. */
import type { EntityType, NodeType } from '../../../graph/model/ontology.ts';
import { ENTITY_TYPES } from '../../../graph/model/ontology.ts';
import type { ArticleNode, EntityNode, GraphData, GraphEdge } from './graph-data.ts';
import { isArticle, isEntity } from './graph-data.ts';

/** How many nodes there are of each type that occurs. */
export function countByType(data: GraphData): ReadonlyMap<NodeType, number> {
  const counts = new Map<NodeType, number>();
  for (const { attributes } of data.nodes.values())
    counts.set(attributes.type, (counts.get(attributes.type) ?? 0) + 1);
  return counts;
}

/** The entity types that occur, with how many there are, in the ontology's order: people first. */
export function entityCounts(data: GraphData): readonly { type: EntityType; count: number }[] {
  const counts = countByType(data);
  return ENTITY_TYPES.map((type) => ({ type, count: counts.get(type) ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Entities by how many articles, then how many mentions name them; then by name and key. */
export function compareCoverage(a: EntityNode, b: EntityNode): number {
  return (
    b.attributes.articleCount - a.attributes.articleCount ||
    b.attributes.mentionCount - a.attributes.mentionCount ||
    compareText(a.attributes.name, b.attributes.name) ||
    compareText(a.key, b.key)
  );
}

/** The entities of a type that the articles name most. */
export function mostCovered(data: GraphData, type: EntityType, limit: number): readonly EntityNode[] {
  return [...data.nodes.values()]
    .filter(isEntity)
    .filter((node) => node.attributes.type === type)
    .sort(compareCoverage)
    .slice(0, limit);
}

/** The articles, earliest first; those without a date last; then by title. */
export function articlesByDate(data: GraphData): readonly ArticleNode[] {
  return [...data.nodes.values()]
    .filter(isArticle)
    .sort(
      (a, b) =>
        compareText(a.attributes.published ?? '~', b.attributes.published ?? '~') ||
        compareText(a.attributes.name, b.attributes.name) ||
        compareText(a.key, b.key),
    );
}

/** The relations on which the sources disagree, or which they only deny. */
export function disputedEdges(data: GraphData): readonly GraphEdge[] {
  return [...data.edges.values()].filter(
    ({ attributes }) => attributes.status === 'contested' || attributes.status === 'denied',
  );
}
