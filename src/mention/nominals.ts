/** People and bodies called by a noun: "the mayor", "Italian officials", "the agency", "a spokesperson for the ministry". */
import type { EntityType } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { tokenAt } from '../annotate/tree.ts';
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
  'front movement report bill act house point network center centre square park bridge tower game award force group groups club branch trust review post times cup act committee watch management energy oil service services system systems news radio television press'.split(
    ' ',
  ),
);

/** The nominals of an article in text order; a noun inside a proper name is none. */
export function findNominals(annotated: Annotated, inName: (token: number) => boolean): Nominal[] {
  const nominals: Nominal[] = [];
  for (const token of annotated.tokens) {
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
  const people = plural ? meansPeople(word) : meansPerson(word);
  const body = !plural && isCueNoun(word) && !VAGUE.has(word);
  if (!people && !body) return undefined;
  // In a compound ("interior minister", "board member") only the last noun counts.
  if (head.dep === 'compound' && tokenAt(annotated, head.head).index > head.index && !people)
    return undefined;
  if (head.dep === 'compound' && people && tokenAt(annotated, head.head).pos !== 'PROPN') return undefined;
  const span = spanOf(annotated, head);
  const definite = DEFINITE.test(determinerOf(annotated, head)?.text ?? '') || hasPossessor(annotated, head);
  const gender = plural ? undefined : genderOfRole(word);
  const agreement: Agreement = { number: plural ? 'plural' : 'singular', ...(gender ? { gender } : {}) };
  const cue = cueOf(word);
  const type = typeOf({ plural, people, cue: cue?.type });
  const kind = type === 'Group' ? groupKind(word) : cue?.kind;
  return {
    ...span,
    head: head.index,
    definite,
    plural,
    agreement,
    ...(type ? { type } : {}),
    ...(kind ? { kind } : {}),
  };
}

// A singular person may turn out to be a named one: the type is left open.
function typeOf({
  plural,
  people,
  cue,
}: {
  plural: boolean;
  people: boolean;
  cue: EntityType | undefined;
}): EntityType | undefined {
  if (people) return plural ? 'Group' : undefined;
  return cue;
}

function determinerOf(annotated: Annotated, head: Token): Token | undefined {
  return (annotated.childrenOf[head.index] ?? [])
    .map((i) => tokenAt(annotated, i))
    .find((t) => t.dep === 'det' || (t.dep === 'poss' && t.tag === 'PRP$'));
}

function hasPossessor(annotated: Annotated, head: Token): boolean {
  return (annotated.childrenOf[head.index] ?? []).some((i) => tokenAt(annotated, i).dep === 'poss');
}

const MODIFIER = /^(amod|compound|nummod|nmod|poss|quantmod|advmod)$/u;

/** The nominal's tokens: the head and the modifiers right before it, without determiner and possessor. */
function spanOf(annotated: Annotated, head: Token): TokenSpan {
  let start = head.index;
  while (start > 0) {
    const before = tokenAt(annotated, start - 1);
    const isInside =
      before.leftEdge >= head.leftEdge &&
      before.index > head.leftEdge - 1 &&
      annotated.sentenceOf[start - 1] === annotated.sentenceOf[head.index];
    if (!isInside || !isModifier(annotated, before, head)) break;
    start--;
  }
  while (
    start < head.index &&
    (!/[\p{L}\p{N}]/u.test(tokenAt(annotated, start).text) || tokenAt(annotated, start).tag === 'VBG')
  )
    start++;
  return { start, end: head.index + 1 };
}

function isModifier(annotated: Annotated, token: Token, head: Token): boolean {
  if (token.pos === 'DET' || token.tag === 'POS' || token.tag === 'PRP$' || token.dep === 'poss')
    return false;
  if (token.text === '-' || (token.dep === 'cc' && tokenAt(annotated, token.head).pos === 'ADJ')) return true;
  if (
    !MODIFIER.test(token.dep) &&
    token.pos !== 'ADJ' &&
    token.pos !== 'PROPN' &&
    token.pos !== 'NOUN' &&
    token.pos !== 'NUM'
  )
    return /^[-–()]$/u.test(token.text) && token.head >= head.leftEdge;
  for (let i = token.index; ; i = tokenAt(annotated, i).head) {
    if (i === head.index) return true;
    if (tokenAt(annotated, i).head === i || i > head.index || i < head.leftEdge) return false;
  }
}
