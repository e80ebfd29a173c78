/** What the claims of one article say of a person that two people of one name seldom share: nationality, seat of office. */
import type { ArticleResult, LocalClaim } from '../../graph/model/index.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { type EntityKeys, wordsOfKey } from './keys.ts';

/** A fact: its scale ("nationality", "mayor of") and its value. */
export interface PersonFact {
  readonly scale: 'nationality' | `${string} of`;
  readonly value: string;
}

// Offices of one place, which hardly anybody holds in two. A minister or a judge may well change the body.
const SEATED = new Set('mayor governor sheriff prefect bishop archbishop'.split(' '));

function factOf(
  result: ArticleResult,
  keys: readonly (EntityKeys | undefined)[],
  claim: LocalClaim,
): PersonFact | undefined {
  if (claim.target.kind !== 'entity') return undefined;
  const place = result.entities[claim.target.index];
  if (place?.type !== 'Place') return undefined;
  if (claim.type === 'FROM') {
    const country = claim.properties.basis === 'nationality' ? countryNamed(place.name) : undefined;
    return country?.kind === 'country' ? { scale: 'nationality', value: country.name } : undefined;
  }
  if (claim.type !== 'HOLDS_POSITION') return undefined;
  const title = claim.properties.title?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  const seat = title.find((word) => SEATED.has(word));
  const key = keys[claim.target.index];
  return seat === undefined || key === undefined
    ? undefined
    : { scale: `${seat} of`, value: wordsOfKey(key.primary) };
}

/** The facts about each entity of an article, by its index; claims that are denied, planned or merely alleged give none. */
export function personFacts(
  result: ArticleResult,
  keys: readonly (EntityKeys | undefined)[],
): ReadonlyMap<number, readonly PersonFact[]> {
  const facts = new Map<number, PersonFact[]>();
  for (const claim of result.claims) {
    const { source, polarity, modality } = claim;
    if (source.kind !== 'entity' || polarity !== 'affirmed' || modality !== 'actual') continue;
    const fact = result.entities[source.index]?.type === 'Person' ? factOf(result, keys, claim) : undefined;
    if (fact === undefined) continue;
    const known = facts.get(source.index) ?? [];
    const again = known.some(({ scale, value }) => scale === fact.scale && value === fact.value);
    if (!again) facts.set(source.index, [...known, fact]);
  }
  return facts;
}
