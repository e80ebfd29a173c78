/** How much a graph holds, counted. */
import type { DossierGraph } from '../dossier-graph.ts';
import {
  compareText,
  type EntityType,
  NODE_TYPES,
  type NodeType,
  RELATION_TYPES,
  type RelationType,
  type Status,
  STATUSES,
} from '../model/index.ts';
import { articlesIn } from './articles.ts';
import { type EntitySummary, summaryOfEntity } from './summaries.ts';

/** Counts of a graph. Types that it has none of are left out. */
export interface GraphStats {
  readonly nodes: Readonly<Partial<Record<NodeType, number>>>;
  readonly kinds: readonly { readonly type: EntityType; readonly kind: string; readonly count: number }[];
  readonly relations: Readonly<Partial<Record<RelationType, number>>>;
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
  readonly claims: number;
  /** Articles by outlet, the most first; those of none are under `undefined`. */
  readonly outlets: readonly { readonly outlet?: string; readonly articles: number }[];
  readonly published: { readonly first?: string; readonly last?: string; readonly undated: number };
  /** The entities with most relations to other entities. */
  readonly top: readonly (EntitySummary & { readonly relationCount: number })[];
}

/** How often each value occurs, in the order of `all`. */
function countsOf<T extends string>(all: readonly T[], values: readonly T[]): Partial<Record<T, number>> {
  const counts: Partial<Record<T, number>> = {};
  for (const value of all) {
    const count = values.filter((each) => each === value).length;
    if (count > 0) counts[value] = count;
  }
  return counts;
}

/** Values with their number, the most frequent first. */
function ranked(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}

/** Counts what a graph holds, with its `top` most connected entities. */
export function statsOf(graph: DossierGraph, top = 10): GraphStats {
  const nodes = graph.mapNodes((_, attributes) => attributes);
  const edges = graph.mapEdges((_, attributes) => attributes);
  const articles = articlesIn(graph);
  const dates = articles.flatMap(({ published }) => published ?? []).sort(compareText);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    nodes: countsOf(
      NODE_TYPES,
      nodes.map(({ type }) => type),
    ),
    kinds: kindsOf(graph),
    relations: countsOf(
      RELATION_TYPES,
      edges.map(({ type }) => type),
    ),
    statuses: countsOf(
      STATUSES,
      edges.filter(({ claimCount }) => claimCount > 0).map(({ status }) => status),
    ),
    claims: edges.reduce((sum, { claimCount }) => sum + claimCount, 0),
    outlets: ranked(articles.map(({ publisher }) => publisher ?? '')).map(([outlet, count]) =>
      outlet === '' ? { articles: count } : { outlet, articles: count },
    ),
    published: {
      ...(first === undefined ? {} : { first }),
      ...(last === undefined ? {} : { last }),
      undated: articles.length - dates.length,
    },
    top: mostConnected(graph, top),
  };
}

function kindsOf(graph: DossierGraph): GraphStats['kinds'] {
  const found = graph.mapNodes((_, attributes) => {
    const kind = 'mentions' in attributes ? attributes.kind : undefined;
    return kind === undefined ? '' : `${attributes.type} ${kind}`;
  });
  return ranked(found.filter((each) => each !== '')).flatMap(([value, count]) => {
    const [type = '', kind = ''] = value.split(' ');
    const known = NODE_TYPES.find((each) => each === type);
    return known === undefined || known === 'Statement' || known === 'Article'
      ? []
      : [{ type: known, kind, count }];
  });
}

function mostConnected(graph: DossierGraph, top: number): GraphStats['top'] {
  return graph
    .mapNodes((id, attributes) => ({ id, attributes }))
    .flatMap(({ id, attributes }) => {
      if (!('mentions' in attributes)) return [];
      const relationCount = graph.edges(id).filter((edge) => {
        const other = graph.getNodeAttributes(graph.opposite(id, edge));
        return 'mentions' in other;
      }).length;
      return [{ ...summaryOfEntity(id, attributes), relationCount }];
    })
    .sort(
      (a, b) =>
        b.relationCount - a.relationCount ||
        b.mentionCount - a.mentionCount ||
        compareText(a.name, b.name) ||
        compareText(a.id, b.id),
    )
    .slice(0, top);
}
