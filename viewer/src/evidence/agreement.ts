/** Which outlets agree about a relation: who says so, who only passes it on, who denies it. */
import type { Claim } from '../../../graph/model/claim.ts';
import { compareText } from '../../../graph/model/order.ts';
import type { GraphData, GraphEdge } from '../data/graph-data.ts';
import { articleOf, nameOf } from '../data/graph-data.ts';
import { claimsInOrder } from './claim-evidence.ts';

/** How an outlet stands to a relation: by its own word, by the word of others, against it. */
export const STANDS = ['says', 'attributed', 'denies'] as const;
export type Stand = (typeof STANDS)[number];

/** What one outlet has of a relation. */
export interface OutletStand {
  /** The publisher; where an article names none, the article's own title. */
  readonly outlet: string;
  readonly claims: Readonly<Record<Stand, readonly Claim[]>>;
}

/** Which outlets say so, which only report that others do, and which report a denial. */
export interface Agreement {
  /** Those that say so first, then those that pass it on, then those that only deny it. */
  readonly rows: readonly OutletStand[];
  /** Those who are quoted or paraphrased as saying so, and as denying it: keys of nodes, most frequent first. */
  readonly speakers: Readonly<Record<'affirming' | 'denying', readonly string[]>>;
}

/** The outlet of an article: its publisher, or where none is given the article by its title. */
export function outletName(data: GraphData, article: string): string {
  const node = articleOf(data, article);
  return node?.attributes.publisher ?? nameOf(data, article);
}

/** How a claim makes its outlet stand. An allegation is nobody's own word, the article's neither. */
export function standOf({ polarity, attribution, modality }: Claim): Stand {
  if (polarity === 'denied') return 'denies';
  return attribution === undefined && modality !== 'claimed' ? 'says' : 'attributed';
}

function byOutlet(data: GraphData, claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const outlets = new Map<string, Claim[]>();
  for (const claim of claims) {
    const outlet = outletName(data, claim.article);
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), claim]);
  }
  return outlets;
}

/** Where the row of an outlet stands: what it says itself comes before what it passes on. */
const rankOf = ({ claims }: OutletStand): number => STANDS.findIndex((stand) => claims[stand].length > 0);

function speakersOf(claims: readonly Claim[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const speaker of claims.flatMap(({ attribution }) => attribution?.speakers ?? []))
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([key]) => key);
}

/** The stands of all outlets that report a relation. */
export function agreementOf(data: GraphData, edge: GraphEdge): Agreement {
  const claims = claimsInOrder(data, edge);
  const rows = [...byOutlet(data, claims)].map(([outlet, own]): OutletStand => {
    const standing = (stand: Stand): readonly Claim[] => own.filter((claim) => standOf(claim) === stand);
    return {
      outlet,
      claims: { says: standing('says'), attributed: standing('attributed'), denies: standing('denies') },
    };
  });
  return {
    rows: rows.sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.outlet, b.outlet)),
    speakers: {
      affirming: speakersOf(claims.filter(({ polarity }) => polarity === 'affirmed')),
      denying: speakersOf(claims.filter(({ polarity }) => polarity === 'denied')),
    },
  };
}

/** The outlets that stand so, in the order of the rows. */
export function outletsThat({ rows }: Agreement, stand: Stand): readonly string[] {
  return rows.filter(({ claims }) => claims[stand].length > 0).map(({ outlet }) => outlet);
}
