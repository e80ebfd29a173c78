/** Which country an entity is, or whose government. */
import type { Country } from '../lexicon/countries.ts';
import { countryNamed, countryOfAdjective, countryOfPeople } from '../lexicon/countries.ts';
import { countryOfGovernment } from '../lexicon/governments.ts';
import type { EntityDraft } from './entity-draft.ts';

/** The country that an entity is, by its names and adjectives; for its people, their country. */
export function countryOf({ type, mentions }: EntityDraft): Country | undefined {
  for (const { form, text } of mentions) {
    const country =
      type === 'Place'
        ? form === 'demonym'
          ? countryOfAdjective(text)
          : countryNamed(text)
        : type === 'Group' && form === 'name'
          ? countryOfPeople(text)
          : undefined;
    if (country?.kind === 'country') return country;
  }
  return undefined;
}

/** The country whose government an entity is, by its names. */
export function governs({ type, mentions, label }: EntityDraft): Country | undefined {
  if (type !== 'Organization') return undefined;
  const names = mentions.filter((m) => m.form === 'name').map((m) => m.standsFor ?? m.text);
  for (const name of label === undefined ? names : [...names, label]) {
    const country = countryOfGovernment(name);
    if (country) return country;
  }
  return undefined;
}
