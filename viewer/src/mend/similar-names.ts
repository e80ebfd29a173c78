/** Which entities a reader may want to merge with one: those that linking could not decide on first, then the likest names. */
import type { ReviewAnswer } from '../../../graph/api/review.ts';
import { nameKey, nameWords } from '../../../graph/model/name-key.ts';
import { slipsBetween } from '../../../graph/model/slips.ts';
import type { EntityNode, GraphData } from '../data/graph-data.ts';
import { isEntity } from '../data/graph-data.ts';

/** Why an entity is proposed. `undecided` and `kept-apart` are what linking says of the two; the rest is how their names agree. */
export type Likeness =
  'undecided' | 'kept-apart' | 'same-name' | 'part-of-name' | 'initials' | 'spelling' | 'shared-word';

export interface MergeCandidate {
  readonly key: string;
  readonly likeness: Likeness;
}

/** Things of different types may share a name by mistake; that one's name is part of another's says nothing of them. */
const ACROSS_TYPES: readonly Likeness[] = ['undecided', 'kept-apart', 'same-name'];

/** What linking said of pairs of entities. */
export interface PairDecisions {
  readonly undecided: readonly Pick<ReviewAnswer['undecided'][number], 'entities'>[];
  readonly keptApart: readonly Pick<ReviewAnswer['keptApart'][number], 'entities'>[];
}

export const NO_PAIR_DECISIONS: PairDecisions = { undecided: [], keptApart: [] };

/** From the surest sign that two are one to the weakest. */
const ORDER: readonly Likeness[] = [
  'undecided',
  'kept-apart',
  'same-name',
  'part-of-name',
  'initials',
  'spelling',
  'shared-word',
];

/** Words of so few letters are shared by too many names to say anything. */
const TELLING_WORD = 4;
/** Shorter acronyms are initials of half the names there are. */
const ACRONYM = 2;

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** One name's words, in their order, are some of the other's. */
function isPart(few: readonly string[], many: readonly string[]): boolean {
  if (few.length >= many.length) return false;
  let at = 0;
  for (const word of many) if (word === few[at]) at += 1;
  return at === few.length;
}

function areInitials(short: readonly string[], long: readonly string[]): boolean {
  const [acronym, ...others] = short;
  if (acronym === undefined || others.length > 0 || acronym.length < ACRONYM || long.length < ACRONYM)
    return false;
  return acronym === initialsOf(long);
}

/** How two keys of names agree; undefined where they have nothing in common. */
function likenessOfKeys(a: string, b: string): Likeness | undefined {
  if (a === b) return 'same-name';
  const [x, y] = [nameWords(a), nameWords(b)];
  if (isPart(x, y) || isPart(y, x)) return 'part-of-name';
  if (areInitials(x, y) || areInitials(y, x)) return 'initials';
  const allowed = Math.floor(Math.min(a.length, b.length) / 4);
  if (allowed > 0 && slipsBetween(a, b, allowed) <= allowed) return 'spelling';
  return x.some((word) => word.length >= TELLING_WORD && y.includes(word)) ? 'shared-word' : undefined;
}

const rank = (likeness: Likeness): number => ORDER.indexOf(likeness);

function nameKeysOf({ attributes: { name, aliases } }: EntityNode): readonly string[] {
  return [...new Set([name, ...aliases].map(nameKey))].filter((key) => key !== '');
}

/** The surest way in which any name of the one agrees with any of the other. */
function nearest(keys: readonly string[], node: EntityNode): Likeness | undefined {
  return nameKeysOf(node)
    .flatMap((key) => keys.map((own) => likenessOfKeys(own, key)))
    .filter((likeness) => likeness !== undefined)
    .sort((a, b) => rank(a) - rank(b))[0];
}

function decidedPairs(key: string, { undecided, keptApart }: PairDecisions): ReadonlyMap<string, Likeness> {
  const found = new Map<string, Likeness>();
  const note = (entities: readonly { readonly id: string }[], likeness: Likeness): void => {
    if (entities.some(({ id }) => id === key)) for (const { id } of entities) found.set(id, likeness);
  };
  for (const { entities } of keptApart) note(entities, 'kept-apart');
  for (const { entities } of undecided) note(entities, 'undecided');
  return found;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The entities that are likest to one: by how sure the sign is, those of its own type first, the most covered first. Time is
 * linear in the number of names.
 */
export function mergeCandidates(
  data: GraphData,
  node: EntityNode,
  { decisions = NO_PAIR_DECISIONS, limit = 8 }: { decisions?: PairDecisions; limit?: number } = {},
): readonly MergeCandidate[] {
  const keys = nameKeysOf(node);
  const pairs = decidedPairs(node.key, decisions);
  return [...data.nodes.values()]
    .filter(isEntity)
    .filter(({ key }) => key !== node.key)
    .flatMap((other) => {
      const likeness = pairs.get(other.key) ?? nearest(keys, other);
      if (likeness === undefined) return [];
      const isSameType = other.attributes.type === node.attributes.type;
      return isSameType || ACROSS_TYPES.includes(likeness) ? [{ other, likeness }] : [];
    })
    .sort(
      (a, b) =>
        rank(a.likeness) - rank(b.likeness) ||
        Number(b.other.attributes.type === node.attributes.type) -
          Number(a.other.attributes.type === node.attributes.type) ||
        b.other.attributes.articleCount - a.other.attributes.articleCount ||
        compare(a.other.attributes.name, b.other.attributes.name) ||
        compare(a.other.key, b.other.key),
    )
    .slice(0, limit)
    .map(({ other, likeness }) => ({ key: other.key, likeness }));
}
