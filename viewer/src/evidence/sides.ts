/** The claims of a relation as a reader weighs them: one group a side, agreement first, each sentence told once. */
import type { Claim, Polarity } from '../../../graph/model/claim.ts';
import { POLARITIES } from '../../../graph/model/claim.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { articleOf } from '../data/graph-data.ts';
import { claimsInOrder } from './claim-evidence.ts';

/** A sentence that states something, and the other claims that say just that in the same words by the same account. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly copies: readonly Claim[];
  /** Where it stands among all of the relation's, counted from 0: what `j` and `k` step through. */
  readonly index: number;
}

/** All that affirms a relation, or all that denies it. */
export interface EvidenceSide {
  readonly polarity: Polarity;
  readonly told: readonly ToldClaim[];
}

/** What two claims share that are one sentence told twice. */
function tellingOf(data: GraphData, { article, sentence, attribution, ...claim }: Claim): string {
  const words = articleOf(data, article)?.attributes.text.slice(...sentence);
  // Sentences of an article that is not there are not known to be the same.
  const told = words?.replace(/\s+/gu, ' ').trim() ?? claim.id;
  const voice = attribution === undefined ? null : [attribution.speakers, attribution.outlet ?? null];
  return JSON.stringify([told, voice, claim.polarity, claim.modality, claim.date ?? null]);
}

/** Folds the claims that tell one sentence again into the first of them. */
function foldCopies(data: GraphData, claims: readonly Claim[]): readonly (readonly [Claim, Claim[]])[] {
  const told = new Map<string, readonly [Claim, Claim[]]>();
  for (const claim of claims) {
    const key = tellingOf(data, claim);
    const first = told.get(key);
    if (first === undefined) told.set(key, [claim, []]);
    else first[1].push(claim);
  }
  return [...told.values()];
}

/** The sides of a relation that some claim takes; in each, the claims by date of report, article and place. */
export function evidenceSides(data: GraphData, edge: GraphEdge): readonly EvidenceSide[] {
  const claims = claimsInOrder(data, edge);
  let index = 0;
  return POLARITIES.flatMap((polarity) => {
    const told = foldCopies(
      data,
      claims.filter((claim) => claim.polarity === polarity),
    ).map(([claim, copies]): ToldClaim => ({ claim, copies, index: index++ }));
    return told.length === 0 ? [] : [{ polarity, told }];
  });
}

/** How many sentences a relation's card steps through. */
export function stepsOf(data: GraphData, edge: GraphEdge): number {
  return evidenceSides(data, edge).reduce((sum, { told }) => sum + told.length, 0);
}

/** Where a claim stands among the steps of its relation; 0 where it is none of it. */
export function stepOfClaim(data: GraphData, edge: GraphEdge, id: string): number {
  const all = evidenceSides(data, edge).flatMap(({ told }) => told);
  const found = all.find(({ claim, copies }) => [claim, ...copies].some((each) => each.id === id));
  return found?.index ?? 0;
}
