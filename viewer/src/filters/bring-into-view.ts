/** Which filters must go so that something that is hidden comes into view: as few as possible. */
import type { GraphData } from '../data/graph-data.ts';
import { isBounded } from './claim-filters.ts';
import type { Filters } from './filters.ts';
import { visibleGraph } from './visibility.ts';

/** What is to be seen. */
export interface Wanted {
  readonly kind: 'node' | 'edge';
  readonly key: string;
}

/** Whether filters leave it in view. */
export function isInView(data: GraphData, filters: Filters, { kind, key }: Wanted): boolean {
  const { nodes, edges } = visibleGraph(data, filters);
  return kind === 'node' ? nodes.has(key) : edges.has(key);
}

const less = <T>(list: readonly T[], ...items: readonly T[]): readonly T[] =>
  list.filter((each) => !items.includes(each));

/** The filters less what hides its kind: its type and those of its ends, its relation, status and modality. */
function showingKind(data: GraphData, filters: Filters, { kind, key }: Wanted): Filters {
  const edge = kind === 'edge' ? data.edges.get(key) : undefined;
  const nodes = edge === undefined ? [key] : [edge.source, edge.target];
  const types = nodes.flatMap((node) => data.nodes.get(node)?.attributes.type ?? []);
  const shown = { ...filters, hiddenTypes: less(filters.hiddenTypes, ...types) };
  if (edge === undefined) return shown;
  return {
    ...shown,
    hiddenRelations: less(filters.hiddenRelations, edge.attributes.type),
    hiddenStatuses: less(filters.hiddenStatuses, edge.attributes.status),
    hiddenModalities: [],
  };
}

/** The claim-level filters, each as what takes it away. */
function waysOut(filters: Filters): readonly Partial<Filters>[] {
  const { period } = filters;
  return [
    { connectedOnly: false },
    ...(isBounded(period) ? [{ period: { clock: period.clock } }] : []),
    { minConfidence: 0 },
    { minOutlets: 0 },
    { saidBy: undefined },
    { hideHearsay: false },
    { hiddenOutlets: [] },
    { hiddenArticles: [] },
  ];
}

/**
 * The filters under which it is in view: those in force where it is already; else without what hides its kind and the
 * one claim-level filter that hides it; where several do, without all of them.
 */
export function filtersShowing(data: GraphData, filters: Filters, wanted: Wanted): Filters {
  if (isInView(data, filters, wanted)) return filters;
  const kind = showingKind(data, filters, wanted);
  const ways = waysOut(kind);
  const shows = (candidate: Filters): boolean => isInView(data, candidate, wanted);
  if (shows(kind)) return kind;
  const single = ways.map((way) => ({ ...kind, ...way })).find(shows);
  if (single !== undefined) return single;
  let rest = Object.assign({}, kind, ...ways) as Filters;
  // Put back what turns out to hide nothing of it.
  for (const way of ways) {
    const names = Object.keys(way) as (keyof Filters)[];
    const kept = { ...rest, ...Object.fromEntries(names.map((name) => [name, kind[name]])) };
    if (shows(kept)) rest = kept;
  }
  // A node without any relation in view may need those of its kind.
  return rest;
}
