/** What the text around a name, its own words and general knowledge tell of its type. Scores are added up per name. */
import type { EntityType } from '../../graph/model/index.ts';
import type { Annotated } from '../annotate/annotated.ts';
import { headOf, tokenAt } from '../annotate/tree.ts';
import type { TokenSpan } from '../english/doc.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import type { Cue } from '../lexicon/body-words.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { countryNamed, countryOfCapital } from '../lexicon/countries.ts';
import { knownBody } from '../lexicon/known-bodies.ts';
import { meansPeople } from '../lexicon/people-words.ts';
import { isHonorific, isKin, roleKind } from '../lexicon/roles.ts';
import { subdivisionKind, subdivisionNamed } from '../lexicon/subdivisions.ts';
import { toldBySentence } from './life-evidence.ts';
import type { NameSpan } from './name-span.ts';

/** Points for each type, and the kind that the strongest cue gave. */
export interface Evidence {
  readonly points: Partial<Record<EntityType, number>>;
  readonly kinds: Partial<Record<EntityType, string>>;
}

const MODEL_TYPE: Readonly<Record<string, EntityType>> = {
  PERSON: 'Person', ORG: 'Organization', PLACE: 'Place', GPE: 'Place', LOC: 'Place', FAC: 'Place', EVENT: 'Event', PRODUCT: 'Product',
  WORK_OF_ART: 'Work', LAW: 'Work',
}; // prettier-ignore

// In letters: longer words in capitals are words of a headline or a dateline.
const LONGEST_ACRONYM = 5;

// A name that the model mistakes is mistaken in most places: its votes are not independent.
const MODEL_WEIGHT = 2.5;

/** An empty collection of evidence, to be added to. */
export function noEvidence(): Evidence {
  return { points: {}, kinds: {} };
}

/** Adds points for a type. */
export function add(evidence: Evidence, type: EntityType, points: number, kind?: string): void {
  evidence.points[type] = (evidence.points[type] ?? 0) + points;
  if (kind !== undefined && kind !== 'other') evidence.kinds[type] ??= kind;
}

/** What the model says of all occurrences together: at most `MODEL_WEIGHT` points, shared by its votes. */
export function addModelVotes(evidence: Evidence, spans: readonly NameSpan[]): void {
  const votes = spans
    .flatMap((s) => (s.label === undefined ? [] : [MODEL_TYPE[s.label]]))
    .filter((t) => t !== undefined);
  const weight = Math.min(MODEL_WEIGHT, votes.length) / Math.max(votes.length, 1);
  for (const type of votes) add(evidence, type, weight);
}

/** What the words around one occurrence of a name tell. */
export function addOccurrence(evidence: Evidence, annotated: Annotated, span: NameSpan): void {
  addWordsBefore(evidence, annotated, span);
  addWordsAfter(evidence, annotated, span);
  addRelation(evidence, annotated, span);
  for (const { type, points } of toldBySentence(annotated, span)) add(evidence, type, points);
}

/** What the name's own words tell, whatever stands around. */
export function addOwnWords(evidence: Evidence, words: readonly string[], source: NameSpan['source']): void {
  const last = words.at(-1) ?? '';
  addKnowledge(evidence, words);
  if (words.length > 1 && meansPeople(last)) add(evidence, 'Group', 2);
  if (source === 'definition') add(evidence, 'Organization', 2);
  // What is quoted with all its words in capitals is a title, the surer the longer it is.
  if (source === 'quoted') add(evidence, 'Work', words.length > 7 ? 6 : 1.5, 'other');
  if (source === 'body') add(evidence, cueOf(last)?.type ?? 'Organization', 6, cueOf(last)?.kind);
  if (words.length > 1) addCue(evidence, words);
  else addLoneCue(evidence, cueOf(last));
}

const CHAMBER = /^house of (representatives|commons|lords|assembly|delegates|councillors)$/iu;

/** Countries, states and capitals; bodies that everybody knows; and words in capitals. */
function addKnowledge(evidence: Evidence, words: readonly string[]): void {
  const name = words.join(' ');
  // A station's frequency is no word of its name.
  const bare = words.filter((w, i) => i === 0 || !/^\d+\.\d+$/u.test(w)).join(' ');
  const known = knownBody(bare);
  if (known !== undefined) add(evidence, 'Organization', 4, known);
  // Chambers of parliament: the "house" in their name is no building.
  if (CHAMBER.test(name)) add(evidence, 'Organization', 4, 'legislature');
  const country = countryNamed(name);
  if (country) {
    add(evidence, 'Place', 8, country.kind);
    return;
  }
  if (countryOfCapital(name)) add(evidence, 'Place', 3, 'city');
  else if (subdivisionNamed(name)) add(evidence, 'Place', 3, subdivisionKind(name));
  if (looksLikeAcronym(bare) && bare.length <= LONGEST_ACRONYM) add(evidence, 'Organization', 2);
  // "Kenya Daily", "France Radio": a body, if not a place.
  if (words.length > 1 && countryNamed(words[0] ?? '')) add(evidence, 'Organization', 0.5);
}

/** The head noun of a longer name: its last word, or the one before "of". */
function addCue(evidence: Evidence, words: readonly string[]): void {
  const of = words.findIndex((w) => /^(of|for)$/u.test(w));
  const first = cueOf(words[0] ?? '');
  const head: Cue | undefined = of > 0 ? (cueOf(words[of - 1] ?? '') ?? first) : cueOf(words.at(-1) ?? '');
  if (head) add(evidence, head.type, head.kind === 'state' ? 2 : 3.5, head.kind);
  else if (first?.type === 'Place') add(evidence, 'Place', 2.5, first.kind);
  else if (words.some((w) => cueOf(w)?.type === 'Organization')) add(evidence, 'Organization', 1);
}

