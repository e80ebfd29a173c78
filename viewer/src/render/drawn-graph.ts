/** The graph as sigma draws it: every node and edge with its look, changed in place when theme or filters change. */
import { MultiDirectedGraph } from 'graphology';

import { definitionOf, NODE_TYPES } from '../../../graph/model/ontology.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import type { Point } from '../data/positions.ts';
import { placeNodes } from '../data/positions.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Palette } from '../look/palette.ts';
import { inkOn, mix } from '../look/palette.ts';
import { edgeSize, nodeSize } from '../look/sizes.ts';
import { curvatures } from './curvature.ts';

export interface DrawnNode {
  x: number;
  y: number;
  size: number;
  label: string;
  color: string;
  pictogram: number;
  pictogramColor: string;
  borderColor: string;
  hidden: boolean;
  zIndex: number;
}

/** The names of the edge programs: straight or curved, with an arrowhead unless the relation goes both ways. */
export type EdgeForm = 'line' | 'arrow' | 'curve' | 'curvedArrow';

export interface DrawnEdge {
  size: number;
  color: string;
  curvature: number;
  type: EdgeForm;
  hidden: boolean;
}

export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** How much of the status's colour an edge keeps while nothing is in focus: nodes are what a first look is for. */
const EDGE_STRENGTH = 0.85;

export function isSymmetric({ attributes }: GraphEdge): boolean {
  return definitionOf(attributes.type).symmetric === true;
}

function edgeForm(edge: GraphEdge, curvature: number): EdgeForm {
  if (curvature === 0) return isSymmetric(edge) ? 'line' : 'arrow';
  return isSymmetric(edge) ? 'curve' : 'curvedArrow';
}

/** Builds the drawn graph, everything hidden and colourless: `paint` and `reveal` do the rest. */
export function drawGraph(data: GraphData): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph();
  const places = placeNodes(data);
  for (const { key, attributes } of data.nodes.values()) {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 };
    const size = nodeSize(attributes, data.nodes.size);
    graph.addNode(key, {
      x,
      y,
      size,
      label: attributes.name,
      color: '#000000',
      pictogram: NODE_TYPES.indexOf(attributes.type),
      pictogramColor: '#ffffff',
      borderColor: '#000000',
      hidden: true,
      zIndex: size,
    });
  }
  for (const edge of data.edges.values())
    graph.addDirectedEdgeWithKey(edge.key, edge.source, edge.target, {
      size: edgeSize(edge.attributes),
      color: '#000000',
      curvature: 0,
      type: 'arrow',
      hidden: true,
    });
  return graph;
}

// Attributes are changed in place, without graphology's events: sigma would answer each with a drawing of its own, and
// one that takes an edge's program for unchanged. Whoever changes them asks sigma for one refresh afterwards.

/** Gives nodes and edges a theme's colours. */
export function paint(graph: DrawnGraph, data: GraphData, palette: Palette): void {
  graph.forEachNode((key, drawn) => {
    const type = data.nodes.get(key)?.attributes.type ?? 'Person';
    drawn.color = palette.types[type];
    drawn.pictogramColor = inkOn(drawn.color);
    drawn.borderColor = palette.border;
  });
  graph.forEachEdge((key, drawn) => {
    const status = data.edges.get(key)?.attributes.status ?? 'asserted';
    drawn.color = mix(palette.background, palette.statuses[status], EDGE_STRENGTH);
  });
}

/** Shows what is in view and bends edges that share their ends; positions stay. */
export function reveal(graph: DrawnGraph, data: GraphData, visibility: Visibility): void {
  const shown = [...visibility.edges].map((key) => data.edges.get(key)).filter((edge) => edge !== undefined);
  const bends = curvatures(shown);
  graph.forEachNode((key, drawn) => {
    drawn.hidden = !visibility.nodes.has(key);
  });
  graph.forEachEdge((key, drawn) => {
    const edge = data.edges.get(key);
    const bend = bends.get(key);
    // A loop has no course that could be drawn: it is in the card and in the table.
    drawn.hidden = edge === undefined || bend === undefined || edge.source === edge.target;
    drawn.curvature = bend ?? 0;
    if (edge !== undefined) drawn.type = edgeForm(edge, drawn.curvature);
  });
}

/** The smallest box around some nodes, in the graph's own units; undefined around nothing. */
export function boxAround(
  graph: DrawnGraph,
  keys: Iterable<string>,
): { x: [number, number]; y: [number, number] } | undefined {
  const points: Point[] = [...keys]
    .filter((key) => graph.hasNode(key))
    .map((key) => graph.getNodeAttributes(key));
  if (points.length === 0) return undefined;
  const range = (values: readonly number[]): [number, number] => [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];
  return { x: range(points.map((point) => point.x)), y: range(points.map((point) => point.y)) };
}
