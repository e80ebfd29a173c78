/** In what way two names of people may be one name: middle parts left out or shortened, or other Latin letters. */
import { nameWords } from '../../graph/model/index.ts';
import { plainForename, plainSurname } from '../lexicon/transliteration.ts';

/** How two full names agree. `initial`: a middle name in full and its initial. */
export type NameLikeness = 'same' | 'initial' | 'middle' | 'transliteration' | 'transliteration and middle';

interface Parts {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
}

const INITIALS = 2;

function partsOf(key: string): Parts {
  const words = nameWords(key);
  // Initials are joined in a key ("hw" in "george hw bush").
  const middle = words
    .slice(1, -1)
    .flatMap((word) => (word.length <= INITIALS ? word.split(/(?=.)/u) : [word === 'el' ? 'al' : word]));
  return { first: words[0] ?? '', middle, last: words.at(-1) ?? '' };
}

/** The key that all names have in common that may be one: without middle parts, in one spelling. */
export function looseNameKey(key: string): string {
  const { first, last } = partsOf(key);
  return `${plainForename(first)} ${plainSurname(last)}`;
}

const areAlike = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether the fewer words are the more without some of them, initials standing for words. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  for (const word of many) {
    const wanted = few[at];
    if (wanted !== undefined && areAlike(wanted, word)) at += 1;
  }
  return at === few.length;
}

/** How two keys of full names agree; undefined where they are names of two people. */
export function likenessOf(a: string, b: string): NameLikeness | undefined {
  if (a === b) return 'same';
  if (looseNameKey(a) !== looseNameKey(b)) return undefined;
  const [x, y] = [partsOf(a), partsOf(b)];
  const [few, many] = x.middle.length <= y.middle.length ? [x, y] : [y, x];
  if (!isWithin(few.middle, many.middle)) return undefined;
  const letters = x.first !== y.first || x.last !== y.last;
  const equal = few.middle.length === many.middle.length;
  const same = equal && few.middle.join(' ') === many.middle.join(' ');
  if (letters) return same ? 'transliteration' : 'transliteration and middle';
  return equal ? 'initial' : 'middle';
}
