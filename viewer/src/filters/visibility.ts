/** Which nodes and edges the filters leave in view. */
import { shortOfFact } from '../../../graph/words/modality.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Filters } from './filters.ts';

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

function edgeTest(filters: Filters): (edge: GraphEdge) => boolean {
  const relations = new Set(filters.hiddenRelations);
  const statuses = new Set(filters.hiddenStatuses);
  const modalities = new Set(filters.hiddenModalities);
  return ({ attributes }) => {
    if (relations.has(attributes.type) || statuses.has(attributes.status)) return false;
    const modality = modalities.size === 0 ? undefined : shortOfFact(attributes.claims);
    return modality === undefined || !modalities.has(modality);
  };
}

/** Whether a node stays in view without a relation: articles and statements are shown for what they say. */
function standsAlone({ nodes }: GraphData, key: string): boolean {
  const node = nodes.get(key);
  return node !== undefined && !isEntity(node);
}

/** What is in view: a node of a shown type, an edge that no filter hides between two such nodes. */
export function visibleGraph(data: GraphData, filters: Filters): Visibility {
  const hiddenTypes = new Set(filters.hiddenTypes);
  const shows = edgeTest(filters);
  const nodes = new Set<string>();
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
  if (!filters.connectedOnly) return { nodes, edges };
  const kept = [...nodes].filter((key) => connected.has(key) || standsAlone(data, key));
  const isKept = new Set(kept);
  // A relation of an entity to itself goes with it.
  const between = [...edges].filter((key) => isKept.has(data.edges.get(key)?.source ?? ''));
  return { nodes: isKept, edges: new Set(between) };
}
