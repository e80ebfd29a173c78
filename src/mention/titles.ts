/** The words before a name that say what its bearer is: "Interior Minister", "analyst", "Mr". */
import type { Annotated } from '../annotate/annotated.ts';
import { isProper, textOf, tokenAt } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { isHonorific, roleKind } from '../lexicon/roles.ts';

/** The title's tokens, which end where the name begins; undefined where the words before tell no role. */
export function titleBefore(
  annotated: Annotated,
  name: TokenSpan,
  names: readonly TokenSpan[],
): TokenSpan | undefined {
  let start = name.start;
  while (start > 0 && isPartOfTitle(annotated, start - 1, name)) start--;
  while (start < name.start && isLead(annotated, start, names)) start++;
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
function isLead(annotated: Annotated, i: number, names: readonly TokenSpan[]): boolean {
  const { text, pos } = tokenAt(annotated, i);
  if (roleKind(text) !== undefined || isHonorific(text)) return false;
  if (countryNamed(text) ?? countryOfAdjective(text)) return true;
  if (
    pos === 'ADJ' &&
    /^\p{Ll}/u.test(text) &&
    !/^(former|acting|interim|deputy|vice|chief|senior|prime|foreign)$/u.test(text)
  )
    return true;
  const inName = names.find((n) => i >= n.start && i < n.end);
  return inName !== undefined && roleAfter(annotated, inName.end);
}

function roleAfter(annotated: Annotated, i: number): boolean {
  const token = annotated.tokens[i];
  return token !== undefined && roleKind(token.text) !== undefined;
}

function tellsRole(annotated: Annotated, { start, end }: TokenSpan): boolean {
  const last = tokenAt(annotated, end - 1).text;
  return roleKind(last) !== undefined || isHonorific(last) || (last === '.' && end - start > 1);
}

/** A title's words, as printed. */
export function titleWords(annotated: Annotated, span: TokenSpan): string {
  return textOf(annotated, span);
}
