/** Takes away the claims of entities and of edges that somebody rejected. */
import {
  type ArticleResult,
  definitionOf,
  type LocalClaim,
  type PlacedCorrection,
  type Ref,
  type RelationType,
} from '../../../graph/model/index.ts';

/** A relation that does not hold: between which entities, by their index among all. */
export interface RejectedEdge {
  readonly type: RelationType;
  readonly ends: readonly [source: number, target: number];
  readonly placed: PlacedCorrection;
}

/** What is rejected, and how the ends of a claim are found among all entities. */
export interface Rejected {
  readonly edges: readonly RejectedEdge[];
  readonly entities: ReadonlySet<number>;
  readonly entityAt: (result: number, end: Ref) => number | undefined;
}

const edgeKey = (type: string, source: number, target: number): string => `${type} ${source} ${target}`;

/** The corrections that reject each edge; a symmetric one in both directions. */
function byEdge(edges: readonly RejectedEdge[]): ReadonlyMap<string, readonly PlacedCorrection[]> {
  const corrections = new Map<string, PlacedCorrection[]>();
  const note = (key: string, placed: PlacedCorrection): void => {
    corrections.set(key, [...(corrections.get(key) ?? []), placed]);
  };
  for (const { type, ends, placed } of edges) {
    const [source, target] = ends;
    note(edgeKey(type, source, target), placed);
    if (definitionOf(type).symmetric === true) note(edgeKey(type, target, source), placed);
  }
  return corrections;
}

/** The results without such claims, and the corrections of edges that no claim states. */
export function withoutRejected(
  results: readonly ArticleResult[],
  { edges, entities, entityAt }: Rejected,
): { readonly results: readonly ArticleResult[]; readonly unmatched: readonly PlacedCorrection[] } {
  const corrections = byEdge(edges);
  const matched = new Set<PlacedCorrection>();
  const holds = (claim: LocalClaim, result: number): boolean => {
    const ends = [entityAt(result, claim.source), entityAt(result, claim.target)] as const;
    const by = corrections.get(edgeKey(claim.type, ends[0] ?? -1, ends[1] ?? -1)) ?? [];
    for (const placed of by) matched.add(placed);
    return by.length === 0 && !ends.some((end) => end !== undefined && entities.has(end));
  };
  const kept = results.map((result, index) => {
    const claims = result.claims.filter((claim) => holds(claim, index));
    return claims.length === result.claims.length ? result : { ...result, claims };
  });
  const unmatched = edges.map(({ placed }) => placed).filter((placed) => !matched.has(placed));
  return { results: kept, unmatched };
}
