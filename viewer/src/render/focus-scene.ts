/** What stands out while something is selected or under the pointer: a small part of the graph, never all of it. */
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { otherEnd } from '../data/graph-data.ts';
import type { Filters } from '../filters/filters.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Selection } from '../state/view-state.ts';

export interface Focus {
  readonly selection: Selection | undefined;
  /** The node under the pointer. */
  readonly hovered: string | undefined;
  /** Nodes chosen to do something with all of them. */
  readonly picked: readonly string[];
}

export interface FocusScene {
  /** Nodes that are selected, under the pointer, or the ends of a selected edge. */
  readonly anchors: ReadonlySet<string>;
  /** The anchors and their neighbours. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly picked: ReadonlySet<string>;
}

export const EMPTY_SCENE: FocusScene = {
  anchors: new Set(),
  nodes: new Set(),
  edges: new Set(),
  picked: new Set(),
};

export interface SceneSource {
  readonly data: GraphData;
  readonly visibility: Visibility;
  readonly filters: Filters;
}

/**
 * Whether an edge of the node at the centre is lit. A node that filters hide (a statement reached by a link, say) lights
 * all its edges to nodes in view: they are the reason to look at it.
 */
function isLit({ data, visibility, filters }: SceneSource, edge: GraphEdge, centre: string): boolean {
  if (visibility.edges.has(edge.key)) return true;
  const node = data.nodes.get(centre);
  return (
    node !== undefined &&
    filters.hiddenTypes.includes(node.attributes.type) &&
    visibility.nodes.has(otherEnd(edge, centre))
  );
}

/** Lights what is picked, and the edges in view between any two of it. */
function lightPicked(
  { data, visibility }: SceneSource,
  picked: ReadonlySet<string>,
  edges: Set<string>,
): void {
  for (const key of picked)
    for (const edge of data.edgesOf(key))
      if (visibility.edges.has(edge.key) && picked.has(otherEnd(edge, key))) edges.add(edge.key);
}

/** The scene of a focus; empty when nothing is in focus. Its cost is that of the anchors' own edges. */
export function focusScene(source: SceneSource, { selection, hovered, picked: keys }: Focus): FocusScene {
  const picked = new Set(keys.filter((key) => source.data.nodes.has(key)));
  const anchors = new Set(picked);
  const edges = new Set<string>();
  const centres: string[] = hovered === undefined ? [] : [hovered];
  if (selection?.kind === 'node') centres.push(selection.key);
  if (selection?.kind === 'edge') {
    const edge = source.data.edges.get(selection.key);
    if (edge !== undefined) {
      edges.add(edge.key);
      anchors.add(edge.source).add(edge.target);
    }
  }
  lightPicked(source, picked, edges);
  const nodes = new Set(anchors);
  for (const centre of centres) {
    if (!source.data.nodes.has(centre)) continue;
    anchors.add(centre);
    nodes.add(centre);
    for (const edge of source.data.edgesOf(centre)) {
      if (!isLit(source, edge, centre)) continue;
      edges.add(edge.key);
      nodes.add(otherEnd(edge, centre));
    }
  }
  return { anchors, nodes, edges, picked };
}
