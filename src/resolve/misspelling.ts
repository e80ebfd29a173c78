/**
 * Misspellings of a name used before. One letter apart is not enough, for Carter is not Carver: something else must say
 * that the two are one person.
 */
import { genderOfForename } from '../lexicon/forenames.ts';
import { isHonorific } from '../lexicon/roles.ts';
import type { Mention } from '../mention/mention.ts';
import { isOneEditApart, isTransposition, keyWords } from '../mention/short-form.ts';

/** Whether a person's name is the other's with one word misspelt. */
export function isMisspelling(short: Mention, full: Mention): boolean {
  const s = keyWords(short.text);
  const f = keyWords(full.text);
  const [last, fullLast] = [s.at(-1) ?? '', f.at(-1) ?? ''];
  if (s.length === 1) {
    return isTransposition(last, fullLast) || (isOneEditApart(last, fullLast) && shareTitle(short, full));
  }
  if (f.length === 1) return false;
  if (s[0] === f[0]) return isOneEditApart(last, fullLast);
  return last === fullLast && isForenameMisspelt(s[0] ?? '', f[0] ?? '');
}

/** "Mayor Tatton" and "Mayor Tarton": the same office in one article. */
function shareTitle(a: Mention, b: Mention): boolean {
  const titles = new Set(b.titles.map((t) => t.toLowerCase()));
  return a.titles.some((t) => titles.has(t.toLowerCase()) && !isHonorific(t));
}

/** "Kirsten" and "Kirstin", but not "Daniele" and "Daniela": in many languages the last letter tells brother from sister. */
function isForenameMisspelt(a: string, b: string): boolean {
  const genders = new Set([genderOfForename(a), genderOfForename(b)].filter(Boolean));
  return a.at(-1) === b.at(-1) && isOneEditApart(a, b) && genders.size < 2;
}
