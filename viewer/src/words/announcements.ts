/** What the page says aloud to those who do not see it change. */
import { counted, listed } from '../../../graph/words/counting.ts';
import { relationLabel } from '../../../graph/words/relations.ts';
import { typeNoun } from '../../../graph/words/types.ts';
import type { GraphData } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Selection } from '../state/view-state.ts';

/** “Giuseppe Verdi, person, 4 relations in view.” */
export function selectionWords(
  data: GraphData,
  { edges }: Visibility,
  selection: Selection | undefined,
): string {
  if (selection === undefined) return 'Nothing selected.';
  if (selection.kind === 'edge') {
    const edge = data.edges.get(selection.key);
    if (edge === undefined) return 'Nothing selected.';
    const { claimCount } = edge.attributes;
    const words = `${nameOf(data, edge.source)} ${relationLabel(edge.attributes)} ${nameOf(data, edge.target)}`;
    return claimCount === 0 ? `${words}.` : `${words}, ${counted(claimCount, 'claim')}.`;
  }
  const node = data.nodes.get(selection.key);
  if (node === undefined) return 'Nothing selected.';
  const relations = data.edgesOf(node.key).filter((edge) => edges.has(edge.key)).length;
  const type = typeNoun(node.attributes.type).one;
  return `${node.attributes.name}, ${type}, ${counted(relations, 'relation')} in view.`;
}

/** “12 nodes and 30 relations in view.” */
export function visibilityWords({ nodes, edges }: Visibility): string {
  return `${counted(nodes.size, 'node')} and ${counted(edges.size, 'relation')} in view.`;
}

/** What the drawing shows, for those who cannot see it. */
export function drawingWords(data: GraphData, visibility: Visibility): string {
  const counts = new Map<string, number>();
  for (const key of visibility.nodes) {
    const type = data.nodes.get(key)?.attributes.type;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const parts = [...data.nodes.values()]
    .map(({ attributes }) => attributes.type)
    .filter((type, index, all) => all.indexOf(type) === index && counts.has(type))
    .map((type) => counted(counts.get(type) ?? 0, typeNoun(type).one, typeNoun(type).many));
  const relations = counted(visibility.edges.size, 'relation');
  return `Drawing of the graph: ${listed([...parts, relations])}. The list view holds the same in tables.`;
}
