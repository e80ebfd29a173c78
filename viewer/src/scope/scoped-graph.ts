/** What is drawn: of what the filters leave, the part that the scope asks for. */
import type { GraphData } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Scope } from '../state/scope.ts';
import { neighbourKeys, neighboursOf } from './neighbours.ts';
import { EXPANSION, SMALL } from './scope.ts';
import { startNodes } from './start.ts';

/** The nodes around which the view is drawn, and how far: everything else is left out. */
export interface Centres {
  readonly centres: readonly string[];
  /** Relations from a centre: 1 or 2. */
  readonly steps: number;
}

export interface ScopeRequest {
  readonly data: GraphData;
  /** What the filters leave of the whole graph. */
  readonly filtered: Visibility;
  readonly scope: Scope;
  readonly connectedOnly: boolean;
  /** Nodes that are shown whatever the scope says: what is selected, and the ends of what is. */
  readonly wanted?: readonly string[];
  readonly around?: Centres | undefined;
}

/** Every anchor with how many neighbours it shows. */
function expansions({ expanded }: Scope): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of expanded) counts.set(key, (counts.get(key) ?? 0) + EXPANSION);
  return counts;
}

/**
 * What expanding a node brings: the best covered of the neighbours that the drawing did not start with. It does not depend
 * on other expansions, so that taking one back leaves the others as they are.
 */
function broughtBy(
  { data, filtered }: ScopeRequest,
  base: ReadonlySet<string>,
  [anchor, count]: readonly [string, number],
): readonly string[] {
  return neighboursOf(data, filtered, anchor)
    .map(({ key }) => key)
    .filter((key) => !base.has(key))
    .slice(0, count);
}

/** The nodes within some steps of the centres, the best covered first at each step, and no more than fit a drawing. */
function nodesAround({ data, filtered }: ScopeRequest, { centres, steps }: Centres): ReadonlySet<string> {
  const nodes = new Set(centres);
  let layer: readonly string[] = centres;
  for (let step = 0; step < steps; step += 1) {
    const next = layer.flatMap((key) => neighboursOf(data, filtered, key).map((node) => node.key));
    layer = [...new Set(next)].filter((key) => !nodes.has(key)).slice(0, Math.max(0, SMALL - nodes.size));
    for (const key of layer) nodes.add(key);
  }
  return nodes;
}

function nodesOfScope(request: ScopeRequest): Set<string> {
  const { data, filtered, scope, connectedOnly } = request;
  const base = startNodes(data, filtered, { base: scope.base, connectedOnly });
  const nodes = new Set(base);
  for (const [anchor, count] of expansions(scope))
    for (const key of [anchor, ...broughtBy(request, base, [anchor, count])]) nodes.add(key);
  for (const key of scope.added) nodes.add(key);
  for (const key of scope.hidden) nodes.delete(key);
  return nodes;
}

/**
 * The nodes and edges that are drawn. What the filters hide is not drawn, whoever asks for it: nodes that are gone, or that
 * an old link names, are passed over. Time is linear in what the filters leave.
 */
export function scopedGraph(request: ScopeRequest): Visibility {
  const { data, filtered, wanted = [], around } = request;
  const asked = around === undefined ? nodesOfScope(request) : new Set(nodesAround(request, around));
  for (const key of wanted) asked.add(key);
  const nodes = new Set([...asked].filter((key) => filtered.nodes.has(key)));
  if (nodes.size === filtered.nodes.size) return filtered;
  const edges = new Set<string>();
  for (const key of nodes)
    for (const edge of data.edgesOf(key))
      if (filtered.edges.has(edge.key) && nodes.has(edge.source) && nodes.has(edge.target))
        edges.add(edge.key);
  return { nodes, edges };
}

/** How many entities, and how many statements and articles, are drawn of how many that the filters leave. */
export interface ScopeCounts {
  readonly entities: { readonly shown: number; readonly all: number };
  readonly documents: { readonly shown: number; readonly all: number };
}

/** Counts what is drawn and what is not. */
export function countScope(data: GraphData, filtered: Visibility, drawn: Visibility): ScopeCounts {
  const entitiesIn = (keys: ReadonlySet<string>): number => {
    let count = 0;
    for (const key of keys) {
      const node = data.nodes.get(key);
      if (node !== undefined && isEntity(node)) count += 1;
    }
    return count;
  };
  const [shown, all] = [entitiesIn(drawn.nodes), entitiesIn(filtered.nodes)];
  return {
    entities: { shown, all },
    documents: { shown: drawn.nodes.size - shown, all: filtered.nodes.size - all },
  };
}

/** A node's neighbours that the filters leave: how many there are, and how many of them are drawn. */
export function neighbourCounts(
  data: GraphData,
  { filtered, drawn }: { readonly filtered: Visibility; readonly drawn: Visibility },
  key: string,
): { readonly shown: number; readonly all: number } {
  const all = neighbourKeys(data, filtered, key);
  return { shown: [...all].filter((each) => drawn.nodes.has(each)).length, all: all.size };
}

/** For every node drawn that has neighbours out of view, how many: the “+12” beside it. */
export function outOfView(
  data: GraphData,
  { filtered, drawn }: { readonly filtered: Visibility; readonly drawn: Visibility },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (filtered === drawn) return counts;
  for (const key of drawn.nodes) {
    const { shown, all } = neighbourCounts(data, { filtered, drawn }, key);
    if (all > shown) counts.set(key, all - shown);
  }
  return counts;
}
