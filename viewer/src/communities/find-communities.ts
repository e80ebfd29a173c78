/**
 * Entities that have more to do with each other than with the rest: the Louvain method (Blondel and others, 2008), which
 * is loaded when it is first asked for. The same graph always falls into the same communities.
 */
import { UndirectedGraph } from 'graphology';

import { compareCoverage } from '../data/counts.ts';
import type { EntityNode, GraphData } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Communities, Community } from './communities.ts';
import { louvain } from './louvain.ts';
import { seeded } from './seeded.ts';

const SEED = 20_260_101;

interface Tie {
  readonly weight: number;
}

/** The entities that the filters leave, tied by their relations: the more articles state one, the stronger. */
function tiesOf(data: GraphData, { nodes, edges }: Visibility): UndirectedGraph<object, Tie> {
  const graph = new UndirectedGraph<object, Tie>();
  for (const key of [...nodes].sort()) {
    const node = data.nodes.get(key);
    if (node !== undefined && isEntity(node)) graph.addNode(key);
  }
  for (const key of [...edges].sort()) {
    const edge = data.edges.get(key);
    if (edge === undefined || edge.source === edge.target) continue;
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    const { articleCount } = edge.attributes;
    graph.updateEdge(edge.source, edge.target, ({ weight = 0 }) => ({ weight: weight + articleCount }));
  }
  return graph;
}

/** Largest first, then by the name and key of its best covered member. */
function compareCommunities(a: readonly EntityNode[], b: readonly EntityNode[]): number {
  const [first, second] = [a[0], b[0]];
  return (
    b.length - a.length || (first === undefined || second === undefined ? 0 : compareCoverage(first, second))
  );
}

/** The communities of what the filters leave, the largest first. Who is related to nobody is in none. */
export function findCommunities(data: GraphData, filtered: Visibility): Communities {
  const graph = tiesOf(data, filtered);
  for (const key of graph.nodes()) if (graph.degree(key) === 0) graph.dropNode(key);
  const members = new Map<number, EntityNode[]>();
  const found = graph.order === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', rng: seeded(SEED) });
  for (const [key, number] of Object.entries(found)) {
    const node = data.nodes.get(key);
    if (node === undefined || !isEntity(node)) continue;
    const list = members.get(number);
    if (list === undefined) members.set(number, [node]);
    else list.push(node);
  }
  const list = [...members.values()]
    .map((nodes) => nodes.sort(compareCoverage))
    .sort(compareCommunities)
    .map((nodes, index): Community => ({ index, members: nodes.map(({ key }) => key) }));
  return {
    list,
    indexOf: new Map(list.flatMap(({ index, members: keys }) => keys.map((key) => [key, index] as const))),
  };
}
