/** Finds what a value of an answer stands for in the graph on the page. */
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';

/** What a text, a node or a relation of an answer stands for. */
export interface ResultIndex {
  readonly data: GraphData;
  /** The nodes of this name; a statement's is what was said. */
  readonly named: (name: string) => readonly string[];
  /** The relation that a claim supports. */
  readonly edgeOfClaim: (id: string) => GraphEdge | undefined;
  /** The entity whose own date a claim tells. */
  readonly nodeOfClaim: (id: string) => string | undefined;
}

/** Made in linear time, when the first answer comes. */
export function resultIndex(data: GraphData): ResultIndex {
  const names = new Map<string, string[]>();
  const dated = new Map<string, string>();
  for (const node of data.nodes.values()) {
    const { name } = node.attributes;
    const keys = names.get(name);
    if (keys === undefined) names.set(name, [node.key]);
    else keys.push(node.key);
    if (!isEntity(node)) continue;
    const { birthDate, deathDate, founded } = node.attributes;
    for (const date of [birthDate, deathDate, founded])
      for (const claim of date?.claims ?? []) dated.set(claim.id, node.key);
  }
  const claims = new Map<string, GraphEdge>();
  for (const edge of data.edges.values()) for (const { id } of edge.attributes.claims) claims.set(id, edge);
  return {
    data,
    named: (name) => names.get(name) ?? [],
    edgeOfClaim: (id) => claims.get(id),
    nodeOfClaim: (id) => dated.get(id),
  };
}
