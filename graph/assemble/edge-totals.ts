/** What a relation's claims add up to. */
import {
  type Claim,
  compareText,
  definitionOf,
  type EdgeAttributes,
  RELATION_PROPERTIES,
  type RelationProperties,
  RelationProperties as RelationPropertiesSchema,
  type RelationType,
  type Status,
} from '../model/index.ts';
import { seenBetween } from './node-attributes.ts';
import type { PlacedClaim } from './placed-claim.ts';

/** No number of reports makes a relation certain. */
const MAX_CONFIDENCE = 0.99;

const DECIMALS = 10_000;

/** What totals need to know of the corpus. */
export interface TotalsContext {
  /** The outlet that each article stands for (sources.ts). */
  readonly outlets: ReadonlyMap<string, string>;
  /** Ids of statements and events that some statement contradicts. */
  readonly contradicted: ReadonlySet<string>;
}

/** Whether the article itself says so: in nobody's mouth, and not as a mere allegation. */
function inOwnVoice({ attribution, modality }: Claim): boolean {
  return attribution === undefined && modality !== 'claimed';
}

/** The relation whose claims are added up. */
export type TotalledRelation = Pick<PlacedClaim, 'type' | 'source'>;

function statusOf(
  claims: readonly Claim[],
  { type, source }: TotalledRelation,
  { contradicted }: TotalsContext,
): Status {
  const denied = claims.filter(({ polarity }) => polarity === 'denied').length;
  const challenged =
    (definitionOf(type).family === 'event' && contradicted.has(source)) ||
    claims.some(
      ({ attribution }) => attribution?.statement !== undefined && contradicted.has(attribution.statement),
    );
  if (challenged || (denied > 0 && denied < claims.length)) return 'contested';
  if (denied > 0) return 'denied';
  return claims.some(inOwnVoice) ? 'asserted' : 'attributed';
}

/**
 * How sure it is that the relation was stated as its status says: noisy-or (Pearl, Probabilistic Reasoning in
 * Intelligent Systems, 1988, section 4.3) over outlets, each giving the surest of its claims, since claims of one outlet
 * are not independent. Denials count only where there is nothing else. At most MAX_CONFIDENCE, four decimals.
 */
function confidenceOf(claims: readonly Claim[], { outlets }: TotalsContext): number {
  const affirmed = claims.filter(({ polarity }) => polarity === 'affirmed');
  const best = new Map<string, number>();
  for (const { article, confidence } of affirmed.length > 0 ? affirmed : claims) {
    const outlet = outlets.get(article) ?? article;
    best.set(outlet, Math.max(best.get(outlet) ?? 0, confidence));
  }
  // Sorted, because a product of floating-point numbers depends on their order.
  const doubts = [...best.values()].sort((a, b) => a - b).map((confidence) => 1 - confidence);
  const sure = 1 - doubts.reduce((product, doubt) => product * doubt, 1);
  return Math.round(Math.min(sure, MAX_CONFIDENCE) * DECIMALS) / DECIMALS;
}

/** The value that most claims give; of equals the one given last in article order, then the first in code unit order. */
function prevailing(
  values: readonly (readonly [value: string | number, order: number])[],
): string | number | undefined {
  const votes = new Map<string | number, { count: number; last: number }>();
  for (const [value, order] of values) {
    const vote = votes.get(value) ?? { count: 0, last: -1 };
    votes.set(value, { count: vote.count + 1, last: Math.max(vote.last, order) });
  }
  const ranked = [...votes].sort(
    ([a, x], [b, y]) => y.count - x.count || y.last - x.last || compareText(String(a), String(b)),
  );
  return ranked[0]?.[0];
}

function propertiesOf(placed: readonly PlacedClaim[]): RelationProperties {
  const properties: Record<string, string | number> = {};
  for (const property of RELATION_PROPERTIES) {
    const values = placed.flatMap(({ properties: own, order }) => {
      const value = own[property];
      return value === undefined ? [] : [[value, order] as const];
    });
    const value = prevailing(values);
    if (value !== undefined) properties[property] = value;
  }
  return RelationPropertiesSchema.parse(properties);
}

function compareSpans(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const difference = value - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Article order, then text order. */
function comparePlaced(a: PlacedClaim, b: PlacedClaim): number {
  const place = ({ claim }: PlacedClaim): readonly number[] => [
    ...claim.sentence,
    ...claim.subject,
    ...claim.trigger,
    ...claim.object,
  ];
  return a.order - b.order || compareSpans(place(a), place(b)) || compareText(a.claim.id, b.claim.id);
}

/** What the claims of an edge add up to, and they themselves. */
export type EdgeTotals = Omit<EdgeAttributes, keyof RelationProperties | 'type'>;

/** The totals of some claims, at least one, in article order. */
export function totalsOf(
  claims: readonly Claim[],
  relation: TotalledRelation,
  context: TotalsContext,
): EdgeTotals {
  const articles = new Set(claims.map(({ article }) => article));
  const outlets = new Set([...articles].map((article) => context.outlets.get(article) ?? article));
  return {
    claims: [...claims],
    claimCount: claims.length,
    articleCount: articles.size,
    outletCount: outlets.size,
    ...seenBetween(claims.map(({ reported }) => reported)),
    status: statusOf(claims, relation, context),
    confidence: confidenceOf(claims, context),
  };
}

/** The attributes of the edge that some claims make, which all have its type and ends. */
export function edgeOfClaims(
  relation: TotalledRelation,
  placed: readonly PlacedClaim[],
  context: TotalsContext,
): EdgeAttributes {
  const sorted = [...placed].sort(comparePlaced);
  const claims = sorted.map(({ claim }) => claim);
  return { type: relation.type, ...propertiesOf(sorted), ...totalsOf(claims, relation, context) };
}

/** The attributes of an edge that metadata or counting makes: there is no sentence to cite. */
export function edgeWithoutClaims(
  type: RelationType,
  published: string | undefined,
  properties: RelationProperties = {},
): EdgeAttributes {
  return {
    type,
    ...properties,
    claims: [],
    claimCount: 0,
    articleCount: 1,
    outletCount: 1,
    ...seenBetween([published]),
    status: 'asserted',
    confidence: 1,
  };
}
