/** How strongly edges between the same two nodes bend, so that each can be seen and clicked. */

/** The least that this needs to know of an edge. */
export interface Ends {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/** Bends that edges share saturate at this many steps, so that a bundle of twenty stays a bundle. */
const AMPLITUDE = 3.5;
/** The bend of the outer two of three edges, in shares of their length. */
const STEP = 0.22;

function bendOf(index: number, outermost: number): number {
  if (outermost === 0) return 0;
  const widest = AMPLITUDE * (1 - Math.exp(-outermost / AMPLITUDE)) * STEP;
  return (widest * index) / outermost;
}

/** One word for two nodes, in whatever order. */
export const pairKey = ({ source, target }: Ends): string =>
  source < target ? `${source}\u0000${target}` : `${target}\u0000${source}`;

/**
 * The curvature of every edge: 0 for an edge alone between its ends; else spread evenly to both sides, in the order
 * given. A curve bends to its own left, so edges in the opposite direction have the sign turned. Loops have 0.
 */
export function curvatures(edges: Iterable<Ends>): ReadonlyMap<string, number> {
  const pairs = new Map<string, Ends[]>();
  for (const edge of edges) {
    const key = pairKey(edge);
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [edge]);
    else pair.push(edge);
  }
  const bends = new Map<string, number>();
  for (const pair of pairs.values()) {
    const outermost = (pair.length - 1) / 2;
    pair.forEach((edge, index) => {
      const bend = bendOf(index - outermost, outermost);
      bends.set(edge.key, edge.source <= edge.target ? bend : -bend);
    });
  }
  return bends;
}
