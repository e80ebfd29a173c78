/** Many relations between the same two nodes, drawn as one thick line until the reader asks for them. */
import type { Ends } from './curvature.ts';
import { pairKey } from './curvature.ts';

/** More relations than this between two nodes are drawn as one. */
export const MOST_PARALLEL = 6;

export interface Bundle {
  /** A key that no edge of a graph has. */
  readonly key: string;
  /** The ends in the order of their keys: a bundle has no direction. */
  readonly source: string;
  readonly target: string;
  /** The keys of its relations, in the order given. */
  readonly edges: readonly string[];
}

export interface Bundles {
  readonly byKey: ReadonlyMap<string, Bundle>;
  /** The bundle of an edge; undefined for one that is drawn itself. */
  readonly of: (edge: string) => Bundle | undefined;
  /** The bundle between two nodes, in either order. */
  readonly between: (a: string, b: string) => Bundle | undefined;
}

/** The bundles among edges in view. Loops are in none. */
export function bundlesOf(edges: Iterable<Ends>): Bundles {
  const pairs = new Map<string, Ends[]>();
  for (const edge of edges) {
    if (edge.source === edge.target) continue;
    const key = pairKey(edge);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [edge]);
    else pair.push(edge);
  }
  const byKey = new Map<string, Bundle>();
  const ofEdge = new Map<string, Bundle>();
  for (const [pair, members] of pairs) {
    const [first] = members;
    if (first === undefined || members.length <= MOST_PARALLEL) continue;
    const [source, target] =
      first.source < first.target ? [first.source, first.target] : [first.target, first.source];
    const bundle = { key: bundleKey(pair), source, target, edges: members.map(({ key }) => key) };
    byKey.set(bundle.key, bundle);
    for (const { key } of members) ofEdge.set(key, bundle);
  }
  return {
    byKey,
    of: (edge) => ofEdge.get(edge),
    between: (source, target) => byKey.get(bundleKey(pairKey({ key: '', source, target }))),
  };
}

// A key of graph.json may be any string, but hardly one with this character before it.
const bundleKey = (pair: string): string => `\u0000${pair}`;

/** A bundle's width grows with the number of its relations, as an edge's does with its outlets. */
export function bundleSize({ edges }: Bundle): number {
  return 1 + Math.log2(edges.length);
}
