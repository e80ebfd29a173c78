/**
 * Positions for a graph's nodes: ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian, PLOS ONE 9(6), 2014) with
 * Barnes–Hut repulsion, from seeded positions and for a number of iterations that the graph's size fixes, so that one
 * graph always looks the same.
 *
 * All nodes take part, with different weight. Relations pull entities together. Articles pull what they mention and
 * the statements they quote a little: alone, that would be a star for each article; with the relations it keeps those
 * entities near their story that no relation was found for, so that nothing drifts away and topics show as regions.
 */
import { UndirectedGraph } from 'graphology';

import type { DossierGraph } from './dossier-graph.ts';
import { forceAtlas2, type ForceAtlas2Settings } from './layout/force-atlas2.ts';
import { seededPosition } from './layout/seeded-position.ts';
import { SPACING } from './layout/spacing.ts';
import { compareText, type EdgeAttributes, type NodeAttributes } from './model/index.ts';

/** Where a node is, in units of which a node takes about `SPACING` each way; the graph's centre is 0, 0. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

const SETTINGS: ForceAtlas2Settings = {
  // The library infers Barnes–Hut only above 2,000 nodes, and it is faster from 500 on.
  barnesHutOptimize: true,
  barnesHutTheta: 0.5,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  // Pulls towards the centre as the distance grows, so that unconnected parts stay in sight.
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 5,
};

/** How much an edge pulls that no relation makes: from an article to what it mentions, to its statements. */
const ARTICLE_PULL = 0.15;

const FEWEST_ITERATIONS = 100;
const MOST_ITERATIONS = 800;
const ITERATED_NODES = 600_000;

/** More for small graphs, fewer for large ones, where each takes longer: seconds up to 10,000 nodes. */
function iterationsFor(nodes: number): number {
  const affordable = Math.round(ITERATED_NODES / Math.max(nodes, 1));
  return Math.min(MOST_ITERATIONS, Math.max(FEWEST_ITERATIONS, affordable));
}

type ForceGraph = UndirectedGraph<Position, { weight: number }>;

/** What decides where nodes lie: their keys, what joins them, and the article of each statement. */
export interface LayoutParts {
  readonly nodes: readonly { readonly key: string; readonly article?: string | undefined }[];
  readonly edges: readonly ({ readonly source: string; readonly target: string } & Pick<
    EdgeAttributes,
    'type' | 'outletCount'
  >)[];
}

function partsOf(graph: DossierGraph): LayoutParts {
  return {
    nodes: [...graph.nodeEntries()].map(({ node, attributes }) =>
      attributes.type === 'Statement' ? { key: node, article: attributes.article } : { key: node },
    ),
    edges: [...graph.edgeEntries()].map(({ source, target, attributes: { type, outletCount } }) => ({
      ...{ source, target },
      ...{ type, outletCount },
    })),
  };
}

function pullOf({ type, outletCount }: LayoutParts['edges'][number]): number {
  if (type === 'MENTIONS' || type === 'PUBLISHED' || type === 'WROTE') return ARTICLE_PULL;
  return 1 + Math.log2(Math.max(outletCount, 1));
}

/** An edge between each two nodes that are joined, with the pull of all that joins them. */
function pullsOf({ nodes, edges }: LayoutParts): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const pulls = new Map<string, Map<string, number>>();
  const pull = (a: string, b: string, weight: number): void => {
    if (a === b) return;
    const [first, second] = a < b ? [a, b] : [b, a];
    const others = pulls.get(first) ?? new Map<string, number>();
    pulls.set(first, others.set(second, (others.get(second) ?? 0) + weight));
  };
  for (const edge of edges) pull(edge.source, edge.target, pullOf(edge));
  const keys = new Set(nodes.map(({ key }) => key));
  for (const { key, article } of nodes)
    if (article !== undefined && keys.has(article)) pull(key, article, ARTICLE_PULL);
  return pulls;
}

/** The graph that the forces see. Its nodes and edges are sorted, because sums of floating-point numbers have an order. */
function forceGraphOf(parts: LayoutParts): ForceGraph {
  const forces: ForceGraph = new UndirectedGraph();
  const radius = Math.sqrt(parts.nodes.length) * SPACING;
  const keys = parts.nodes.map(({ key }) => key);
  for (const node of keys.sort(compareText)) forces.addNode(node, seededPosition(node, radius));
  const byFirst = [...pullsOf(parts)].sort(([a], [b]) => compareText(a, b));
  for (const [a, others] of byFirst)
    for (const [b, weight] of [...others].sort(([x], [y]) => compareText(x, y)))
      forces.addEdge(a, b, { weight });
  return forces;
}

/** Moved to the centre and scaled to one spacing a node, to two decimals; what is not finite gets its seeded place. */
function normalise(found: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const radius = Math.sqrt(found.size) * SPACING;
  const finite = [...found].map(([node, { x, y }]) =>
    Number.isFinite(x) && Number.isFinite(y)
      ? ([node, { x, y }] as const)
      : ([node, seededPosition(node, radius)] as const),
  );
  const mean = (values: readonly number[]): number =>
    values.reduce((a, b) => a + b, 0) / Math.max(values.length, 1);
  const centreX = mean(finite.map(([, { x }]) => x));
  const centreY = mean(finite.map(([, { y }]) => y));
  const spread = Math.sqrt(mean(finite.map(([, { x, y }]) => (x - centreX) ** 2 + (y - centreY) ** 2)));
  // The root mean square distance from the centre of points spread evenly over a disc is its radius by the root of two.
  const scale = spread > 0 ? radius / Math.sqrt(2) / spread : 1;
  const round = (value: number): number => Math.round(value * scale * 100) / 100 + 0;
  return new Map(finite.map(([node, { x, y }]) => [node, { x: round(x - centreX), y: round(y - centreY) }]));
}

/** A position for every node, by its key. Deterministic: the same parts, in whatever order, give the same. */
export function layOutParts(parts: LayoutParts): ReadonlyMap<string, Position> {
  if (parts.nodes.length === 0) return new Map();
  const forces = forceGraphOf(parts);
  const found = forceAtlas2<Position, { weight: number }>(forces, {
    iterations: iterationsFor(parts.nodes.length),
    settings: SETTINGS,
    getEdgeWeight: 'weight',
  });
  return normalise(new Map(Object.entries(found)));
}

/** A position for every node of a graph, by its key. */
export function computeLayout(graph: DossierGraph): ReadonlyMap<string, Position> {
  return layOutParts(partsOf(graph));
}

/** Gives every node of the graph its `x` and `y`, and returns the graph. */
export function layOut(graph: DossierGraph): DossierGraph {
  const positions = computeLayout(graph);
  graph.updateEachNodeAttributes(
    (node, attributes): NodeAttributes => ({ ...attributes, ...positions.get(node) }),
    { attributes: ['x', 'y'] },
  );
  return graph;
}
