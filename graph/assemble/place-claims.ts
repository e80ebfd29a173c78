/** The claims of all articles, verified, with the ids of their ends. */
import {
  allows,
  type Claim,
  compareText,
  type LinkedCorpus,
  type LinkedEntity,
  type LocalAttribution,
  type LocalClaim,
  type NodeType,
  type Ref,
} from '../model/index.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import {
  claimIdParts,
  edgeId,
  evidenceFields,
  IdCounter,
  orderEnds,
  type PlacedClaim,
} from './placed-claim.ts';
import type { Rejection } from './rejection.ts';
import { type Fault, faultOf } from './verify-claim.ts';

/** Where the ids of an article's entities and statements are found. */
export interface ArticlePlaces {
  readonly evidence: ArticleEvidence;
  /** The place of the article in article order. */
  readonly order: number;
  readonly entityOf: (index: number) => LinkedEntity | undefined;
  /** The id of each sound statement, by its index. */
  readonly statements: ReadonlyMap<number, string>;
}

interface NodeRef {
  readonly id: string;
  readonly type: NodeType;
}

function nodeOf({ entityOf, statements, evidence }: ArticlePlaces, ref: Ref): NodeRef | undefined {
  if (ref.kind === 'article') return { id: evidence.result.article.id, type: 'Article' };
  if (ref.kind === 'entity') {
    const entity = entityOf(ref.index);
    return entity === undefined ? undefined : { id: entity.id, type: entity.type };
  }
  const id = statements.get(ref.index);
  return id === undefined ? undefined : { id, type: 'Statement' };
}

/** What linking made of the claim's ends: one node, or nodes of types that the relation does not have. */
function faultOfLinks(claim: LocalClaim, source: NodeRef, target: NodeRef): Fault | undefined {
  if (source.id === target.id) return { reason: 'self-loop', detail: source.id };
  if (allows(claim.type, source.type, target.type)) return undefined;
  return { reason: 'not-allowed', detail: `${source.type} ${claim.type} ${target.type}` };
}

/** Who asserts a claim, by the ids of its nodes. */
export function attributionOf(
  places: ArticlePlaces,
  given: LocalAttribution | undefined,
): Pick<Claim, 'attribution'> {
  if (given === undefined) return {};
  const idOf = (index: number): string | undefined => places.entityOf(index)?.id;
  const speakers = [...new Set(given.speakers.map(idOf).filter((id) => id !== undefined))];
  const statement = given.statement === undefined ? undefined : places.statements.get(given.statement);
  const outlet = given.outlet === undefined ? undefined : idOf(given.outlet);
  // Who said it may have been rejected by a correction; that somebody else than the article said it remains true.
  if (given.speakers.length === 0 && statement === undefined && outlet === undefined) return {};
  return {
    attribution: {
      speakers,
      ...(statement === undefined ? {} : { statement }),
      ...(outlet === undefined ? {} : { outlet }),
    },
  };
}

/** A sound claim and where it goes. */
interface Accepted {
  readonly claim: LocalClaim;
  readonly ends: ReturnType<typeof orderEnds>;
  readonly edge: string;
}

function place(places: ArticlePlaces, { claim, ends, edge }: Accepted, id: string): PlacedClaim {
  const { article } = places.evidence.result;
  const { sentence, subject, trigger, object, ...rest } = evidenceFields(claim, ends.exchanged);
  const { polarity, modality, date, extractor, confidence } = rest;
  return {
    edge,
    type: claim.type,
    source: ends.source,
    target: ends.target,
    properties: claim.properties,
    claim: {
      id,
      article: article.id,
      sentence,
      subject,
      trigger,
      object,
      ...attributionOf(places, claim.attribution),
      polarity,
      modality,
      ...(date === undefined ? {} : { date }),
      ...(article.published === undefined ? {} : { reported: article.published }),
      extractor,
      confidence,
    },
    order: places.order,
  };
}

/** The claim as it goes into the graph, or the fault that keeps it out. */
function examine(places: ArticlePlaces, claim: LocalClaim): Accepted | (Fault & Pick<Rejection, 'cause'>) {
  const fault = faultOf(places.evidence, claim);
  const [source, target] = [nodeOf(places, claim.source), nodeOf(places, claim.target)];
  if (fault !== undefined || source === undefined || target === undefined)
    return { ...(fault ?? { reason: 'missing-end', detail: 'not linked' }), cause: 'extraction' };
  const linkFault = faultOfLinks(claim, source, target);
  if (linkFault !== undefined) return { ...linkFault, cause: 'linking' };
  const ends = orderEnds(claim.type, { source: source.id, target: target.id });
  return { claim, ends, edge: edgeId(claim.type, ends, claim.properties) };
}

/** The surer of two claims that say the same with the same words; the name of the pattern decides between equals. */
function surer(a: Accepted, b: Accepted): Accepted {
  const difference = a.claim.confidence - b.claim.confidence;
  if (difference !== 0) return difference > 0 ? a : b;
  return compareText(a.claim.extractor, b.claim.extractor) <= 0 ? a : b;
}

/** The sound claims of one article, each reading of the same words once; the others are reported. */
export function placeClaims(places: ArticlePlaces, reject: (rejection: Rejection) => void): PlacedClaim[] {
  const { article, claims } = places.evidence.result;
  const accepted = new Map<string, Accepted>();
  for (const [index, claim] of claims.entries()) {
    const examined = examine(places, claim);
    if ('reason' in examined) {
      const { reason, detail, cause } = examined;
      reject({ article: article.id, what: 'claim', index, type: claim.type, reason, detail, cause });
      continue;
    }
    const reading = JSON.stringify([examined.edge, ...claimIdParts(article.id, claim)]);
    const known = accepted.get(reading);
    accepted.set(reading, known === undefined ? examined : surer(known, examined));
  }
  const ids = new IdCounter();
  return [...accepted.values()].map((one) =>
    place(places, one, ids.next('claim', claimIdParts(article.id, one.claim))),
  );
}

/** The linked entity of each local one. */
export function entityFinder(
  linked: LinkedCorpus,
  result: number,
): (index: number) => LinkedEntity | undefined {
  const row = linked.entityOf[result] ?? [];
  return (index) => {
    const at = row[index];
    return at === undefined ? undefined : linked.entities[at];
  };
}
