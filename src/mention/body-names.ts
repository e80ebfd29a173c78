/** Bodies named after their country, place or head: "Italian government", "US State Department", "Obama administration". */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, isProper, tokenAt } from '../annotate/tree.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import type { NameSpan } from './name-span.ts';

const HEADS = new Set(
  'government administration ministry department army navy parliament congress senate embassy consulate military cabinet police presidency treasury airport festival'.split(
    ' ',
  ),
);

/** The spans of such names, from the country's word to the head noun. */
export function bodyNames(annotated: Annotated): NameSpan[] {
  const names: NameSpan[] = [];
  for (const token of annotated.tokens) {
    if (!HEADS.has(token.text.toLowerCase())) continue;
    // "US Department of …" goes on after its head: that is a run of proper nouns.
    if (isCapitalized(token) && annotated.tokens[token.index + 1]?.text === 'of') continue;
    const start = startOfName(annotated, token.index);
    // "Chinese Consulate General"
    const end = token.index + (annotated.tokens[token.index + 1]?.text === 'General' ? 2 : 1);
    if (start !== undefined) names.push({ start, end, source: 'body' });
  }
  return names;
}

/** The country's or person's word, going left over adjectives and proper nouns; undefined where none is found. */
function startOfName(annotated: Annotated, head: number): number | undefined {
  for (let i = head - 1; i >= 0 && head - i <= 5; i--) {
    const token = tokenAt(annotated, i);
    if (annotated.sentenceOf[i] !== annotated.sentenceOf[head]) return undefined;
    if (countryOfAdjective(token.text) ?? countryNamed(token.text)) return i;
    const isModifier = token.pos === 'ADJ' || isProper(token) || token.pos === 'NOUN';
    if (!isModifier) return head - i > 1 && isProper(annotated.tokens[i + 1]) ? i + 1 : undefined;
  }
  return undefined;
}
