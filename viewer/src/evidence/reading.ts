/** Which article, and which place in it, the reader opens for what is selected. */
import type { Span } from '../../../graph/model/span.ts';
import type { GraphData } from '../data/graph-data.ts';
import { isArticle, isEntity, isStatement } from '../data/graph-data.ts';
import type { Selection } from '../state/view-state.ts';
import { articlesInOrder } from './article-index.ts';
import { evidenceSides } from './sides.ts';

/** A place to read at. */
export interface Place {
  readonly article: string;
  readonly at?: Span;
}

/** The article that mentions an entity most; of equals the earliest. */
function mostOf(data: GraphData, mentions: readonly { readonly article: string }[]): string | undefined {
  const count = (key: string): number => mentions.filter(({ article }) => article === key).length;
  const articles = articlesInOrder(data).map(({ key }) => key);
  return articles.reduce<string | undefined>(
    (best, key) => (count(key) > (best === undefined ? 0 : count(best)) ? key : best),
    undefined,
  );
}

function placeOfNode(data: GraphData, key: string): Place | undefined {
  const node = data.nodes.get(key);
  if (node === undefined) return undefined;
  if (isArticle(node)) return { article: node.key };
  if (isStatement(node)) {
    const { article, start, end } = node.attributes;
    return { article, at: [start, end] };
  }
  const article = isEntity(node) ? mostOf(data, node.attributes.mentions) : undefined;
  return article === undefined ? undefined : { article };
}

/**
 * Where to read about a selection: the sentence of a relation’s claim (`step` counts as the card does), a statement in
 * its place, the article that mentions an entity most. With nothing selected, the earliest article. Undefined only in a
 * graph without articles.
 */
export function placeToRead(
  data: GraphData,
  selection: Selection | undefined,
  step: number,
): Place | undefined {
  const [first] = articlesInOrder(data);
  const earliest = first === undefined ? undefined : { article: first.key };
  if (selection === undefined) return earliest;
  if (selection.kind === 'node') return placeOfNode(data, selection.key) ?? earliest;
  const edge = data.edges.get(selection.key);
  if (edge === undefined) return earliest;
  const told = evidenceSides(data, edge).flatMap((side) => side.told);
  const claim = (told[step] ?? told[0])?.claim;
  if (claim !== undefined) return { article: claim.article, at: claim.sentence };
  return placeOfNode(data, edge.source) ?? earliest;
}
