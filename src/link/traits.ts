/**
 * Facts about an entity of one article that two names for one thing must agree on: a person's walk of life, what kind
 * of body or place it is, whose body it is, the year of an event.
 */
import type { ArticleResult, EntityType, LocalEntity } from '../../graph/model/index.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { domainsConflict, type RoleDomain, roleDomain } from './role-domains.ts';

/** A fact: its scale, and where on the scale the entity stands. Kinds have a scale for each type. */
export type Trait =
  | { readonly scale: 'role'; readonly value: RoleDomain }
  | { readonly scale: `${EntityType} kind` | 'country' | 'year'; readonly value: string };

// Kinds that are one for this purpose: an agency of one article is a ministry of another. A kind that is not
// listed ("other", "region", "ngo") says too little to tell two things apart.
const KIND_CLASSES: Readonly<Partial<Record<EntityType, Readonly<Record<string, string>>>>> = {
  Organization: {
    government: 'public body', agency: 'public body', military: 'public body', police: 'public body',
    legislature: 'public body', internationalBody: 'public body', court: 'court', party: 'party',
    company: 'company', newsOutlet: 'company', team: 'team', school: 'school',
  },
  Place: { country: 'country', state: 'state', city: 'city', building: 'site', venue: 'site', water: 'water' },
  Product: { ship: 'ship', aircraft: 'aircraft', weapon: 'weapon', software: 'software', currency: 'currency' },
  Work: { law: 'law', report: 'report', film: 'film', book: 'book' },
}; // prettier-ignore

function kindTrait(entity: LocalEntity): Trait[] {
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

/** For each entity of an article, the countries that the article says it is a part of ("Italy's interior ministry"). */
function homeCountries(result: ArticleResult): ReadonlyMap<number, ReadonlySet<string>> {
  const homes = new Map<number, Set<string>>();
  for (const { type, source, target, polarity } of result.claims) {
    if (type !== 'PART_OF' || polarity !== 'affirmed') continue;
    if (source.kind !== 'entity' || target.kind !== 'entity') continue;
    const country = countryNamed(result.entities[target.index]?.name ?? '');
    if (result.entities[source.index]?.type !== 'Organization' || country?.kind !== 'country') continue;
    homes.set(source.index, (homes.get(source.index) ?? new Set()).add(country.name));
  }
  return homes;
}

/** The traits of every entity of an article, by its index. */
export function traitsOf(result: ArticleResult): readonly (readonly Trait[])[] {
  const homes = homeCountries(result);
  return result.entities.map((entity, index) => [
    ...roleTraits(entity),
    ...kindTrait(entity),
    ...yearTrait(entity),
    ...[...(homes.get(index) ?? [])].map((value): Trait => ({ scale: 'country', value })),
  ]);
}

/** Whether one thing cannot well have both traits. */
export function traitsConflict(a: Trait, b: Trait): boolean {
  if (a.scale === 'role') return b.scale === 'role' && domainsConflict(a.value, b.value);
  return a.scale === b.scale && a.value !== b.value;
}

/** A trait in words, by which traits are also compared. */
export function traitName(trait: Trait): string {
  return `${trait.scale}: ${trait.value}`;
}
