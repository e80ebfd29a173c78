/** The named entities of the model, cut to what is a name: no determiner, title, possessive ending or stray mark. */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, isProper, textOf, tokenAt } from '../annotate/tree.ts';
import type { NamedEntity, Token, TokenSpan } from '../english/doc.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { isHonorific, roleKind } from '../lexicon/roles.ts';
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

const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
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
  while (to > from && MARK.test(tokenAt(annotated, to - 1).text)) to--;
  if (from >= to) return undefined;
  const name = { start: from, end: to };
  return isName(annotated, name) ? name : undefined;
}

// "General Motors", "Representative …": a role word followed by a word that makes a body of it is part of the name.
function isNameStart(annotated: Annotated, i: number, end: number): boolean {
  const next = tokenAt(annotated, i + 1).text.toLowerCase();
  return (
    next === 'of' ||
    (end - i === 2 && /^(motors|electric|assembly|dynamics|mills|council|court|club|party)$/u.test(next))
  );
}

function isOutside(annotated: Annotated, i: number): boolean {
  const token = tokenAt(annotated, i);
  return (
    token.tag === 'DT' || token.tag === 'PRP$' || token.tag === 'CC' || token.isSpace || MARK.test(token.text)
  );
}

const PARTICLE = /^(il|la|le|el|los|las|der|das|al|de|da|di|van|von|bin|ibn|abu)$/u;

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

// An account ("@somebody") is none. A name has a capital, and is not a lone adjective ("Olympic", "democratic").
function isName(annotated: Annotated, { start, end }: TokenSpan): boolean {
  const first = tokenAt(annotated, start);
  if (isMarkOfCaption(annotated, { start, end }) || /\p{L}\(/u.test(first.text)) return false;
  if (end - start === 1 && (first.tag.startsWith('JJ') || first.tag.startsWith('V') || first.tag === 'RB'))
    return countryNamed(first.text) !== undefined;
  if (CALENDAR.test(first.text) && end - start <= 2) return false;
  for (let i = start; i < end; i++) {
    const token = tokenAt(annotated, i);
    if (isCapitalized(token) && (end - start === 1 || countryOfAdjective(token.text) === undefined))
      return true;
  }
  return false;
}

/** Adds the proper nouns that the model left off at either side: "Petra" before "Holm". */
function grow(annotated: Annotated, { start, end }: TokenSpan): TokenSpan {
  let from = start;
  let to = end;
  if (countryNamed(textOf(annotated, { start, end }))) return { start, end };
  for (let step = 1; step > 0; from -= step) step = extensionBy(annotated, from, -1);
  for (let step = 1; step > 0; to += step) step = extensionBy(annotated, to - 1, 1);
  if (PARTICLE.test(annotated.tokens[from - 1]?.text ?? '') && isCapitalized(tokenAt(annotated, from)))
    from--;
  return { start: from, end: to };
}

/** Adds a number in figures that belongs to the name ("RTL 102.5"). */
export function withNumber<T extends TokenSpan>(annotated: Annotated, span: T): T {
  const number = annotated.tokens[span.end];
  return number?.tag === 'CD' && isNumberOfName(annotated, span.end - 1, number)
    ? { ...span, end: span.end + 1 }
    : span;
}

/** How many tokens on one side belong to the name: one, or two where a dash without spaces joins them, or none. */
function extensionBy(annotated: Annotated, edge: number, side: 1 | -1): 0 | 1 | 2 {
  const next = annotated.tokens[edge + side];
  if (!next) return 0;
  const beyond = annotated.tokens[edge + 2 * side];
  const [left, right] = side === 1 ? [tokenAt(annotated, edge), next] : [beyond, next];
  const isJoint = /^[-–]$/u.test(next.text) && left?.spaceAfter === false && !right.spaceAfter;
  if (isJoint && beyond && isProper(beyond) && isCapitalized(beyond)) return 2;
  if (side === 1 && next.tag === 'CD' && isNumberOfName(annotated, edge, next)) return 1;
  return extendsName(annotated, edge + side, edge) ? 1 : 0;
}

// "RTL 102.5", "Euro 2016": a number in figures that the tree ties to the name, with no noun that it could count.
function isNumberOfName(annotated: Annotated, edge: number, number: Token): boolean {
  const name = tokenAt(annotated, edge);
  const after = annotated.tokens[number.index + 1];
  return (
    /^\d[\d.]*$/u.test(number.text) &&
    (number.head === edge ||
      name.head === number.index ||
      number.head === name.head ||
      isFrequency(name, number)) &&
    after?.pos !== 'NOUN' &&
    !isFirstOfSeveral(number, after) &&
    !CALENDAR.test(name.text)
  );
}

// "LONDON 1996-12-06", "Kennedy 3-0-24": a date or a score.
const isFirstOfSeveral = (number: Token, after: Token | undefined): boolean =>
  after !== undefined && (after.tag === 'CD' || (!number.spaceAfter && /^[-–/:]/u.test(after.text)));

// A station's frequency, whatever the tree says.
const isFrequency = (name: Token, number: Token): boolean =>
  /^\p{Lu}{2,}$/u.test(name.text) && /^\d+\.\d+$/u.test(number.text);

// "Oslo Winter Olympics": the noun says what the words before it name, whatever the recogniser made of it alone.
const isFree = (token: Token, edge: number): boolean =>
  token.entityIob === 'O' || (token.index > edge && cueOf(token.text)?.type === 'Event');

/** Whether the token at `i`, beside the name's token at `edge`, belongs to the same name. */
function extendsName(annotated: Annotated, i: number, edge: number): boolean {
  const token = tokenAt(annotated, i);
  const isAdjective = token.pos === 'ADJ' && i < edge && !token.sentenceStart;
  if (!isCapitalized(token) || !(isAdjective || (isProper(token) && isFree(token, edge)))) return false;
  if (annotated.sentenceOf[i] !== annotated.sentenceOf[edge]) return false;
  if (
    roleKind(token.text) !== undefined ||
    isHonorific(token.text) ||
    countryOfAdjective(token.text) !== undefined
  )
    return false;
  const other = tokenAt(annotated, edge);
  return token.head === edge || other.head === i || token.head === other.head;
}