// "the Games", "the Riviera": of single words only these are names by themselves.
function addLoneCue(evidence: Evidence, cue: Cue | undefined): void {
  if (cue?.type === 'Event' || cue?.kind === 'region') add(evidence, cue.type, 2, cue.kind);
}

const OF_PLACE =
  /^(town|city|village|province|state|region|district|island|port|suburb|capital|county|republic)$/u;
const RULED =
  /^(town|city|village|province|state|region|district|island|port|suburb|capital|county|republic|mayor|governor|streets|outskirts|people)$/u;
const BODY_BEFORE =
  /^(group|party|company|firm|agency|newspaper|daily|weekly|magazine|network|broadcaster|station|channel|website|outlet|maker|chipmaker|automaker|carmaker|retailer|giant|startup|bank|airline|union|organization|organisation|charity|militia|network|operator|brand|label|band|club|fund)$/u;

/** "analyst Jane Doyle", "Mr Kent", "the militant group Kalo Batar", "the town of Kisumu". */
function addWordsBefore(evidence: Evidence, annotated: Annotated, { start }: TokenSpan): void {
  const before = annotated.tokens[start - 1];
  if (!before || annotated.sentenceOf[start - 1] !== annotated.sentenceOf[start]) return;
  const word = before.text.toLowerCase();
  if (isHonorific(word) || roleKind(word) !== undefined || isKinOf(annotated, start))
    add(evidence, 'Person', 3);
  else if (/^\d+-year-old$/u.test(word) || word === 'old') add(evidence, 'Person', 2);
  else if (BODY_BEFORE.test(word)) add(evidence, 'Organization', 3);
  else if (OF_PLACE.test(word)) add(evidence, 'Place', 2);
  else if (word === 'of' && RULED.test(annotated.tokens[start - 2]?.text.toLowerCase() ?? ''))
    add(evidence, 'Place', 3, 'city');
}

/** "his wife Sherri", "their daughter, Nora" */
function isKinOf({ tokens }: Annotated, start: number): boolean {
  const noun = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  return isKin(tokens[noun]?.text ?? '') && tokens[noun - 1]?.tag === 'PRP$';
}

/** "Omar Haddad, chairman of …", "Borealis shareholders", "the Haddad administration". */
function addWordsAfter(evidence: Evidence, annotated: Annotated, { start, end }: TokenSpan): void {
  const after = annotated.tokens[end];
  if (!after || annotated.sentenceOf[end] !== annotated.sentenceOf[start]) return;
  addApposition(evidence, annotated, { start, end });
  addFollower(evidence, after.text.toLowerCase());
  if (meansPeople(after.text) && after.tag === 'NNS') add(evidence, 'Organization', 0.5);
  // "Lyon Mayor …", "Lyon’s mayor".
  const ruler = after.tag === 'POS' ? annotated.tokens[end + 1] : after;
  if (/^(mayor|governor|prefect|sub-prefect)$/iu.test(ruler?.text ?? '')) add(evidence, 'Place', 2, 'city');
}

function addFollower(evidence: Evidence, word: string): void {
  if (/^(shares|shareholders|stock)$/u.test(word)) add(evidence, 'Organization', 2, 'company');
  if (word === 'administration') add(evidence, 'Person', 2);
  if (BODY_BEFORE.test(word)) add(evidence, 'Organization', 3);
}

function addApposition(evidence: Evidence, annotated: Annotated, span: TokenSpan): void {
  const appositive = apposition(annotated, span);
  if (appositive === undefined) return;
  if (roleKind(appositive) !== undefined) add(evidence, 'Person', 2.5);
  else if (BODY_BEFORE.test(appositive)) add(evidence, 'Organization', 2.5);
}

function apposition(annotated: Annotated, span: TokenSpan): string | undefined {
  const head = headOf(annotated, span);
  const child = (annotated.childrenOf[head] ?? [])
    .map((i) => tokenAt(annotated, i))
    .find((t) => t.dep === 'appos' && t.pos === 'NOUN');
  return child?.text.toLowerCase();
}

const SPEECH = new Set([
  'say',
  'tell',
  'add',
  'ask',
  'write',
  'explain',
  'note',
  'report',
  'declare',
  'claim',
  'insist',
  'warn',
  'announce',
  'deny',
  'argue',
  'reply',
  'tweet',
]);

/** What the tree tells: speakers are persons (or bodies), things "in" or "at" which something happens are places. */
function addRelation(evidence: Evidence, annotated: Annotated, span: TokenSpan): void {
  const head = tokenAt(annotated, headOf(annotated, span));
  const governor = tokenAt(annotated, head.head);
  if (head.dep === 'nsubj' && SPEECH.has(governor.lemma)) {
    add(evidence, 'Person', 0.8);
    add(evidence, 'Organization', 0.4);
  }
  if (
    head.dep === 'pobj' &&
    governor.text === 'to' &&
    /^(say|talk|speak|listen)$/u.test(tokenAt(annotated, governor.head).lemma)
  )
    add(evidence, 'Person', 0.8);
  if (head.dep === 'pobj' && /^(in|at|near|across|around|towards?|outside)$/iu.test(governor.text))
    add(evidence, 'Place', 0.6);
  if (head.dep === 'pobj' && /^(during|after|before)$/iu.test(governor.text)) add(evidence, 'Event', 0.3);
}

/** The type with the most points; ties go to the last in the alphabet, a person before a body. */
export function strongest({
  points,
}: Evidence): { readonly type: EntityType; readonly points: number } | undefined {
  let best: { type: EntityType; points: number } | undefined;
  for (const [type, value] of Object.entries(points) as [EntityType, number][]) {
    if (!best || value > best.points || (value === best.points && type > best.type))
      best = { type, points: value };
  }
  return best;
}
