/** Which nodes and edges the filters leave in view. */
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import type { Filters } from './filters.ts';

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

function edgeTest(filters: Filters): (edge: GraphEdge) => boolean {
  const relations = new Set(filters.hiddenRelations);
  const statuses = new Set(filters.hiddenStatuses);
  return ({ attributes }) => !relations.has(attributes.type) && !statuses.has(attributes.status);
}

/** What is in view: a node of a shown type, an edge of a shown type and status between two such nodes. */
export function visibleGraph(data: GraphData, filters: Filters): Visibility {
  const hiddenTypes = new Set(filters.hiddenTypes);
  const shows = edgeTest(filters);
  let nodes = new Set<string>();
  for (const { key, attributes } of data.nodes.values())
    if (!hiddenTypes.has(attributes.type)) nodes.add(key);
  const edges = new Set<string>();
  const connected = new Set<string>();
  for (const edge of data.edges.values()) {
    if (!shows(edge) || !nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    edges.add(edge.key);
    if (edge.source === edge.target) continue;
    connected.add(edge.source);
    connected.add(edge.target);
  }
  if (filters.connectedOnly) nodes = connected;
  return { nodes, edges };
}
