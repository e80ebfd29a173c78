/** What was selected, found again in a graph that was made anew: keys change when entities are merged, split or retyped. */
import type { Mention } from '../../../graph/model/graph-json.ts';
import type { GraphData, GraphEdge, GraphNode } from '../data/graph-data.ts';
import { isEntity, isStatement } from '../data/graph-data.ts';
import type { Selection } from '../state/view-state.ts';

const placeKey = ({ article, start, end }: Mention): string => `${article} ${start} ${end}`;

/** The entity that has the most of these mentions; of equals, the first by key. */
function holderOf(data: GraphData, mentions: readonly Mention[]): string | undefined {
  const wanted = new Set(mentions.map(placeKey));
  const shares = [...data.nodes.values()].filter(isEntity).map(({ key, attributes }) => ({
    key,
    shared: attributes.mentions.filter((mention) => wanted.has(placeKey(mention))).length,
  }));
  return shares
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.key < b.key ? -1 : 1))[0]?.key;
}

/** The present key of a node of an earlier graph; undefined where it is gone. Names that are one place are followed by it. */
export function carriedNode(before: GraphData, after: GraphData, key: string): string | undefined {
  if (after.nodes.has(key)) return key;
  const node: GraphNode | undefined = before.nodes.get(key);
  if (node === undefined) return undefined;
  if (isEntity(node)) return holderOf(after, node.attributes.mentions);
  if (!isStatement(node)) return undefined;
  const { article, start, end } = node.attributes;
  return [...after.nodes.values()]
    .filter(isStatement)
    .find(({ attributes: other }) => other.article === article && other.start === start && other.end === end)
    ?.key;
}

/** A claim is the same where its spans are, whatever became of its ends. */
function sameClaims(a: GraphEdge, b: GraphEdge): boolean {
  const ids = new Set(a.attributes.claims.map(({ id }) => id));
  return a.attributes.type === b.attributes.type && b.attributes.claims.some(({ id }) => ids.has(id));
}

/** The present key of a relation: the one that has its claims, else the one of its type between what its ends are now. */
export function carriedEdge(before: GraphData, after: GraphData, key: string): string | undefined {
  if (after.edges.has(key)) return key;
  const edge = before.edges.get(key);
  if (edge === undefined) return undefined;
  const edges = [...after.edges.values()];
  const [source, target] = [edge.source, edge.target].map((end) => carriedNode(before, after, end));
  return (
    edges.find((other) => sameClaims(edge, other)) ??
    edges.find(
      (other) =>
        other.attributes.type === edge.attributes.type && other.source === source && other.target === target,
    )
  )?.key;
}

/** What was selected as it is now. A relation that is gone gives way to its source. */
export function carriedSelection(
  before: GraphData,
  after: GraphData,
  selection: Selection | undefined,
): Selection | undefined {
  if (selection === undefined) return undefined;
  if (selection.kind === 'node') {
    const key = carriedNode(before, after, selection.key);
    return key === undefined ? undefined : { ...selection, key };
  }
  const key = carriedEdge(before, after, selection.key);
  if (key !== undefined) return { kind: 'edge', key };
  const source = before.edges.get(selection.key)?.source;
  const node = source === undefined ? undefined : carriedNode(before, after, source);
  return node === undefined ? undefined : { kind: 'node', key: node };
}
