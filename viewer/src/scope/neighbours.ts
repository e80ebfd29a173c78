/** A node's neighbours in what the filters leave, in the order in which they are shown. */
import { compareCoverage } from '../data/counts.ts';
import type { GraphData, GraphNode } from '../data/graph-data.ts';
import { isEntity, otherEnd } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';

/** Entities by coverage, then statements and articles, each by its key: the same order everywhere. */
export function compareNodes(a: GraphNode, b: GraphNode): number {
  const [first, second] = [isEntity(a), isEntity(b)];
  if (isEntity(a) && isEntity(b)) return compareCoverage(a, b);
  return Number(second) - Number(first) || (a.key < b.key ? -1 : Number(a.key > b.key));
}

/** The keys of a node's neighbours that the filters leave, without itself, each once; in no particular order. */
export function neighbourKeys(data: GraphData, { edges }: Visibility, key: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const edge of data.edgesOf(key)) if (edges.has(edge.key)) keys.add(otherEnd(edge, key));
  keys.delete(key);
  return keys;
}

/** A node's neighbours that the filters leave, the best covered first. */
export function neighboursOf(data: GraphData, filtered: Visibility, key: string): readonly GraphNode[] {
  return [...neighbourKeys(data, filtered, key)]
    .flatMap((each) => data.nodes.get(each) ?? [])
    .sort(compareNodes);
}
