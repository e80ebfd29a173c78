/** When entities were born, died and were founded: the claims of all articles, verified, and the value that they support best. */
import {
  type Claim,
  compareText,
  contains,
  ENTITY_DATES,
  type EntityDate,
  type EntityDateProperty,
  type EntityType,
  lengthOf,
  type LinkedEntity,
  type LocalEntityDate,
  makeId,
  MAX_SENTENCE,
  type Span,
} from '../model/index.ts';
import { type ArticlePlaces, attributionOf } from './place-claims.ts';
import type { Rejection, RejectionReason } from './rejection.ts';
import { isSpanOf } from './spans.ts';

/** The dates of one entity, by property. */
export type EntityDates = Partial<Record<EntityDateProperty, EntityDate>>;

const TYPE_OF: Readonly<Record<EntityDateProperty, EntityType>> = {
  birthDate: 'Person',
  deathDate: 'Person',
  founded: 'Organization',
};

const copy = ([start, end]: Span): [number, number] => [start, end];

/** The first fault of a date's evidence, or undefined where it holds. */
function faultOf(
  { evidence }: ArticlePlaces,
  index: number,
  date: LocalEntityDate,
): RejectionReason | undefined {
  const { text } = evidence.result.article;
  const parts = [date.subject, date.trigger, date.object];
  if (![date.sentence, ...parts].every((span) => isSpanOf(text, span))) return 'out-of-bounds';
  if (!parts.every((span) => contains(date.sentence, span))) return 'outside-sentence';
  if (lengthOf(date.sentence) > MAX_SENTENCE) return 'long-sentence';
  return evidence.entities.get(index)?.spans.overlaps(date.subject) === true ? undefined : 'no-mention';
}

function claimOf(places: ArticlePlaces, date: LocalEntityDate): Claim {
  const { article } = places.evidence.result;
  const { property, value, sentence, subject, trigger, object } = date;
  const parts = [article.id, property, ...sentence, ...subject, ...object, ...trigger];
  return {
    id: makeId('claim', parts),
    article: article.id,
    sentence: copy(sentence),
    subject: copy(subject),
    trigger: copy(trigger),
    object: copy(object),
    ...attributionOf(places, date.attribution),
    polarity: date.polarity,
    modality: date.modality,
    date: value,
    ...(article.published === undefined ? {} : { reported: article.published }),
    extractor: date.extractor,
    confidence: date.confidence,
  };
}

/** The sound claims of one property of an entity, in article order and then text order; one for the same words. */
function claimsOf(
  entity: LinkedEntity,
  property: EntityDateProperty,
  places: readonly ArticlePlaces[],
  reject: (rejection: Rejection) => void,
): Claim[] {
  const claims = new Map<string, Claim>();
  for (const { result, entity: index } of entity.members) {
    const own = places[result];
    if (own === undefined) continue;
    const dates = own.evidence.result.entities[index]?.dates ?? [];
    for (const date of dates.filter((d) => d.property === property)) {
      const reason = faultOf(own, index, date);
      const claim = reason === undefined ? claimOf(own, date) : undefined;
      if (claim !== undefined && !claims.has(claim.id)) claims.set(claim.id, claim);
      if (reason !== undefined) {
        const { id: article } = own.evidence.result.article;
        reject({
          article,
          what: 'entity',
          index,
          reason,
          detail: `${property} ${date.value}`,
          cause: 'extraction',
        });
      }
    }
  }
  return [...claims.values()];
}

/** Whether a date bears out another: it is the same, or says it less precisely ("1961" of "1961-05-04"). */
const bearsOut = (date: string, value: string): boolean => value === date || value.startsWith(`${date}-`);

/**
 * The value that is best supported: by the most articles that give it or give it less precisely, denials and allegations
 * left out where there is anything else; of equals the more precise, then the one of the surer claim, then the earlier date.
 */
export function prevailingDate(claims: readonly Claim[]): string | undefined {
  const plain = claims.filter(({ polarity, modality }) => polarity === 'affirmed' && modality === 'actual');
  const counted = plain.length > 0 ? plain : claims;
  const ranked = [...new Set(counted.flatMap(({ date }) => date ?? []))].map((value) => {
    const supporting = counted.filter(({ date }) => date !== undefined && bearsOut(date, value));
    return {
      value,
      articles: new Set(supporting.map(({ article }) => article)).size,
      confidence: Math.max(...supporting.map(({ confidence }) => confidence)),
    };
  });
  ranked.sort(
    (a, b) =>
      b.articles - a.articles ||
      b.value.length - a.value.length ||
      b.confidence - a.confidence ||
      compareText(a.value, b.value),
  );
  return ranked[0]?.value;
}

/** The dates of a linked entity; a property that its type does not have is left out. */
export function entityDates(
  entity: LinkedEntity,
  places: readonly ArticlePlaces[],
  reject: (rejection: Rejection) => void,
): EntityDates {
  const dates: EntityDates = {};
  for (const property of ENTITY_DATES) {
    if (TYPE_OF[property] !== entity.type) continue;
    const claims = claimsOf(entity, property, places, reject);
    const value = prevailingDate(claims);
    if (value !== undefined) dates[property] = { value, claims };
  }
  return dates;
}
