/** What the model left off a name at either side: more proper nouns, a particle, a number that belongs to it. */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, isProper, textOf, tokenAt } from '../annotate/tree.ts';
import type { Token, TokenSpan } from '../english/doc.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { isHonorific, roleKind } from '../lexicon/roles.ts';

/** Months and days of the week. */
export const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Small words inside names of persons and places. */
export const PARTICLE = /^(il|la|le|el|los|las|der|das|al|de|da|di|van|von|bin|ibn|abu)$/u;

/** Adds the proper nouns that the model left off at either side: "Petra" before "Holm". */
export function grow(annotated: Annotated, { start, end }: TokenSpan): TokenSpan {
  let from = start;
  let to = end;
  if (countryNamed(textOf(annotated, { start, end }))) return { start, end };
  for (let step = 1; step > 0; from -= step)
    step = extensionBy(annotated, from, -1) || joinedBefore(annotated, from, to);
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

/** "Research and Safety Agency": how many tokens before a body's name are joined to it by the tree. */
export function joinedBefore(annotated: Annotated, from: number, end: number): 0 | 2 {
  const [first, joint] = [annotated.tokens[from - 2], annotated.tokens[from - 1]];
  if (!first || joint?.tag !== 'CC' || cueOf(tokenAt(annotated, end - 1).text) === undefined) return 0;
  const isTied = first.dep === 'nmod' && first.head === end - 1;
  return isTied && isProper(first) && isCapitalized(first) && isFree(first, from) ? 2 : 0;
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
