/** The named entities of the model, cut to what is a name: no determiner, title, possessive ending or stray mark. */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, textOf, tokenAt } from '../annotate/tree.ts';
import type { NamedEntity, Token, TokenSpan } from '../english/doc.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { isHonorific, roleKind } from '../lexicon/roles.ts';
import { CALENDAR, grow, PARTICLE } from './grow-name.ts';
import type { NameSpan } from './name-span.ts';

const NAME_LABELS = new Set([
  'PERSON',
  'ORG',
  'PLACE',
  'GPE',
  'LOC',
  'FAC',
  'EVENT',
  'PRODUCT',
  'WORK_OF_ART',
  'LAW',
]);

/** The model's names, trimmed, split at possessives, and grown to the whole run of proper nouns they cut. */
export function modelNames(annotated: Annotated): NameSpan[] {
  return annotated.entities
    .filter((e) => NAME_LABELS.has(e.label) && !isDescribed(annotated, e))
    .flatMap((e) => splitAtPossessives(annotated, e).map((s) => ({ ...s, label: e.label })))
    .flatMap((s) => {
      const span = countryNamed(textOf(annotated, s)) ? s : trim(annotated, s, s.label === 'ORG');
      return span ? [{ ...grow(annotated, span), source: 'model' as const, label: s.label }] : [];
    });
}

// "an Official Visit" is a thing of its kind, not the name of a work.
function isDescribed(annotated: Annotated, { start, label }: NamedEntity): boolean {
  return /^(WORK_OF_ART|LAW|PRODUCT)$/u.test(label) && /^an?$/iu.test(tokenAt(annotated, start).text);
}

/** "the Department of State’s Diplomatic Security Service" is two names. */
function splitAtPossessives(annotated: Annotated, { start, end, label }: NamedEntity): TokenSpan[] {
  const parts: TokenSpan[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const token = tokenAt(annotated, i);
    if (token.tag !== 'POS' && !/^['’]s?$/u.test(token.text) && !isSeparator(token.text, label)) continue;
    if (isPartOfName(annotated, i, end)) continue;
    if (i > from) parts.push({ start: from, end: i });
    from = i + 1;
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

// "the Farmers' Bank", "a Children's Fund": whom a body is for belongs to its name.
const FOR_WHOM =
  /^(children|women|men|people|peoples|king|queen|workers|farmers|teachers|students|writers|lawyers|veterans|mothers|girls|boys|consumers|patients|players|fishermen|firefighters|senior|saint)$/iu;

const isPartOfName = (annotated: Annotated, possessive: number, end: number): boolean =>
  possessive + 1 < end && FOR_WHOM.test(annotated.tokens[possessive - 1]?.text ?? '');

// A comma joins a town and its country; a parenthesis or a slash begins another name.
function isSeparator(word: string, label: string): boolean {
  return /^[(/]$/u.test(word) || (word === ',' && /^(PLACE|GPE|LOC|FAC|PERSON)$/u.test(label));
}

const MARK = /^[^\p{L}\p{N}@#]+$/u;

/** A span without what is not part of the name; undefined where nothing is left. */
export function trim(
  annotated: Annotated,
  { start, end }: TokenSpan,
  keepsDemonym = false,
): TokenSpan | undefined {
  let from = start;
  let to = end;
  for (let i = from; i < to - 1; i++) {
    const word = tokenAt(annotated, i).text;
    // "UN Spokesperson Stephane …": the name stands after the last title.
    if (
      (roleKind(word) !== undefined || isHonorific(word)) &&
      isCapitalized(tokenAt(annotated, i + 1)) &&
      !isNameStart(annotated, i, to)
    )
      from = i + 1;
  }
  while (from < to && (isOutside(annotated, from) || isLeadingWord(annotated, from, to, keepsDemonym)))
    from++;
  while (to > from && isTrailing(tokenAt(annotated, to - 1))) to--;
  if (from >= to) return undefined;
  const name = { start: from, end: to };
  return isName(annotated, name) ? name : undefined;
}

// "General Motors", "Representative …": a role word followed by a word that makes a body of it is part of the name.
function isNameStart(annotated: Annotated, i: number, end: number): boolean {
  const next = tokenAt(annotated, i + 1).text.toLowerCase();
  return (
    next === 'of' ||
    (i + 1 < end && /^(motors|electric|assembly|dynamics|mills|council|court|club|party)$/u.test(next))
  );
}

function isOutside(annotated: Annotated, i: number): boolean {
  const token = tokenAt(annotated, i);
  return (
    token.tag === 'DT' || token.tag === 'PRP$' || token.tag === 'CC' || token.isSpace || MARK.test(token.text)
  );
}

// "Acme and": the recogniser stopped a word late.
const isTrailing = ({ text, tag }: Token): boolean => MARK.test(text) || tag === 'CC';

// "masked …", "Kenyan Kisumu": a common word or a demonym before a name, unless the name is of a body called by it.
function isLeadingWord(annotated: Annotated, i: number, end: number, keepsDemonym: boolean): boolean {
  const word = tokenAt(annotated, i).text;
  if (i === end - 1 || PARTICLE.test(word)) return false;
  if (/^\p{Ll}[\p{Ll}-]+$/u.test(word)) return true;
  return (
    !keepsDemonym &&
    countryOfAdjective(word) !== undefined &&
    cueOf(tokenAt(annotated, end - 1).text) === undefined &&
    countryNamed(word) === undefined
  );
}

// "(L)", "(C-R)": where somebody stands in a picture.
const isMarkOfCaption = (annotated: Annotated, { start, end }: TokenSpan): boolean =>
  annotated.tokens[start - 1]?.text === '(' && /^[LCR](-[LCR])?$/u.test(textOf(annotated, { start, end }));

// "Anger broke out": the capital is the sentence's, and the tagger knows a common noun.
const isCommonNoun = ({ sentenceStart, tag, text }: Token): boolean =>
  sentenceStart && /^NNS?$/u.test(tag) && !looksLikeAcronym(text) && countryNamed(text) === undefined;

// An account ("@somebody") is none. A name has a capital, and is not a lone adjective ("Olympic", "democratic").
function isName(annotated: Annotated, { start, end }: TokenSpan): boolean {
  const first = tokenAt(annotated, start);
  if (isMarkOfCaption(annotated, { start, end }) || /\p{L}\(/u.test(first.text)) return false;
  if (end - start === 1 && (first.tag.startsWith('JJ') || first.tag.startsWith('V') || first.tag === 'RB'))
    return countryNamed(first.text) !== undefined;
  if (end - start === 1 && isCommonNoun(first)) return false;
  if (CALENDAR.test(first.text) && end - start <= 2) return false;
  for (let i = start; i < end; i++) {
    const token = tokenAt(annotated, i);
    if (isCapitalized(token) && (end - start === 1 || countryOfAdjective(token.text) === undefined))
      return true;
  }
  return false;
}
