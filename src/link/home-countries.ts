/** Whose body an organization of one article is: the countries that the article itself gives it. */
import {
  type ArticleResult,
  type LocalEntity,
  nameKey,
  nameWords,
  type RelationType,
} from '../../graph/model/index.ts';
import { bodyWords } from '../lexicon/body-name.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { isAnybodys, onlyHomeOf } from './common-names.ts';
import { countryOfKey, withoutCountry } from './country-prefix.ts';
import { type EntityKeys, wordsOfKey } from './keys.ts';

// A company has offices in many countries, the court that sits in one is that country's.
const HOME_OF_ANY: ReadonlySet<RelationType> = new Set(['PART_OF']);
const HOME_OF_COMMON: ReadonlySet<RelationType> = new Set(['PART_OF', 'LOCATED_IN', 'FROM']);

/** The country in another name of the same body: "Italian Supreme Court", "Supreme Court of Italy". */
function countryInName(name: string, words: string): string | undefined {
  const before = withoutCountry(bodyWords(name).join(' '));
  if (before?.rest === words) return before.country;
  const [, rest = '', last = ''] = /^(.+) of (?:the )?(.+)$/u.exec(nameKey(name)) ?? [];
  return bodyWords(rest).join(' ') === words ? countryOfKey(last) : undefined;
}

/** The country before a name that bodies of any country have: "Italian Supreme Court". */
function countryOfPrefix(words: string): string | undefined {
  const prefixed = withoutCountry(words);
  return prefixed !== undefined && isAnybodys(nameWords(prefixed.rest)) ? prefixed.country : undefined;
}

function countriesInNames(entity: LocalEntity, words: string): readonly string[] {
  return entity.aliases.map((name) => countryInName(name, words)).filter((country) => country !== undefined);
}

/**
 * The home countries of each entity of an article, by its index. For a name that bodies of any country have, every
 * sign counts: what it is part of, located in or from, its other names, or that one country only has such a body.
 */
export function homeCountries(
  result: ArticleResult,
  keys: readonly (EntityKeys | undefined)[],
): readonly (readonly string[])[] {
  const homes = result.entities.map(() => new Set<string>());
  for (const { type, source, target, polarity } of result.claims) {
    if (polarity !== 'affirmed' || source.kind !== 'entity' || target.kind !== 'entity') continue;
    const relations = keys[source.index]?.anybodys === true ? HOME_OF_COMMON : HOME_OF_ANY;
    if (!relations.has(type) || result.entities[source.index]?.type !== 'Organization') continue;
    const country = countryNamed(result.entities[target.index]?.name ?? '');
    if (country?.kind === 'country') homes[source.index]?.add(country.name);
  }
  return result.entities.map((entity, index) => {
    const [key, own] = [keys[index], homes[index] ?? new Set<string>()];
    if (key === undefined) return [...own];
    const words = wordsOfKey(key.primary);
    if (!key.anybodys) {
      const named = entity.type === 'Organization' ? countryOfPrefix(words) : undefined;
      return [...(named === undefined ? own : own.add(named))];
    }
    for (const country of countriesInNames(entity, words)) own.add(country);
    const only = onlyHomeOf(words);
    return own.size === 0 && only !== undefined ? [only] : [...own];
  });
}
