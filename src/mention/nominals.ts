/** People and bodies called by a noun: "the mayor", "Italian officials", "the agency", "a spokesperson for the ministry". */
import type { EntityType } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Token, TokenSpan } from '../english/doc.ts';
import { cueOf, isCueNoun } from '../lexicon/body-words.ts';
import { groupKind, meansPeople, meansPerson } from '../lexicon/people-words.ts';
import { genderOfRole, roleKind } from '../lexicon/roles.ts';
import type { Agreement } from './mention.ts';

/** A nominal before it is known whom it means. */
export interface Nominal extends TokenSpan {
  readonly head: number;
  /** `definite` ("the mayor", "his mother"): somebody known; `indefinite`: somebody new. */
  readonly definite: boolean;
  readonly plural: boolean;
  readonly type?: EntityType;
  readonly kind?: string;
  readonly agreement: Agreement;
}

const DEFINITE = /^(the|this|that|these|those|its|his|her|their|our)$/iu;
const FULL = /^(nsubj|nsubjpass|dobj|pobj|poss|appos|conj|attr|agent|dative|compound|ROOT|oprd)$/u;
// Nouns that are bodies or places but mostly mean something else when they stand alone.
const VAGUE = new Set(
  'front movement report bill act house point network center centre square park bridge tower game award force groups club branch trust review post times cup act committee watch management energy oil service services system systems news radio television press technology technologies'.split(
    ' ',
  ),
);

/** The nominals of an article in text order; a noun inside a proper name is none. */
export function findNominals(annotated: Annotated, inName: (token: number) => boolean): Nominal[] {
  const nominals: Nominal[] = [];
  for (const token of annotated.tokens) {
    const age = ageAt(annotated, token);
    if (age) nominals.push(age);
    if (!isCommonNoun(annotated, token) || inName(token.index) || !FULL.test(token.dep)) continue;
    const region = annotated.sentences[annotated.sentenceOf[token.index] ?? 0]?.region;
    if (region === 'appeal' || region === 'credit' || region === 'byline') continue;
    const nominal = nominalAt(annotated, token);
    if (nominal) nominals.push(nominal);
  }
  return nominals;
}

// "the Mayor of Milan": an office in capitals that no name follows.
function isCommonNoun(annotated: Annotated, token: Token): boolean {
  if (token.pos === 'NOUN') return true;
  return (
    token.pos === 'PROPN' &&
    roleKind(token.text) !== undefined &&
    annotated.tokens[token.index + 1]?.pos !== 'PROPN'
  );
}

function nominalAt(annotated: Annotated, head: Token): Nominal | undefined {
  const plural = head.tag === 'NNS' || head.tag === 'NNPS';
  const word = head.text.toLowerCase();
  const people = !isNobody(annotated, head) && (plural ? meansPeople(word) : meansPerson(word));
  const body = !plural && isCueNoun(word) && !VAGUE.has(word);
  if ((!people && !body) || isHalfOfCompound(annotated, head, people)) return undefined;
  const gender = plural ? undefined : genderOfRole(word);
  return {
    ...nominalSpan(annotated, head),
    head: head.index,
    definite: DEFINITE.test(determinerOf(annotated, head)?.text ?? '') || hasPossessor(annotated, head),
    plural,
    agreement: { number: plural ? 'plural' : 'singular', ...(gender ? { gender } : {}) },
    ...typeAndKind(word, plural, people),
  };
}

/** "business models", "a source of concern", "social media", "Consulate General": words for people that mean none here. */
function isNobody(annotated: Annotated, head: Token): boolean {
  const before = annotated.tokens[head.index - 1]?.text.toLowerCase();
  switch (head.lemma.toLowerCase()) {
    case 'model':
      return before !== 'fashion' && before !== 'former';
    case 'source':
      return dependents(annotated, head.index, 'prep').some((p) => p.text === 'of');
    case 'media':
      return before === 'social';
    case 'general':
      return before === 'consulate';
    default:
      return false;
  }
}

/** "the 34-year-old", where no noun follows: a person. */
function ageAt(annotated: Annotated, token: Token): Nominal | undefined {
  if (token.norm !== 'old' || !FULL.test(token.dep)) return undefined;
  const [number, first, year, second] = annotated.tokens.slice(token.index - 4, token.index);
  if (number?.tag !== 'CD' || first?.text !== '-' || year?.norm !== 'year' || second?.text !== '-')
    return undefined;
  const before = annotated.tokens[number.index - 1]?.text ?? '';
  return {
    start: number.index,
    end: token.index + 1,
    head: token.index,
    definite: DEFINITE.test(before),
    plural: false,
    agreement: { number: 'singular' },
  };
}

