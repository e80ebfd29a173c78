/** The shortest ways through a graph with several kinds of steps between the same nodes. */
import { compareText } from '../model/index.ts';

/** A step to a neighbour. The cost orders ways of equal length only. */
export interface Step {
  readonly edge: string;
  readonly next: string;
  readonly cost: number;
}

/** Where one can go. */
export interface Walk {
  readonly stepsFrom: (node: string) => readonly Step[];
}

/** A way: nodes, and between them the edges taken. */
export interface RankedPath {
  readonly nodes: readonly string[];
  readonly steps: readonly string[];
  readonly cost: number;
}

/** What is looked for: ways past all stops in their order, of at most `max` steps, at most `count` of them. */
export interface WalkRequest {
  readonly stops: readonly string[];
  readonly max: number;
  readonly count: number;
}

/** The cheapest first; ties by the nodes on the way, then by the edges. */
function comparePaths(a: RankedPath, b: RankedPath): number {
  return (
    a.cost - b.cost ||
    compareText(a.nodes.join(' '), b.nodes.join(' ')) ||
    compareText(a.steps.join(' '), b.steps.join(' '))
  );
}

/** Of ways through the same nodes, the cheapest: other relations between the same two are no other way. */
function cheapest(paths: readonly RankedPath[], count: number): RankedPath[] {
  const ways = new Map<string, RankedPath>();
  for (const path of [...paths].sort(comparePaths)) {
    const key = path.nodes.join(' ');
    if (!ways.has(key)) ways.set(key, path);
    if (ways.size === count) break;
  }
  return [...ways.values()];
}

/** Limits of one stretch of a way; `closed` are nodes that it may not pass. */
interface StretchOptions extends Pick<WalkRequest, 'max' | 'count'> {
  readonly closed: ReadonlySet<string>;
}

/**
 * The ways of least length between two nodes, cheapest first: breadth-first search that keeps, at each node, the best
 * `count` ways of least length to it. Exact, since the cost of a way is the sum of its steps'. Time grows with edges × count.
 */
function between(
  { stepsFrom }: Walk,
  [start, end]: readonly [string, string],
  { max, count, closed }: StretchOptions,
): readonly RankedPath[] {
  const seen = new Set([start]);
  let layer = new Map<string, RankedPath[]>([[start, [{ nodes: [start], steps: [], cost: 0 }]]]);
  for (let length = 0; length < max && layer.size > 0; length += 1) {
    const next = new Map<string, RankedPath[]>();
    for (const [node, paths] of layer)
      for (const step of stepsFrom(node)) {
        if (seen.has(step.next) || (closed.has(step.next) && step.next !== end)) continue;
        const longer = paths.map(({ nodes, steps, cost }) => ({
          nodes: [...nodes, step.next],
          steps: [...steps, step.edge],
          cost: cost + step.cost,
        }));
        next.set(step.next, [...(next.get(step.next) ?? []), ...longer]);
      }
    for (const [node, paths] of next) next.set(node, cheapest(paths, count));
    const arrived = next.get(end);
    if (arrived !== undefined) return arrived;
    for (const node of next.keys()) seen.add(node);
    layer = next;
  }
  return [];
}

function join(a: RankedPath, b: RankedPath): RankedPath {
  return { nodes: [...a.nodes, ...b.nodes.slice(1)], steps: [...a.steps, ...b.steps], cost: a.cost + b.cost };
}

/** The shortest ways past all stops. No node is passed twice; each stretch is the shortest that the ones before leave. */
export function shortestPaths(walk: Walk, { stops, max, count }: WalkRequest): readonly RankedPath[] {
  const [start, ...others] = stops;
  if (start === undefined) return [];
  let paths: readonly RankedPath[] = [{ nodes: [start], steps: [], cost: 0 }];
  for (const [i, stop] of others.entries()) {
    const later = others.slice(i + 1);
    paths = paths.flatMap((path) => {
      const closed = new Set([...path.nodes, ...later]);
      const last = path.nodes.at(-1) ?? start;
      const left = max - path.steps.length;
      return between(walk, [last, stop], { max: left, count, closed }).map((stretch) => join(path, stretch));
    });
  }
  const shortest = Math.min(...paths.map(({ steps }) => steps.length));
  return cheapest(
    paths.filter(({ steps }) => steps.length === shortest),
    count,
  );
}
