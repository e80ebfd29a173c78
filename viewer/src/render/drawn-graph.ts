/**
 * The graph as sigma draws it: every node and edge that was ever in view, with its look. What the filters hide stays
 * in it, hidden; what was never in view is not in it at all, so that a large graph costs what is shown of it.
 */
import { MultiDirectedGraph } from 'graphology';

import { definitionOf } from '../../../graph/model/ontology.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { DiscLook } from '../look/colouring.ts';
import type { EdgeSign } from '../look/edge-signs.ts';
import { edgeSigns } from '../look/edge-signs.ts';
import type { Palette } from '../look/palette.ts';
import { inkOn, mix } from '../look/palette.ts';
import { edgeSize } from '../look/sizes.ts';
import type { Bundle, Bundles } from './bundle.ts';
import { bundleSize, bundlesOf } from './bundle.ts';
import { curvatures } from './curvature.ts';
import { markIndex } from './pictogram-atlas.ts';

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  color: string;
  /** The cell of the atlas that is drawn on the disc. */
  pictogram: number;
  pictogramColor: string;
  borderColor: string;
  hidden: boolean;
  zIndex: number;
}

export interface DrawnEdge {
  size: number;
  color: string;
  curvature: number;
  /** The lines and gaps of its status, by the status's name. */
  status: GraphEdge['attributes']['status'];
  signs: readonly EdgeSign[];
  arrow: boolean;
  hidden: boolean;
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** How much of the status's colour an edge keeps while nothing is in focus: nodes are what a first look is for. */
const EDGE_STRENGTH = 0.85;

export function isSymmetric({ attributes }: GraphEdge): boolean {
  return definitionOf(attributes.type).symmetric === true;
}

/** What a node or edge needs to come into view. */
export interface Looks {
  readonly palette: Palette;
  readonly place: (key: string) => Point;
  readonly size: (key: string) => number;
  readonly disc: (key: string) => DiscLook;
}

/** Which keys changed, so that sigma reads those again; `all` when nodes or edges came in. */
export type Changes =
  | { readonly kind: 'all' }
  | { readonly kind: 'some'; readonly nodes: readonly string[]; readonly edges: readonly string[] };

export function emptyGraph(): DrawnGraph {
  return new MultiDirectedGraph();
}

function nodeColours(
  looks: Looks,
  key: string,
): Pick<DrawnNode, 'color' | 'pictogram' | 'pictogramColor' | 'borderColor'> {
  const { fill, mark } = looks.disc(key);
  return {
    color: fill,
    pictogram: markIndex(mark),
    pictogramColor: inkOn(fill),
    borderColor: looks.palette.border,
  };
}

function edgeColour({ palette }: Looks, status: DrawnEdge['status']): string {
  return mix(palette.background, palette.statuses[status], EDGE_STRENGTH);
}

// Attributes are changed in place, without graphology's events: sigma would answer each with a drawing of its own.
// Whoever changes them asks sigma for one refresh afterwards.

/** Gives nodes and edges the colours of a theme and a colouring. */
export function paint(graph: DrawnGraph, looks: Looks): void {
  graph.forEachNode((key, drawn) => {
    Object.assign(drawn, nodeColours(looks, key));
  });
  graph.forEachEdge((_, drawn) => {
    drawn.color = edgeColour(looks, drawn.status);
  });
}

function addNode(graph: DrawnGraph, looks: Looks, key: string): void {
  const size = looks.size(key);
  graph.addNode(key, { ...looks.place(key), size, ...nodeColours(looks, key), hidden: false, zIndex: size });
}

function addEdge(graph: DrawnGraph, looks: Looks, edge: GraphEdge): void {
  const { status } = edge.attributes;
  graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, {
    size: edgeSize(edge.attributes),
    color: edgeColour(looks, status),
    curvature: 0,
    status,
    signs: edgeSigns(edge.attributes),
    arrow: !isSymmetric(edge),
    hidden: true,
  });
}

/** A bundle is grey and unbroken whatever is in it: one colour would speak for all. */
function addBundle(graph: DrawnGraph, looks: Looks, bundle: Bundle): void {
  graph.addDirectedEdgeWithKey(bundle.key, bundle.source, bundle.target, {
    size: bundleSize(bundle),
    color: edgeColour(looks, 'asserted'),
    curvature: 0,
    status: 'asserted',
    signs: [],
    arrow: false,
    hidden: true,
  });
}

function revealNodes(graph: DrawnGraph, looks: Looks, shown: ReadonlySet<string>): Set<string> | undefined {
  const before = graph.order;
  for (const key of shown) if (!graph.hasNode(key)) addNode(graph, looks, key);
  const changed = new Set<string>();
  graph.forEachNode((key, drawn) => {
    const hidden = !shown.has(key);
    if (drawn.hidden !== hidden) changed.add(key);
    drawn.hidden = hidden;
  });
  return graph.order === before ? changed : undefined;
}

function revealEdges(graph: DrawnGraph, bends: ReadonlyMap<string, number>, bundles: Bundles): string[] {
  const changed: string[] = [];
  graph.forEachEdge((key, drawn) => {
    const bend = bundles.byKey.has(key) ? 0 : bends.get(key);
    const hidden = bend === undefined || bundles.of(key) !== undefined;
    const size = bundles.byKey.get(key);
    if (size !== undefined) drawn.size = bundleSize(size);
    if (drawn.hidden !== hidden || (!hidden && drawn.curvature !== bend) || size !== undefined)
      changed.push(key);
    drawn.hidden = hidden;
    drawn.curvature = bend ?? 0;
  });
  return changed;
}

export interface Revealed {
  readonly bundles: Bundles;
  readonly changes: Changes;
}

/** Shows what is in view, bends edges that share their ends and bundles the many; positions stay. */
export function reveal(graph: DrawnGraph, data: GraphData, visibility: Visibility, looks: Looks): Revealed {
  // A loop has no course that could be drawn: it is in the card and in the table.
  const edges = [...visibility.edges]
    .map((key) => data.edges.get(key))
    .filter((edge) => edge !== undefined)
    .filter((edge) => edge.source !== edge.target);
  const bundles = bundlesOf(edges);
  const changedNodes = revealNodes(graph, looks, visibility.nodes);
  const before = graph.size;
  for (const edge of edges) if (!graph.hasEdge(edge.key)) addEdge(graph, looks, edge);
  for (const bundle of bundles.byKey.values())
    if (!graph.hasEdge(bundle.key)) addBundle(graph, looks, bundle);
  const changedEdges = revealEdges(graph, curvatures(edges), bundles);
  if (changedNodes === undefined || graph.size > before) return { bundles, changes: { kind: 'all' } };
  return { bundles, changes: { kind: 'some', nodes: [...changedNodes], edges: changedEdges } };
}

/** The smallest box around some points; undefined around nothing. */
export function boxAround(
  points: readonly Point[],
): { x: [number, number]; y: [number, number] } | undefined {
  if (points.length === 0) return undefined;
  const range = (values: readonly number[]): [number, number] => [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];
  return { x: range(points.map((point) => point.x)), y: range(points.map((point) => point.y)) };
}
