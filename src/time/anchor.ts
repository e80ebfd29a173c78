/** Which predicates a date expression may belong to, read off the dependency tree. */
import type { Annotated } from '../annotate/annotated.ts';
import { dependents, tokenAt } from '../annotate/tree.ts';
import type { Token } from '../english/doc.ts';
import { isHappening } from './happenings.ts';

/** How an expression hangs on what stands above it. */
export interface Attachment {
  /** The predicates that it dates: nouns, and a verb if none of the nouns keeps it. */
  readonly owners: readonly number[];
  /** The preposition that leads to it ("since"), lower case; absent for "Tuesday" and "last week". */
  readonly preposition: string | undefined;
  /** Whether it is when a plan is to happen: "scheduled for Tuesday". */
  readonly scheduled: boolean;
}

const MAX_STEPS = 8;

// What leads to a date on which the predicate happens or holds. "Before", "after" and "by" lead to one on which it does not.
const TEMPORAL =
  /^(on|in|at|during|over|throughout|within|since|from|until|till|through|for|between|of|around|about)$/u;

const isPreposition = (token: Token): boolean =>
  token.pos === 'ADP' || token.pos === 'SCONJ' || token.dep === 'prep' || token.dep === 'agent';

const isVerb = ({ pos, dep }: Token): boolean =>
  (pos === 'VERB' && dep !== 'amod' && dep !== 'compound') || (pos === 'AUX' && !dep.startsWith('aux'));

/** The attachment of an expression by its head token; undefined where it is no time of a predicate. */
export function attachmentOf(annotated: Annotated, head: number): Attachment | undefined {
  const start = tokenAt(annotated, head);
  const above = misread(annotated, start) ?? tokenAt(annotated, start.head);
  if (isVerb(above) && above.index !== start.head)
    return { owners: [above.index], preposition: undefined, scheduled: false };
  const preposition = above.index !== head && isPreposition(above) ? above.text.toLowerCase() : undefined;
  if (preposition !== undefined && !TEMPORAL.test(preposition)) return undefined;
  const owners =
    preposition === undefined && isCaption(annotated, head)
      ? captionRoot(annotated, start)
      : climb(annotated, preposition === undefined ? start : above, preposition);
  const verb = owners.at(-1);
  const planned = verb === undefined ? [] : plannedBy(annotated, tokenAt(annotated, verb), preposition);
  return { owners: [...owners, ...planned], preposition, scheduled: planned.length > 0 };
}

/**
 * "On Monday Lena Krause flew", "died 3 May 1832 in Oslo": the parser takes the day for a part of the next name; the
 * preposition or the verb before it tells better.
 */
function misread(annotated: Annotated, start: Token): Token | undefined {
  if (!/^(compound|nmod|nummod)$/u.test(start.dep) || start.head <= start.index) return undefined;
  let before = annotated.tokens[start.index - 1];
  while (before?.head === start.index) before = annotated.tokens[before.index - 1];
  if (before?.pos === 'VERB') return before;
  return before?.pos === 'ADP' && isVerb(tokenAt(annotated, before.head)) ? before : undefined;
}

function isCaption(annotated: Annotated, token: number): boolean {
  return annotated.sentences[annotated.sentenceOf[token] ?? -1]?.region === 'caption';
}

/** "…, in Oslo, Norway, May 3, 2017": a bare date that ends a caption says when the picture was taken. */
function captionRoot(annotated: Annotated, token: Token): number[] {
  let root = token;
  for (let steps = 0; steps < 32 && root.head !== root.index; steps++) root = tokenAt(annotated, root.head);
  return isVerb(root) ? [root.index] : [];
}

const PART_OF_DAY = /^(morning|afternoon|evening|night|hour|day|eve)$/u;

/** The nouns on the way up, and the verb at its end unless a noun keeps the date. */
function climb(annotated: Annotated, from: Token, preposition: string | undefined): number[] {
  // "Tuesday’s vote", "the Jan. 7 raid", "the election of 2019": the noun’s date and not the verb’s.
  const isBound = preposition === 'of' || /^(poss|compound|nmod|amod|nummod)$/u.test(from.dep);
  const owners: number[] = [];
  let token = from;
  for (let steps = 0; steps < MAX_STEPS && token.head !== token.index; steps++) {
    token = tokenAt(annotated, token.head);
    if (isVerb(token)) return [...owners, token.index];
    // "are due on Friday to meet"
    if (token.dep === 'acomp') owners.push(token.index);
    if (!/^(NOUN|PROPN|PRON)$/u.test(token.pos)) continue;
    owners.push(token.index, ...rolesBeside(annotated, token, from));
    // "on the night of 4 January" is on 4 January.
    if (PART_OF_DAY.test(token.lemma)) continue;
    if (isBound || keepsDate(annotated, token, preposition)) return owners;
  }
  return owners;
}

/**
 * Nouns between a noun and the date that the parser hangs on it: "Lena Krause, **mayor** since 2021", "at the time of his
 * **death** in 1987".
 */
function rolesBeside(annotated: Annotated, noun: Token, from: Token): number[] {
  const timed = noun.lemma === 'time' ? dependents(annotated, noun.index, 'prep') : [];
  const happenings = timed
    .flatMap(({ index }) => dependents(annotated, index, 'pobj'))
    .filter(({ lemma }) => isHappening(lemma));
  return [...dependents(annotated, noun.index, 'appos'), ...happenings]
    .map(({ index }) => index)
    .filter((index) => index < from.index);
}

// What happens when the verb does: "held a vote on Sunday", "won the election in 2019".
const SHARING = new Set(
  'hold stage win lose sign attend make launch conduct begin start host organize organise play run face join commit suffer complete open take give have carry lead pay'.split(
    ' ',
  ),
);

/** Whether a date beside a noun stays with it, and does not go on to the verb above. */
function keepsDate(annotated: Annotated, noun: Token, preposition: string | undefined): boolean {
  const above = tokenAt(annotated, noun.head);
  switch (noun.dep) {
    case 'dobj':
    case 'dative':
      return isHappening(noun.lemma) && !SHARING.has(above.lemma);
    case 'pobj':
      // "was hurt in a crash on Monday" is when both happened; "spoke about the crash on Monday" may be when one did.
      return isHappening(noun.lemma) && !/^(in|at|during)$/iu.test(above.text);
    case 'nsubj':
    case 'nsubjpass':
      // "The governor on Monday signed …"
      return preposition !== 'on' || isHappening(noun.lemma);
    case 'attr':
    case 'oprd':
    case 'compound':
    case 'nmod':
    case 'npadvmod':
      return false;
    default:
      return true;
  }
}

const PLANNING = /^(schedule|plan|set|slate|expect|due|fix|time|book|pencil)$/u;

/** "The hearing is scheduled for Tuesday", "a vote planned on Friday": what is planned has the date. */
function plannedBy(annotated: Annotated, verb: Token, preposition: string | undefined): number[] {
  if (!PLANNING.test(verb.lemma) || preposition === undefined) return [];
  const subjects = dependents(annotated, verb.index, 'nsubjpass', 'nsubj').map(({ index }) => index);
  return verb.dep === 'acl' ? [verb.head] : subjects;
}
