/** Relations that the sources dispute without two sides in the claims: only denied, or challenged by a statement. */
import { claimsOf, type Evidence, evidenceOf } from '../../../graph/query/evidence.ts';
import { dossierGraphOf } from '../data/dossier-graph.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { nameOf } from '../data/graph-data.ts';

export interface DisputedEdge {
  readonly edge: GraphEdge;
  readonly affirmed: readonly Evidence[];
  readonly denied: readonly Evidence[];
}

export interface DisputedEdges {
  /** Affirmed here and denied there. */
  readonly contested: readonly DisputedEdge[];
  /** Affirmed, but some statement contradicts it. */
  readonly challenged: readonly DisputedEdge[];
  /** Only denied. */
  readonly denied: readonly DisputedEdge[];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** All relations that are disputed, each list by the names of their ends, with the evidence of both sides. */
export function disputedEdgesOf(data: GraphData): DisputedEdges {
  const graph = dossierGraphOf(data);
  const disputed = [...data.edges.values()]
    .filter(({ attributes }) => attributes.status === 'contested' || attributes.status === 'denied')
    .map((edge): DisputedEdge => {
      const { claims } = edge.attributes;
      return {
        edge,
        affirmed: evidenceOf(graph, claimsOf(claims, 'affirmed')),
        denied: evidenceOf(graph, claimsOf(claims, 'denied')),
      };
    })
    .sort(
      ({ edge: a }, { edge: b }) =>
        compareText(nameOf(data, a.source), nameOf(data, b.source)) ||
        compareText(nameOf(data, a.target), nameOf(data, b.target)) ||
        compareText(a.key, b.key),
    );
  const isContested = ({ edge }: DisputedEdge): boolean => edge.attributes.status === 'contested';
  return {
    contested: disputed.filter((each) => isContested(each) && each.denied.length > 0),
    challenged: disputed.filter((each) => isContested(each) && each.denied.length === 0),
    denied: disputed.filter((each) => !isContested(each)),
  };
}
