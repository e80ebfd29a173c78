/** The keys under which an entity of one article may be found to be an entity of another. */
import { type LocalEntity, nameKey, nameWords } from '../../graph/model/index.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { bodyWords } from '../lexicon/body-name.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { knownBody } from '../lexicon/known-bodies.ts';
import { likenessOf } from './alike-names.ts';
import { isAnybodys } from './common-names.ts';
import { isFullName } from './person-name.ts';

/** An entity's keys. Only what has a proper name of its own has any. */
export interface EntityKeys {
  /** Of its full name: entities that have the same are candidates to be one. */
  readonly primary: string;
  /** The name's own key, where the primary one is of the country it names. */
  readonly spelling: string;
  /** Of an acronym that its article defines; joined to the primary key if the corpus has one expansion for it. */
  readonly acronym?: string;
  /** Whether bodies of any country have this name, so that it joins nobody by itself. */
  readonly anybodys: boolean;
  /** Of a person's shorter names; joined to the primary key if the corpus has one longer name for each. */
  readonly short: readonly string[];
}

/** The full name that an article gives an entity: the expansion, where its name is an acronym that the article expands. */
export function fullNameOf(entity: LocalEntity): string {
  return entity.acronym !== undefined && looksLikeAcronym(entity.name) && !looksLikeAcronym(entity.acronym)
    ? entity.acronym
    : entity.name;
}

function acronymOf(entity: LocalEntity): string | undefined {
  if (entity.acronym === undefined) return undefined;
  const acronym = fullNameOf(entity) === entity.name ? entity.acronym : entity.name;
  return looksLikeAcronym(acronym) && acronym !== fullNameOf(entity) ? acronym : undefined;
}

/** Whether one key is the other without some of its middle words: "ada lovelace" for "ada king lovelace". */
function isShortFor(short: string, long: string): boolean {
  return nameWords(short).length < nameWords(long).length && likenessOf(short, long) === 'middle';
}

function personKeys(entity: LocalEntity): EntityKeys | undefined {
  if (!isFullName(entity.name)) return undefined;
  const primary = nameKey(entity.name);
  const short = entity.aliases
    .filter(isFullName)
    .map(nameKey)
    .filter((alias) => isShortFor(alias, primary));
  return {
    primary: `person ${primary}`,
    spelling: `person ${primary}`,
    anybodys: false,
    short: [...new Set(short)].map((key) => `person ${key}`),
  };
}

/**
 * The keys of an entity; undefined for one without a proper name, or a person of whom only a surname is known. People are
 * never anything else, so their keys are a name space of their own.
 */
export function keysOf(entity: LocalEntity): EntityKeys | undefined {
  if (!entity.named) return undefined;
  if (entity.type === 'Person') return personKeys(entity);
  const name = fullNameOf(entity);
  const country = countryNamed(name);
  const acronym = acronymOf(entity);
  const words = entity.type === 'Organization' ? bodyWords(name).join(' ') : nameKey(name);
  return {
    primary: `thing ${country ? nameKey(country.name) : words}`,
    spelling: `thing ${nameKey(name)}`,
    anybodys: country === undefined && knownBody(name) === undefined && isAnybodys(nameWords(words)),
    ...(acronym === undefined ? {} : { acronym: `thing ${nameKey(acronym)}` }),
    short: [],
  };
}

/** A key without its name space: the words of the name. */
export function wordsOfKey(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}
