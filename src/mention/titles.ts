/** The words before a name that say what its bearer is: "Interior Minister", "analyst", "Mr". */
import type { Annotated } from '../annotate/annotated.ts';
import { isProper, tokenAt } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { isHonorific, roleKind } from '../lexicon/roles.ts';

// In tokens; a longer run of nouns is a list.
const LONGEST = 10;

/**
 * The title's tokens, which end where the name begins; undefined where the words before tell no role.
 * `endOfNameAt` gives the end of the name that covers a token.
 */
export function titleBefore(
  annotated: Annotated,
  name: TokenSpan,
  endOfNameAt: (token: number) => number | undefined,
): TokenSpan | undefined {
  let start = name.start;
  while (start > 0 && name.start - start < LONGEST && isPartOfTitle(annotated, start - 1, name)) start--;
  while (start < name.start && isLead(annotated, start, endOfNameAt)) start++;
  const span = { start, end: name.start };
  return start < name.start && tellsRole(annotated, span) ? span : undefined;
}

function isPartOfTitle(annotated: Annotated, i: number, name: TokenSpan): boolean {
  const token = tokenAt(annotated, i);
  if (annotated.sentenceOf[i] !== annotated.sentenceOf[name.start]) return false;
  if (token.tag === 'POS' || token.pos === 'DET' || token.pos === 'PUNCT' || token.tag === 'PRP$')
    return /^[-–.]$/u.test(token.text);
  return (
    token.pos === 'NOUN' ||
    token.pos === 'ADJ' ||
    token.pos === 'X' ||
    isProper(token) ||
    (token.tag === 'IN' && token.dep === 'compound')
  );
}

// A place, a demonym or an adjective before the title belongs to what the title is of, not to the title.
function isLead(
  annotated: Annotated,
  i: number,
  endOfNameAt: (token: number) => number | undefined,
): boolean {
  const { text, pos } = tokenAt(annotated, i);
  if (roleKind(text) !== undefined || isHonorific(text)) return false;
  if (countryNamed(text) ?? countryOfAdjective(text)) return true;
  if (
    pos === 'ADJ' &&
    /^\p{Ll}/u.test(text) &&
    !/^(former|acting|interim|deputy|vice|chief|senior|prime|foreign)$/u.test(text)
  )
    return true;
  const end = endOfNameAt(i);
  return end !== undefined && roleAfter(annotated, end);
}

function roleAfter(annotated: Annotated, i: number): boolean {
  const token = annotated.tokens[i];
  return token !== undefined && roleKind(token.text) !== undefined;
}

function tellsRole(annotated: Annotated, { start, end }: TokenSpan): boolean {
  const last = tokenAt(annotated, end - 1).text;
  return roleKind(last) !== undefined || isHonorific(last) || (last === '.' && end - start > 1);
}
