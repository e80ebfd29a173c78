/** Everything between two nodes: the relations that join them, in one list. */
import { RELATION_TYPES } from '../../../graph/model/ontology.ts';
import { compareText } from '../../../graph/model/order.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';

/** The relations between two nodes, either way: disputed ones first, then in the ontology's order. */
export function relationsBetween(data: GraphData, a: string, b: string): readonly GraphEdge[] {
  const isDisputed = ({ attributes }: GraphEdge): number => Number(attributes.status === 'contested');
  return data
    .edgesOf(a)
    .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
    .sort(
      (x, y) =>
        isDisputed(y) - isDisputed(x) ||
        RELATION_TYPES.indexOf(x.attributes.type) - RELATION_TYPES.indexOf(y.attributes.type) ||
        compareText(x.key, y.key),
    );
}
