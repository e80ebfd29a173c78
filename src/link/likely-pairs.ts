/** Scores two clusters that share a loose key: how their names agree, and what else speaks for one thing. */
import { compareText, type MergeReason, nameWords, type ScoredReason } from '../../graph/model/index.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { likenessOf, looseNameKey, type NameLikeness } from './alike-names.ts';
import type { Contexts } from './context.ts';
import { wordsOfKey } from './keys.ts';
import { FACTORS, NAME_SCORES, withEvidence } from './scores.ts';
import { contradict, shareAnArticle, type Summary } from './summary.ts';

/** How the names of two clusters agree, and the score of that alone. */
interface NameLink {
  readonly reason: MergeReason;
  readonly score: number;
  readonly names: readonly string[];
}

// One name for two clusters: facts divided the others of that name, and one of these two has no fact that decides. It is
// the better known one by that one's share of the articles that do decide, and never less likely than this.
const DIVIDED_NAME = 0.6;
// A name that bodies of any country have, whose country one of the two articles does not give.
const ANYBODYS_NAME = 0.3;

const PERSON_LINKS: Readonly<Record<NameLikeness, { readonly reason: MergeReason; readonly score: number }>> =
  {
    same: { reason: 'same-name', score: DIVIDED_NAME },
    initial: { reason: 'middle-name', score: NAME_SCORES.transliteration },
    middle: { reason: 'middle-name', score: NAME_SCORES['middle-name'] },
    transliteration: { reason: 'transliteration', score: NAME_SCORES.transliteration },
    'transliteration and middle': { reason: 'transliteration', score: NAME_SCORES['middle-name'] },
  };

const SHORTEST_ACRONYM = 3;

/** The initials of a name's telling words, and of all its words; none where they are too few for an acronym. */
function initialsOf(key: string): readonly string[] {
  const words = nameWords(key);
  const initials = (of: readonly string[]): string => of.map((word) => word[0] ?? '').join('');
  const both = [initials(words.filter((word) => !SMALL_WORDS.has(word))), initials(words)];
  return [...new Set(both)].filter((acronym) => acronym.length >= SHORTEST_ACRONYM);
}

/** The acronym that is the only name of a cluster. */
function acronymOf({ members }: Summary): string | undefined {
  const [first, ...others] = members.map(({ entity, keys }) =>
    looksLikeAcronym(entity.name) && keys !== undefined ? wordsOfKey(keys.spelling) : undefined,
  );
  return first !== undefined && others.every((other) => other === first) ? first : undefined;
}

/** Keys under which a cluster is found by those that may be one with it. */
export function looseKeysOf(summary: Summary): readonly string[] {
  const { members, type } = summary;
  const primaries = [...summary.primaries];
  const keys = primaries.map((key) => `${type} same ${key}`);
  if (type === 'Person') keys.push(...primaries.map((key) => `name ${looseNameKey(wordsOfKey(key))}`));
  if (type === 'Organization') {
    const acronym = acronymOf(summary);
    if (acronym !== undefined && acronym.length >= SHORTEST_ACRONYM) keys.push(`initials ${acronym}`);
    // An acronym that its article expands needs no guess.
    if (members.every(({ entity }) => entity.acronym === undefined))
      for (const { keys: own } of members)
        if (own !== undefined)
          keys.push(...initialsOf(wordsOfKey(own.spelling)).map((initials) => `initials ${initials}`));
  }
  return [...new Set(keys)];
}

function personLink(a: Summary, b: Summary): NameLink | undefined {
  // An article that has both takes them for two, as for a father and a son.
  if (shareAnArticle(a, b)) return undefined;
  const links = [...a.primaries].flatMap((x) =>
    [...b.primaries].map((y) => {
      const names = [wordsOfKey(x), wordsOfKey(y)].sort(compareText);
      const likeness = likenessOf(names[0] ?? '', names[1] ?? '');
      return likeness === undefined ? undefined : { ...PERSON_LINKS[likeness], names: [...new Set(names)] };
    }),
  );
  // Every name of the one must agree with every name of the other: else they are two people of one short name.
  if (links.some((link) => link === undefined)) return undefined;
  return links
    .filter((link) => link !== undefined)
    .sort((x, y) => x.score - y.score || compareText(x.names.join(), y.names.join()))[0];
}

function bodyLink(a: Summary, b: Summary): NameLink | undefined {
  const same = [...a.primaries].filter((key) => b.primaries.has(key)).sort(compareText)[0];
  if (same !== undefined) {
    const score = a.anybodys || b.anybodys ? ANYBODYS_NAME : DIVIDED_NAME;
    return { reason: 'same-name', score, names: [wordsOfKey(same)] };
  }
  const [acronym, long] = acronymOf(a) === undefined ? [acronymOf(b), a] : [acronymOf(a), b];
  if (acronym === undefined || acronymOf(long) !== undefined) return undefined;
  const expansion = [...long.primaries]
    .map(wordsOfKey)
    .filter((words) => initialsOf(words).includes(acronym))
    .sort(compareText)[0];
  if (expansion === undefined) return undefined;
  return { reason: 'initials', score: NAME_SCORES.initials, names: [acronym, expansion] };
}

/** Traits that both have, and what they weigh. */
function sharedTraits(a: Summary, b: Summary): readonly (readonly [string, number])[] {
  const shared = [...a.traits]
    .filter(([name]) => b.traits.has(name))
    .map(([name, trait]) => ({ name, trait }));
  const role = shared.filter(({ trait }) => trait.scale === 'role');
  const home = shared.filter(({ trait }) => trait.scale !== 'role' && !trait.scale.endsWith(' kind'));
  // One of each: two roles of one walk of life are one sign.
  return [
    ...role.slice(0, 1).map(({ name }) => [name, FACTORS.role] as const),
    ...home.slice(0, 1).map(({ name }) => [name, FACTORS.home] as const),
  ];
}

/** What else is known when two clusters are compared. */
export interface Comparison {
  readonly contexts: Contexts;
  /** What part the larger cluster has of the articles that tell which of its name they mean; 0 where that is not known. */
  readonly share: number;
}

/** Why two clusters may be one, with its score; undefined where their names or facts say that they are two. */
export function likelihoodOf(
  a: Summary,
  b: Summary,
  { contexts, share }: Comparison,
): ScoredReason | undefined {
  if (a.type !== b.type || contradict(a, b)) return undefined;
  const named = a.type === 'Person' ? personLink(a, b) : bodyLink(a, b);
  if (named === undefined) return undefined;
  const divided = named.reason === 'same-name' && named.score === DIVIDED_NAME;
  const link = divided ? { ...named, score: Math.max(named.score, NAME_SCORES['same-name'] * share) } : named;
  const traits = sharedTraits(a, b);
  const shared = contexts.shared(a, b);
  const factors = [...traits.map(([, factor]) => factor), ...(shared.length > 0 ? [FACTORS.context] : [])];
  const evidence = [
    ...traits.map(([name]) => name),
    ...(shared.length > 0 ? [`articles with: ${shared.join(', ')}`] : []),
  ];
  return {
    ...link,
    score: withEvidence(link.score, factors),
    ...(evidence.length === 0 ? {} : { evidence }),
  };
}
