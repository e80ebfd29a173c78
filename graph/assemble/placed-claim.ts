/** A claim whose ends have ids: what edges are made of. */
import {
  type Claim,
  compareText,
  definitionOf,
  type IdKind,
  type LocalClaim,
  makeId,
  nameKey,
  type RelationProperties,
  type RelationType,
  type Span,
} from '../model/index.ts';

/** A verified claim, and the edge on which it goes. */
export interface PlacedClaim {
  readonly edge: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly properties: RelationProperties;
  readonly claim: Claim;
  /** The place of its article in article order. */
  readonly order: number;
}

/** The ids of an edge's ends, in the order in which the claim's words name them. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/**
 * An edge's id: of its ends, type and distinguishing properties. Values that differ in case or punctuation only
 * ("Vice President", "vice-president") are one.
 */
export function edgeId(
  type: RelationType,
  { source, target }: Ends,
  properties: RelationProperties = {},
): string {
  const identity = (definitionOf(type).identity ?? []).map((property) => {
    const value = properties[property];
    return typeof value === 'string' ? nameKey(value) : value;
  });
  return makeId('edge', [source, type, target, ...identity]);
}

/** Hands out ids; parts that were used before are numbered, in the order in which they are asked for. */
export class IdCounter {
  readonly #seen = new Map<string, number>();

  /** The id of these parts (`makeId`), or of these and a number where they had been asked for before. */
  next(kind: IdKind, parts: readonly (string | number | undefined)[]): string {
    const id = makeId(kind, parts);
    const count = this.#seen.get(id) ?? 0;
    this.#seen.set(id, count + 1);
    return count === 0 ? id : makeId(kind, [...parts, count]);
  }
}

type Evidence = Omit<Claim, 'id' | 'article' | 'reported' | 'attribution'>;

const copy = ([start, end]: Span): [number, number] => [start, end];

/** The parts of a claim's id: article, type and spans. A symmetric relation has no first end, so its ends are in text order. */
export function claimIdParts(article: string, claim: LocalClaim): readonly (string | number)[] {
  const ends = [claim.subject, claim.object];
  if (definitionOf(claim.type).symmetric === true) ends.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [article, claim.type, ...claim.sentence, ...ends.flat(), ...claim.trigger];
}

/** The claim's own fields, subject and object exchanged where its edge runs the other way. */
export function evidenceFields(claim: LocalClaim, exchanged: boolean): Evidence {
  const { date } = claim;
  return {
    sentence: copy(claim.sentence),
    subject: copy(exchanged ? claim.object : claim.subject),
    trigger: copy(claim.trigger),
    object: copy(exchanged ? claim.subject : claim.object),
    polarity: claim.polarity,
    modality: claim.modality,
    ...(date === undefined ? {} : { date }),
    extractor: claim.extractor,
    confidence: claim.confidence,
  };
}

/** A symmetric relation runs from the smaller id to the greater, so that both ways of saying it are one edge. */
export function orderEnds(
  type: RelationType,
  { source, target }: Ends,
): Ends & { readonly exchanged: boolean } {
  const exchanged = definitionOf(type).symmetric === true && compareText(source, target) > 0;
  return exchanged ? { source: target, target: source, exchanged } : { source, target, exchanged };
}