// In a compound ("board member", "police chief") only the last noun counts, but "agent Lucy Hart" is an agent.
function isHalfOfCompound(annotated: Annotated, head: Token, people: boolean): boolean {
  if (head.dep !== 'compound') return false;
  const whole = tokenAt(annotated, head.head);
  // "Kenyan **media** reports": those who report.
  if (/^(media|press)$/iu.test(head.text) && /^(report|coverage)$/u.test(whole.lemma)) return false;
  return people ? whole.pos !== 'PROPN' : whole.index > head.index;
}

// A singular person may turn out to be a named one: the type is left open.
function typeAndKind(word: string, plural: boolean, people: boolean): Pick<Nominal, 'type' | 'kind'> {
  const cue = cueOf(word);
  if (!people) return cue ? { type: cue.type, kind: cue.kind } : {};
  return plural ? { type: 'Group', kind: groupKind(word) } : cue ? { kind: cue.kind } : {};
}

function determinerOf(annotated: Annotated, head: Token): Token | undefined {
  return (annotated.childrenOf[head.index] ?? [])
    .map((i) => tokenAt(annotated, i))
    .find((t) => t.dep === 'det' || (t.dep === 'poss' && t.tag === 'PRP$'));
}

function hasPossessor(annotated: Annotated, head: Token): boolean {
  const children = (annotated.childrenOf[head.index] ?? []).map((i) => tokenAt(annotated, i));
  return children.some((t) => t.dep === 'poss' || /^['’]s$/iu.test(t.text));
}

const QUANTIFIER = /^(several|some|many|few|most|all|both|such|another|any|every|each|more|than|least)$/iu;
const MODIFIER = /^(amod|compound|nummod|nmod|poss|quantmod|advmod)$/u;

/** A nominal's tokens: the head and the modifiers right before it, without determiner and possessor. */
export function nominalSpan(annotated: Annotated, head: Token): TokenSpan {
  let start = head.index;
  while (start > head.leftEdge && isModifier(annotated, tokenAt(annotated, start - 1), head)) start--;
  while (start < head.index && isNoStart(annotated, tokenAt(annotated, start))) start++;
  return { start: withFirstAdjective(annotated, start), end: head.index + 1 };
}

/** "Current and former lawmakers": the parser may tie the noun to the first adjective and not to both. */
function withFirstAdjective(annotated: Annotated, start: number): number {
  const [first, and] = [annotated.tokens[start - 2], annotated.tokens[start - 1]];
  const own = tokenAt(annotated, start);
  const joins = first?.pos === 'ADJ' && and?.dep === 'cc' && and.head === first.index && own.pos === 'ADJ';
  return joins ? first.index : start;
}

// A mark, a quantifier, or a participle that the parser took for an adjective ("deploying agents").
function isNoStart(annotated: Annotated, token: Token): boolean {
  if (isMoreThan(annotated, token)) return false;
  return !/[\p{L}\p{N}]/u.test(token.text) || token.tag === 'VBG' || QUANTIFIER.test(token.text);
}

/** "more than 200 girls" are not 200. */
function isMoreThan(annotated: Annotated, { index }: Token): boolean {
  const [first, second, third] = annotated.tokens.slice(index, index + 3).map((t) => t.text.toLowerCase());
  const isBound =
    /^(more|less|fewer) than$/u.test(`${first ?? ''} ${second ?? ''}`) ||
    (first === 'at' && /^(least|most)$/u.test(second ?? ''));
  return isBound && third !== undefined && annotated.tokens[index + 2]?.pos === 'NUM';
}

function isModifier(annotated: Annotated, token: Token, head: Token): boolean {
  if (/^['’]s?$/iu.test(token.text)) return false;
  if (token.pos === 'DET' || token.tag === 'POS' || token.tag === 'PRP$' || token.dep === 'poss')
    return false;
  if (/^[-–()]$/u.test(token.text) || (token.dep === 'cc' && tokenAt(annotated, token.head).pos === 'ADJ'))
    return true;
  const isWord = MODIFIER.test(token.dep) || /^(ADJ|PROPN|NOUN|NUM)$/u.test(token.pos);
  return isWord && isUnder(annotated, token, head);
}

/** Whether the tree holds a token by the head, directly or through words between the two. */
function isUnder(annotated: Annotated, token: Token, head: Token): boolean {
  let at = token;
  while (at.index !== head.index) {
    if (at.head === at.index || at.index > head.index || at.index < head.leftEdge) return false;
    at = tokenAt(annotated, at.head);
  }
  return true;
}
