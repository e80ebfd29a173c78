/** What an article adds to the graph: the relations that it supports, and those that nothing else does. */
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { contentsOf } from './article-index.ts';

/** The relations of an article, each with how many of its claims stand there. */
export interface ArticleSupport {
  /** How many claims stand in the article. */
  readonly claims: number;
  /** How many of them support relations that no other article has. */
  readonly claimsOnlyHere: number;
  readonly relations: readonly {
    readonly edge: GraphEdge;
    readonly claims: number;
    /** Whether no other article supports it. */
    readonly onlyHere: boolean;
  }[];
}

/** What an article supports, in the order in which it tells it. */
export function supportOf(data: GraphData, article: string): ArticleSupport {
  const counts = new Map<GraphEdge, number>();
  for (const { claims } of contentsOf(data, article).sentences)
    for (const { edge } of claims) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  const relations = [...counts].map(([edge, claims]) => ({
    edge,
    claims,
    onlyHere: edge.attributes.claims.every((claim) => claim.article === article),
  }));
  const sum = (items: readonly { readonly claims: number }[]): number =>
    items.reduce((total, { claims }) => total + claims, 0);
  return {
    claims: sum(relations),
    claimsOnlyHere: sum(relations.filter(({ onlyHere }) => onlyHere)),
    relations,
  };
}
