/** When one name is a shorter form of another. Pure string work on the words of names. */
import { nameKey, nameWords } from '../../graph/model/index.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { bodyWords } from '../lexicon/body-name.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { areNicknames } from '../lexicon/nicknames.ts';
import { subdivisionNamed } from '../lexicon/subdivisions.ts';
import { initialsOf } from './acronyms.ts';

const LEGAL_FORM = /^(inc|ltd|llc|llp|plc|corp|co|nv|sa|ag|gmbh|spa|ab|asa|oyj|bv|group|holdings)\.?$/iu;

/** A name's words as they are compared. */
export function keyWords(name: string): readonly string[] {
  return nameWords(nameKey(name));
}

/** The last or the first name for a person's full name; a middle name left out; a nickname; the same words in another order. */
export function isShortPersonName(short: string, full: string): boolean {
  const s = keyWords(short);
  const f = keyWords(full);
  if (s.length === 0 || s.length > f.length) return false;
  if (s.length > 1 && s.at(-1) === f.at(-1) && areNicknames(s[0] ?? '', f[0] ?? '')) return true;
  if (s.length === f.length) return s.join(' ') !== f.join(' ') && areSameWords(s, f);
  const last = f.slice(-s.length).join(' ');
  const first = f.slice(0, s.length).join(' ');
  if (s.join(' ') === last || (s.length === 1 && s.join(' ') === first)) return true;
  return s.length > 1 && s[0] === f[0] && s.at(-1) === f.at(-1);
}

/** "Tanaka Yuki" and "Yuki Tanaka": the surname may come first. */
function areSameWords(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join(' ') === [...b].sort().join(' ');
}

/** A shorter name of the same body: without its country, its legal form, or the words "Department of". */
export function isShortBodyName(short: string, full: string): boolean {
  const s = bodyWords(short);
  const f = bodyWords(full);
  const key = s.join(' ');
  if (key === '' || key === f.join(' ')) return key !== '';
  return s.length < f.length && (isAcronymOf(short, full) || isStemOf(s, f) || isPlainer(s, f));
}

function isAcronymOf(short: string, full: string): boolean {
  return looksLikeAcronym(short) && initialsOf(full.split(/[\s-]+/u)) === short.replace(/[^\p{Lu}]/gu, '');
}

/** Without the legal form ("NXQ" for "NXQ Semiconductors NV"), the country, or the word "department". */
function isStemOf(s: readonly string[], f: readonly string[]): boolean {
  const key = s.join(' ');
  const stem = withoutLegalForm(f);
  if (stem.join(' ') === withoutLegalForm(s).join(' ') || withoutCountry(f) === key) return true;
  if (ofCountry(f) === key || houseOf(f) === key) return true;
  // "Oxbridge" for "Oxbridge University"; the town of the name is of another type.
  if (/^(university|college)$/u.test(f.at(-1) ?? '') && f.slice(0, -1).join(' ') === key) return true;
  if (stem.length < f.length && stem.slice(0, s.length).join(' ') === key) return true;
  return (
    s.length > 1 &&
    /^(department|ministry|bureau|office)$/u.test(f.at(-1) ?? '') &&
    f.slice(0, -1).join(' ') === key
  );
}

/** "Senate" for "Senate of the United States". */
function ofCountry(words: readonly string[]): string | undefined {
  const at = words.indexOf('of');
  const country = words.slice(at + 1).filter((w, i) => i > 0 || w !== 'the');
  return at > 0 && countryNamed(country.join(' ')) ? words.slice(0, at).join(' ') : undefined;
}

/** "House" for "House of Representatives". */
const houseOf = (words: readonly string[]): string | undefined =>
  /^house of (?:representatives|commons|lords)$/u.test(words.join(' ')) ? 'house' : undefined;

/** A place without what it is: "Texas" for "State of Texas", "Taipei" for "Taipei City"; New York City is not the state. */
export function isShortPlaceName(short: string, full: string): boolean {
  const s = keyWords(short).join(' ');
  const f = keyWords(full).join(' ');
  if (/^(?:state|city|town|village|province|republic|kingdom|island) of (?:the )?(.+)$/u.exec(f)?.[1] === s)
    return true;
  const town = /^(.+) city$/u.exec(f)?.[1];
  return town === s && !countryNamed(town) && !subdivisionNamed(town);
}

/** "Kenyan government" for "Kenyan national government": the same ends, fewer words between. */
function isPlainer(s: readonly string[], f: readonly string[]): boolean {
  return s.length > 1 && s[0] === f[0] && s.at(-1) === f.at(-1) && s.every((w) => f.includes(w));
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORM.test(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

function withoutCountry(words: readonly string[]): string {
  for (const size of [1, 2]) {
    const lead = words.slice(0, size).join(' ');
    if (
      words.length > size &&
      (countryNamed(lead) ?? countryOfAdjective(lead) ?? (lead === 'us' ? true : undefined))
    )
      return words.slice(size).join(' ');
  }
  return words.join(' ');
}

// Shorter words are one letter apart by chance.
const LEAST_LETTERS = 5;

/**
 * Whether a word is another of five letters or more with a slip in its ending ("Norwaj" or "Norwaer" for
 * "Norway"): all letters but the last are the same, and one more or less is written.
 */
export function isSlipOf(word: string, meant: string): boolean {
  const stem = meant.slice(0, -1);
  return (
    meant.length >= 5 && word !== meant && word.startsWith(stem) && Math.abs(word.length - meant.length) <= 1
  );
}

/**
 * Whether two words are one misspelling apart: two neighbouring letters swapped, in words of five letters or more
 * that begin alike ("Schmletz" for "Schmeltz").
 */
export function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < LEAST_LETTERS || a === b || !a.startsWith(b.charAt(0)))
    return false;
  const first = commonStart(a, b);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/**
 * Whether two words of five letters or more that begin alike are one edit apart: a letter left out, put in or changed,
 * or two neighbours swapped. The distance is F. Damerau's ("A technique for computer detection and correction of
 * spelling errors", CACM 1964).
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LEAST_LETTERS || a === b || !a.startsWith(b.charAt(0))) return false;
  const first = commonStart(a, b);
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (long.length === short.length)
    return long.slice(first + 1) === short.slice(first + 1) || isTransposition(a, b);
  return long.length === short.length + 1 && long.slice(first + 1) === short.slice(first);
}

function commonStart(a: string, b: string): number {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first++;
  return first;
}
