/** What the page says aloud to those who do not see it change. */
import type { GraphData } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';
import type { Visibility } from '../filters/visibility.ts';
import type { Selection } from '../state/view-state.ts';
import type { Words } from './en/index.ts';

/** “Giuseppe Verdi, person, 4 relations in view.” */
export function selectionWords(
  data: GraphData,
  { edges }: Visibility,
  selection: Selection | undefined,
  { common, vocabulary }: Words,
): string {
  const { nothingSelected, inView, claimed } = common;
  if (selection === undefined) return nothingSelected;
  if (selection.kind === 'edge') {
    const edge = data.edges.get(selection.key);
    if (edge === undefined) return nothingSelected;
    const { claimCount } = edge.attributes;
    const label = vocabulary.relationLabel(edge.attributes);
    const words = `${nameOf(data, edge.source)} ${label} ${nameOf(data, edge.target)}`;
    return claimCount === 0 ? `${words}.` : `${words}, ${claimed(claimCount)}.`;
  }
  const node = data.nodes.get(selection.key);
  if (node === undefined) return nothingSelected;
  const relations = data.edgesOf(node.key).filter((edge) => edges.has(edge.key)).length;
  const type = vocabulary.typeNoun(node.attributes.type).one;
  return inView(`${node.attributes.name}, ${type}, ${common.related(relations)}`);
}

/** “12 nodes and 30 relations in view.” */
export function visibilityWords({ nodes, edges }: Visibility, { common, vocabulary }: Words): string {
  return common.inView(vocabulary.listed([common.nodes(nodes.size), common.related(edges.size)]));
}

/** What the drawing shows, for those who cannot see it. */
export function drawingWords(data: GraphData, visibility: Visibility, { common, vocabulary }: Words): string {
  const { counted, listed, typeNoun } = vocabulary;
  const counts = new Map<string, number>();
  for (const key of visibility.nodes) {
    const type = data.nodes.get(key)?.attributes.type;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const parts = [...data.nodes.values()]
    .map(({ attributes }) => attributes.type)
    .filter((type, index, all) => all.indexOf(type) === index && counts.has(type))
    .map((type) => counted(counts.get(type) ?? 0, typeNoun(type).one, typeNoun(type).many));
  return common.drawing(listed([...parts, common.related(visibility.edges.size)]));
}
