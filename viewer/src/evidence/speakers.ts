/** Who said a statement. */
import type { EntityNode, GraphData } from '../data/graph-data.ts';
import { isEntity, otherEnd } from '../data/graph-data.ts';

/** The entities that a statement is attributed to, each once; none where the article does not say who. */
export function speakersOf(data: GraphData, statement: string): readonly EntityNode[] {
  const speakers = data
    .edgesOf(statement)
    .filter(({ attributes, target }) => attributes.type === 'SAID' && target === statement)
    .map((edge) => data.nodes.get(otherEnd(edge, statement)))
    .filter((node) => node !== undefined)
    .filter(isEntity);
  return [...new Set(speakers)];
}
