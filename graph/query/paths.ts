/**
 * How two entities are connected: shortest paths over relations. That two things stand in one article relates nothing, so
 * MENTIONS and PUBLISHED are no part of a path. Directions are ignored and told.
 */
import type { DossierGraph } from '../dossier-graph.ts';
import type { EdgeAttributes, EntityType, RelationType } from '../model/index.ts';
import { shortOfFact } from '../words/modality.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type RankedPath, shortestPaths, type Walk } from './shortest-paths.ts';
import {
  type ArticleSummary,
  articleSummary,
  type NodeSummary,
  nodeSummary,
  type RelationSummary,
  relationSummary,
} from './summaries.ts';

/** What is asked. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Entities that a path must touch, in this order. */
  readonly via?: readonly string[];
  /** What a path must not touch: nodes by id, types of entities, types of relations. */
  readonly without?: {
    readonly nodes?: ReadonlySet<string>;
    readonly types?: ReadonlySet<EntityType>;
    readonly relations?: ReadonlySet<RelationType>;
  };
  /** At most so many relations. */
  readonly max: number;
  /** At most so many paths. */
  readonly count: number;
}

/** One relation of a path, with what states it. */
export interface Hop {
  readonly from: NodeSummary;
  readonly to: NodeSummary;
  readonly relation: RelationSummary;
  readonly evidence: readonly Evidence[];
}

/** A path. */
export interface EntityPath {
  readonly hops: readonly Hop[];
}

/** Paths of equal length, the best supported first; where there is none, what lies nearest. */
export interface FoundPaths {
  readonly paths: readonly EntityPath[];
  /** How many entities relations lead to from either end, within `max`. */
  readonly reached: { readonly from: number; readonly to: number };
  /** Articles that name both ends. */
  readonly together: readonly ArticleSummary[];
}

/**
 * What a step costs beside its length, so that among equally short paths one goes first that articles assert as fact, that
 * more of them state, and that says more than that two things have to do with each other.
 */
function costOf({ type, status, claims, articleCount }: EdgeAttributes): number {
  const doubt = { asserted: 0, attributed: 4, contested: 8, denied: 32 }[status];
  const notAFact = shortOfFact(claims) === undefined ? 0 : 4;
  const vague = type === 'ASSOCIATED_WITH' || type === 'ABOUT' ? 2 : 0;
  return doubt + notAFact + vague + 1 / articleCount;
}

const NO_PART_OF_A_PATH: readonly RelationType[] = ['MENTIONS', 'PUBLISHED'];

function walkOf(graph: DossierGraph, { without = {} }: PathRequest): Walk {
  const { nodes, types, relations } = without;
  const isOpen = (id: string): boolean => {
    const { type } = graph.getNodeAttributes(id);
    if (type === 'Article' || nodes?.has(id) === true) return false;
    return type === 'Statement' || types?.has(type) !== true;
  };
  return {
    stepsFrom: (id) =>
      graph.edges(id).flatMap((edge) => {
        const attributes = graph.getEdgeAttributes(edge);
        const next = graph.opposite(id, edge);
        const closed =
          NO_PART_OF_A_PATH.includes(attributes.type) || relations?.has(attributes.type) === true;
        return closed || next === id || !isOpen(next) ? [] : [{ edge, next, cost: costOf(attributes) }];
      }),
  };
}

/** Finds the shortest paths between two entities. The same from either end, turned round. */
export function findPaths(graph: DossierGraph, request: PathRequest): FoundPaths {
  const { from, to, via = [], max, count } = request;
  const stops = [from, ...via, to];
  // Always searched from the same end, so that ties fall the same way.
  const turned = from > to;
  const found = shortestPaths(walkOf(graph, request), {
    stops: turned ? stops.reverse() : stops,
    max,
    count,
  });
  const paths = turned ? found.map(turn) : found;
  return {
    paths: paths.map((path) => ({
      hops: path.steps.map((edge, i) => hopOf(graph, edge, path.nodes[i] ?? '')),
    })),
    reached: { from: reachOf(graph, request, from), to: reachOf(graph, request, to) },
    together: paths.length > 0 ? [] : articlesOfBoth(graph, from, to),
  };
}

const turn = ({ nodes, steps, cost }: RankedPath): RankedPath => ({
  nodes: [...nodes].reverse(),
  steps: [...steps].reverse(),
  cost,
});

function hopOf(graph: DossierGraph, edge: string, from: string): Hop {
  return {
    from: nodeSummary(graph, from),
    to: nodeSummary(graph, graph.opposite(from, edge)),
    relation: relationSummary(graph, edge),
    evidence: evidenceOf(graph, graph.getEdgeAttribute(edge, 'claims')),
  };
}

/** How many entities are within reach. */
function reachOf(graph: DossierGraph, request: PathRequest, start: string): number {
  const walk = walkOf(graph, request);
  const seen = new Set([start]);
  let edge = [start];
  for (let hops = 0; hops < request.max && edge.length > 0; hops += 1) {
    edge = edge
      .flatMap((id) => walk.stepsFrom(id).map(({ next }) => next))
      .filter((id) => !seen.has(id) && seen.add(id));
  }
  return [...seen].filter((id) => graph.getNodeAttribute(id, 'type') !== 'Statement').length - 1;
}

function articlesOfBoth(graph: DossierGraph, a: string, b: string): readonly ArticleSummary[] {
  const articlesOf = (id: string): string[] => {
    const attributes = graph.getNodeAttributes(id);
    return 'mentions' in attributes ? attributes.mentions.map(({ article }) => article) : [];
  };
  const other = new Set(articlesOf(b));
  const both = [...new Set(articlesOf(a))].filter((article) => other.has(article));
  return both.flatMap((article) => articleSummary(graph, article) ?? []);
}
