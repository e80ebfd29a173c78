/** What a drawing starts from: everything where that is little, else the best covered and the relations among them. */
import { compareCoverage } from '../data/counts.ts';
import type { GraphData, GraphNode } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { ScopeBase } from '../state/scope.ts';
import { neighbourKeys } from './neighbours.ts';
import { SMALL, START } from './scope.ts';

/** How many of `count` nodes are shown at the start. */
function limitOf(base: ScopeBase, count: number): number {
  switch (base) {
    case 'all':
      return count;
    case 'none':
      return 0;
    case 'auto':
      return count <= SMALL ? count : START;
    default:
      return base;
  }
}

/**
 * The best covered of some entities, at least `limit` of them. Where `connected`, those only that are related to another
 * of them: a cloud of loose names would say nothing. One pass in the order of coverage; each edge is looked at twice.
 */
function bestCovered(
  source: { readonly data: GraphData; readonly filtered: Visibility },
  entities: readonly GraphNode[],
  { limit, connected }: { readonly limit: number; readonly connected: boolean },
): ReadonlySet<string> {
  if (!connected) return new Set(entities.slice(0, limit).map(({ key }) => key));
  const seen = new Set<string>();
  const chosen = new Set<string>();
  for (const { key } of entities) {
    if (chosen.size >= limit) break;
    seen.add(key);
    for (const other of neighbourKeys(source.data, source.filtered, key))
      if (seen.has(other)) chosen.add(key).add(other);
  }
  return chosen;
}

/** The statements and articles that have to do with most of the chosen entities. */
function bestLinked(
  source: { readonly data: GraphData; readonly filtered: Visibility },
  documents: readonly GraphNode[],
  { limit, chosen }: { readonly limit: number; readonly chosen: ReadonlySet<string> },
): readonly string[] {
  const linksOf = ({ key }: GraphNode): number =>
    [...neighbourKeys(source.data, source.filtered, key)].filter((each) => chosen.has(each)).length;
  return documents
    .map((node) => ({ key: node.key, links: linksOf(node) }))
    .filter(({ links }) => links > 0)
    .sort((a, b) => b.links - a.links || (a.key < b.key ? -1 : 1))
    .slice(0, limit)
    .map(({ key }) => key);
}

export interface StartOptions {
  readonly base: ScopeBase;
  /** Whether an entity without a relation in view is no part of the view. */
  readonly connectedOnly: boolean;
}

/** The nodes that a drawing starts from, of those that the filters leave. */
export function startNodes(
  data: GraphData,
  filtered: Visibility,
  { base, connectedOnly }: StartOptions,
): ReadonlySet<string> {
  const nodes = [...filtered.nodes].flatMap((key) => data.nodes.get(key) ?? []);
  const entities = nodes.filter(isEntity).sort(compareCoverage);
  const documents = nodes.filter((node) => !isEntity(node));
  const source = { data, filtered };
  const limit = limitOf(base, entities.length);
  const chosen =
    limit >= entities.length
      ? new Set(entities.map(({ key }) => key))
      : bestCovered(source, entities, { limit, connected: connectedOnly });
  const most = limitOf(base, documents.length);
  const linked =
    most >= documents.length && limit >= entities.length
      ? documents.map(({ key }) => key)
      : bestLinked(source, documents, { limit: most, chosen });
  return new Set([...chosen, ...linked]);
}
