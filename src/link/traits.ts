/**
 * Facts about an entity of one article that two names for one thing must agree on: a person's walk of life, nationality
 * and seat of office, what kind of body or place it is, whose body it is, the years of an event, a
 * birth, a death and a founding.
 */
import {
  type ArticleResult,
  ENTITY_DATES,
  type EntityDateProperty,
  type EntityType,
  type LocalEntity,
} from '../../graph/model/index.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { homeCountries } from './home-countries.ts';
import type { EntityKeys } from './keys.ts';
import { type PersonFact, personFacts } from './person-facts.ts';
import { domainsConflict, type RoleDomain, roleDomain } from './role-domains.ts';

/** A fact: its scale, and where on the scale the entity stands. Kinds have a scale for each type. */
export type Trait =
  | { readonly scale: 'role'; readonly value: RoleDomain }
  | { readonly scale: `${EntityType} kind` | 'country' | 'year' | EntityDateProperty; readonly value: string }
  | PersonFact;

// Kinds that are one for this purpose: an agency of one article is a ministry of another, a city of one is a state of
// another. A kind that is not listed ("other", "region", "venue", "ngo") says too little to tell two things apart.
const KIND_CLASSES: Readonly<Partial<Record<EntityType, Readonly<Record<string, string>>>>> = {
  Organization: {
    government: 'public body', agency: 'public body', military: 'public body', police: 'public body',
    legislature: 'public body', internationalBody: 'public body', court: 'court', party: 'party',
    company: 'company', newsOutlet: 'company', team: 'team', school: 'school',
  },
  Place: { country: 'country', state: 'land', city: 'land', district: 'land', water: 'water' },
  Product: { ship: 'ship', aircraft: 'aircraft', weapon: 'weapon', software: 'software', currency: 'currency' },
  Work: { law: 'law', report: 'report', film: 'film', book: 'book' },
}; // prettier-ignore

/** Whether a place is a country and its only city at once ("Singapore"). */
function isCityState({ type, name }: LocalEntity): boolean {
  const country = type === 'Place' ? countryNamed(name) : undefined;
  return country !== undefined && (country.capital === undefined || country.capital === country.name);
}

function kindTrait(entity: LocalEntity): Trait[] {
  if (isCityState(entity)) return [];
  const value = entity.kind === undefined ? undefined : KIND_CLASSES[entity.type]?.[entity.kind];
  return value === undefined ? [] : [{ scale: `${entity.type} kind`, value }];
}

function roleTraits(entity: LocalEntity): Trait[] {
  if (entity.type !== 'Person') return [];
  const domains = entity.roles.map(roleDomain).filter((domain) => domain !== undefined);
  return [...new Set(domains)].map((value) => ({ scale: 'role' as const, value }));
}

function yearTrait(entity: LocalEntity): Trait[] {
  return entity.type === 'Event' && entity.date !== undefined
    ? [{ scale: 'year', value: entity.date.slice(0, 4) }]
    : [];
}

/** The years of its own dates; an interval (an age gives one) tells too little to divide two of one name. */
function dateTraits(entity: LocalEntity): Trait[] {
  return (entity.dates ?? [])
    .filter(
      ({ polarity, modality, value }) =>
        polarity === 'affirmed' && modality === 'actual' && !value.includes('/'),
    )
    .map(({ property, value }) => ({ scale: property, value: value.slice(0, 4) }));
}

/** The traits of every entity of an article, by its index; `keys` are those of its entities. */
export function traitsOf(
  result: ArticleResult,
  keys: readonly (EntityKeys | undefined)[],
): readonly (readonly Trait[])[] {
  const homes = homeCountries(result, keys);
  const facts = personFacts(result, keys);
  return result.entities.map((entity, index) => [
    ...roleTraits(entity),
    ...kindTrait(entity),
    ...yearTrait(entity),
    ...dateTraits(entity),
    ...(facts.get(index) ?? []),
    ...(homes[index] ?? []).map((value): Trait => ({ scale: 'country', value })),
  ]);
}

const DATES: ReadonlySet<string> = new Set(ENTITY_DATES);
/** Years by which articles err about one person, or disagree. */
const SLIP = 3;

/** Whether one thing cannot well have both traits. */
export function traitsConflict(a: Trait, b: Trait): boolean {
  if (a.scale === 'role') return b.scale === 'role' && domainsConflict(a.value, b.value);
  if (DATES.has(a.scale)) return a.scale === b.scale && Math.abs(Number(a.value) - Number(b.value)) > SLIP;
  return a.scale === b.scale && a.value !== b.value;
}

/** A trait in words, by which traits are also compared. */
export function traitName(trait: Trait): string {
  return `${trait.scale}: ${trait.value}`;
}
