/** All that the sources say of an entity, as Markdown with numbered sources. Loaded when it is first asked for. */
import { cardOf } from '../../../graph/query/card.ts';
import { cardDocument } from '../../../graph/query/card-document.ts';
import { cardMarkdown } from '../../../graph/query/card-markdown.ts';
import { dossierGraphOf } from '../data/dossier-graph.ts';
import type { GraphData } from '../data/graph-data.ts';

/** The dossier on an entity. Throws where the graph has no such entity. */
export function dossierMarkdown(data: GraphData, key: string): string {
  const card = cardOf(dossierGraphOf(data), key);
  if (card === undefined) throw new Error(`the graph has no entity ${key}`);
  return cardMarkdown(cardDocument(card));
}
