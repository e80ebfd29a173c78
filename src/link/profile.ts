/** What a linked entity is called, and what else is known of it, out of what its articles say. */
import {
  compareText,
  type EntityType,
  type LinkedEntity,
  type LocalEntity,
  nameKey,
  nameWords,
} from '../../graph/model/index.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { type Candidate, heaviest, tally, typeOf } from './candidate.ts';
import { fullNameOf } from './keys.ts';

function kindOf(members: readonly Candidate[], type: EntityType): string | undefined {
  const weights = tally(
    members.flatMap(({ entity }) =>
      entity.type === type && entity.kind !== undefined
        ? [[entity.kind, entity.kind === 'other' ? 0 : entity.mentions.length] as const]
        : [],
    ),
  );
  return heaviest(weights, compareText)[0];
}

const isShouted = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

const marksOf = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;

/** The better name first: written out, by more articles, longer, without "'s", not in capitals, with its diacritics. */
function compareNames(articles: ReadonlyMap<string, number>): (a: string, b: string) => number {
  const rank = (name: string): readonly number[] => [
    looksLikeAcronym(name) ? 1 : 0,
    -(articles.get(name) ?? 0),
    -nameWords(nameKey(name)).length,
    /['’]s$/u.test(name) ? 1 : 0,
    isShouted(name) ? 1 : 0,
    -marksOf(name),
  ];
  return (a, b) => {
    const [x, y] = [rank(a), rank(b)];
    for (const [i, value] of x.entries()) {
      const difference = value - (y[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return compareText(a, b);
  };
}

function bestName(members: readonly Candidate[]): string {
  const articles = tally(members.map(({ entity }) => [fullNameOf(entity), 1] as const));
  const country = [...articles.keys()].find((name) => countryNamed(name)?.name === name);
  if (country !== undefined) return country;
  const plain = members.every(({ entity }) => !entity.named);
  const names = [...articles.keys()].sort(compareNames(articles));
  // An event is best called as the article calls it that tells most of it.
  if (members[0]?.entity.type === 'Event' && plain)
    return (
      heaviest(
        tally(members.map(({ entity }) => [entity.name, entity.mentions.length] as const)),
        (a, b) => a.length - b.length || compareText(a, b),
      )[0] ?? ''
    );
  // What has no name of its own is best called by its plainest words, but not by the noun alone ("FBI agents").
  const rank = (name: string): number => (name.includes(' ') ? 0 : 1000) + name.length;
  return (plain ? names.sort((a, b) => rank(a) - rank(b))[0] : names[0]) ?? '';
}

function namesOf(entity: LocalEntity): readonly string[] {
  return [entity.name, ...entity.aliases, ...(entity.acronym === undefined ? [] : [entity.acronym])];
}

function firstOf<K extends 'description' | 'date' | 'trigger'>(
  members: readonly Candidate[],
  key: K,
): Partial<Record<K, string>> {
  const value = members.map(({ entity }) => entity[key]).find((v) => v !== undefined);
  return value === undefined ? {} : ({ [key]: value } as Record<K, string>);
}

/** The profile of some members, which are in article order: a description, date or trigger is the first that is given. */
export function profileOf(members: readonly Candidate[]): Omit<LinkedEntity, 'id'> {
  const type = typeOf(members);
  const kind = kindOf(members, type);
  const name = bestName(members);
  const aliases = new Set(members.flatMap(({ entity }) => namesOf(entity)));
  aliases.delete(name);
  return {
    type,
    ...(kind === undefined ? {} : { kind }),
    name,
    aliases: [...aliases].sort(compareText),
    ...firstOf(members, 'description'),
    ...firstOf(members, 'date'),
    ...firstOf(members, 'trigger'),
    members: members.map(({ ref }) => ref),
  };
}
