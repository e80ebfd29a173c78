/**
 * Acronyms that the text defines: "National Bureau of Grain (NBG)".
 * After A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 * (PSB 2003), on tokens instead of characters: each letter of the short form must begin a capitalised word of the long
 * form, and small words between them are skipped.
 */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, tokenAt } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';

/** A definition: the tokens of the full name, and the token of its acronym. */
export interface AcronymDefinition {
  readonly long: TokenSpan;
  readonly short: TokenSpan;
  readonly acronym: string;
}

/** The letters that a name's capitalised words begin with: "National Bureau of Grain" gives "NBG". */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w.charAt(0))
    .join('');
}

/** All definitions in an article, in text order. */
export function findAcronyms(annotated: Annotated): AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  annotated.tokens.forEach((token, i) => {
    if (token.text !== '(' || i === 0) return;
    const short = annotated.tokens[i + 1];
    if (!short || annotated.tokens[i + 2]?.text !== ')' || !looksLikeAcronym(short.text)) return;
    const long = longForm(annotated, i, short.text.replace(/[^\p{Lu}]/gu, ''));
    if (long) found.push({ long, short: { start: i + 1, end: i + 2 }, acronym: short.text });
  });
  return found;
}

/** The words before a parenthesis that spell its letters, from the last letter to the first. */
function longForm(annotated: Annotated, parenthesis: number, letters: string): TokenSpan | undefined {
  let left = letters.length;
  let i = parenthesis - 1;
  for (; i >= 0 && parenthesis - i <= letters.length * 3; i--) {
    const token = tokenAt(annotated, i);
    if (isCapitalized(token) && token.text.startsWith(letters.charAt(left - 1))) {
      if (--left === 0) return { start: i, end: parenthesis };
    } else if (!SMALL_WORDS.has(token.text.toLowerCase()) && token.text !== '-' && token.tag !== 'POS')
      return undefined;
  }
  return undefined;
}
