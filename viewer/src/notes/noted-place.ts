/** Where a note or a pin of a node is kept: at a place in an article, which outlives the node's key. */
import type { DossierGraph } from '../../../graph/dossier-graph.ts';
import type { NotedPlace } from '../../../graph/model/notes.ts';
import { placeOfMention, tellingMentions } from '../../../graph/query/entity-places.ts';

/** The place by which an entity is noted: one that is its alone where there is any. Undefined for a node that is no entity. */
export function notedPlaceOf(graph: DossierGraph, key: string): NotedPlace | undefined {
  const attributes = graph.getNodeAttributes(key);
  if (!('mentions' in attributes)) return undefined;
  const mention = tellingMentions(graph, key)[0] ?? attributes.mentions[0];
  return mention === undefined ? undefined : placeOfMention(graph, mention);
}
