/** Which nodes and edges the filters leave in view. One pass over the nodes and one over the edges. */
import { shortOfFact } from '../../../graph/words/modality.ts';
import type { GraphData, GraphEdge, GraphNode } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { ClaimView } from './claim-filters.ts';
import { claimView } from './claim-filters.ts';
import type { Filters } from './filters.ts';

export interface Visibility {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Whether the kind of an edge is shown: its type, its status, and what it is where it is no fact. */
export function kindTest(filters: Filters): (edge: GraphEdge) => boolean {
  const relations = new Set(filters.hiddenRelations);
  const statuses = new Set(filters.hiddenStatuses);
  const modalities = new Set(filters.hiddenModalities);
  return ({ attributes }) => {
    if (relations.has(attributes.type) || statuses.has(attributes.status)) return false;
    const modality = modalities.size === 0 ? undefined : shortOfFact(attributes.claims);
    return modality === undefined || !modalities.has(modality);
  };
}

/** What claim-level filters leave: edges, and the nodes that something which passes speaks of. */
export interface Spoken {
  readonly showsEdge: (edge: GraphEdge) => boolean;
  readonly showsNode: (node: GraphNode) => boolean;
}

const EVERYTHING: Spoken = { showsEdge: () => true, showsNode: () => true };

/** The nodes at the ends of edges that pass, and the articles that state them. */
function spokenOf(data: GraphData, view: ClaimView): { edges: Set<string>; nodes: Set<string> } {
  const [edges, nodes] = [new Set<string>(), new Set<string>()];
  for (const edge of data.edges.values()) {
    const passing = view.passing(edge);
    if (passing.length === 0) continue;
    edges.add(edge.key);
    nodes.add(edge.source);
    nodes.add(edge.target);
    for (const { article } of passing) nodes.add(article);
  }
  return { edges, nodes };
}

/** What the claim-level filters leave, whatever types and statuses are shown. */
export function spokenIn(data: GraphData, filters: Filters): Spoken {
  const view = claimView(data, filters);
  if (!view.isActive) return EVERYTHING;
  const { edges, nodes } = spokenOf(data, view);
  const showsNode = ({ key, attributes }: GraphNode): boolean => {
    if (attributes.type === 'Article') return view.showsArticle(key) && (!view.isLens || nodes.has(key));
    if (attributes.type !== 'Statement') return nodes.has(key);
    return nodes.has(key) || (!view.isLens && view.showsArticle(attributes.article));
  };
  return { showsEdge: ({ key }) => edges.has(key), showsNode };
}

/** Whether a node stays in view without a relation: articles and statements are shown for what they say. */
function standsAlone({ nodes }: GraphData, key: string): boolean {
  const node = nodes.get(key);
  return node !== undefined && !isEntity(node);
}

export interface VisibleOptions {
  /** The nodes that are drawn before filters; all where it is left out. */
  readonly within?: ReadonlySet<string> | undefined;
  /** What the claim-level filters leave, where it is known already. */
  readonly spoken?: Spoken;
}

/**
 * What is in view: a node of a shown type that something in view speaks of, and an edge that no filter hides between
 * two such nodes.
 */
export function visibleGraph(data: GraphData, filters: Filters, options: VisibleOptions = {}): Visibility {
  const { within, spoken = spokenIn(data, filters) } = options;
  const hiddenTypes = new Set(filters.hiddenTypes);
  const showsKind = kindTest(filters);
  const nodes = new Set<string>();
  for (const node of data.nodes.values()) {
    if (hiddenTypes.has(node.attributes.type) || within?.has(node.key) === false) continue;
    if (spoken.showsNode(node)) nodes.add(node.key);
  }
  const edges = new Set<string>();
  const connected = new Set<string>();
  for (const edge of data.edges.values()) {
    if (!nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    if (!showsKind(edge) || !spoken.showsEdge(edge)) continue;
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
