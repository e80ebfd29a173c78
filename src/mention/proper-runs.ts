/** Names that the model missed: acronyms, runs of proper nouns, and quoted names. */
import type { Annotated } from '../annotate/annotated.ts';
import { isCapitalized, isProper, tokenAt } from '../annotate/tree.ts';
import type { Token, TokenSpan } from '../english/doc.ts';
import { looksLikeAcronym } from '../lexicon/acronym.ts';
import { cueOf } from '../lexicon/body-words.ts';
import { countryNamed, countryOfAdjective, countryOfPeople } from '../lexicon/countries.ts';
import { isHonorific, roleKind } from '../lexicon/roles.ts';
import { SMALL_WORDS } from '../lexicon/small-words.ts';
import { joinedBefore } from './grow-name.ts';
import { CALENDAR } from './grow-name.ts';
import type { NameSpan } from './name-span.ts';

const SHORT_MONTH = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/iu;
const NO_ACRONYM = new Set([
  'TV',
  'AM',
  'PM',
  'GMT',
  'CEO',
  'CFO',
  'COO',
  'DNA',
  'HIV',
  'USD',
  'EUR',
  'OK',
  'ID',
  'IT',
  'PR',
  'CCTV',
  'VIP',
  'GDP',
  'AI',
  'PDF',
  'EST',
  'ET',
  'AD',
  'BC',
  'II',
  'III',
  'IV',
  'VI',
  'MP',
  'MEP',
  'DC',
  'D.C.',
  'PC',
  'DVD',
  'CD',
  'FAQ',
  'RIP',
  'PHOTO',
  'UPDATE',
  'LGBT',
  'HR',
  'PAC',
  'IQ',
  'Q&A',
]);

/** Words in capitals that stand for a body: "FBI", "NBG". */
export function acronymNames(annotated: Annotated): NameSpan[] {
  return annotated.tokens
    .filter(
      (t) =>
        (looksLikeAcronym(t.text) || isPlatformX(annotated, t)) &&
        !NO_ACRONYM.has(t.text) &&
        !/^[LCR]-[LCR]$/u.test(t.text) &&
        (t.pos === 'PROPN' || t.pos === 'NOUN' || t.pos === 'ADJ' || t.pos === 'VERB'),
    )
    .filter((t) => !inCapitals(annotated, t.index))
    .map((t) => ({ start: t.index, end: t.index + 1, source: 'acronym' as const }));
}

// The platform whose name is one letter is told by what is done there.
function isPlatformX(annotated: Annotated, token: Token): boolean {
  if (token.text !== 'X' || token.dep !== 'pobj') return false;
  const preposition = tokenAt(annotated, token.head);
  return (
    /^(on|to|via)$/iu.test(preposition.text) &&
    /^(post|write|say|tweet|share|statement|announce|message)$/u.test(
      tokenAt(annotated, preposition.head).lemma,
    )
  );
}

/** Whether capitals tell nothing: the words around are in capitals too, or it is a label ("BREAKING: …"). */
function inCapitals(annotated: Annotated, i: number): boolean {
  if (annotated.tokens[i + 1]?.text === ':' && tokenAt(annotated, i).sentenceStart) return true;
  const near = [annotated.tokens[i - 1], annotated.tokens[i + 1]].filter(
    (t) => t !== undefined && /\p{L}{3,}/u.test(t.text),
  );
  return near.length > 0 && near.every((t) => t?.text === t?.text.toUpperCase());
}

/** Runs of two or more proper nouns, and single ones inside a sentence that head a noun phrase. */
export function properRuns(annotated: Annotated): NameSpan[] {
  const runs: NameSpan[] = [];
  for (let i = 0; i < annotated.tokens.length; i++) {
    if (!isRunToken(annotated, i)) continue;
    const end = endOfRun(annotated, i);
    const start = i - joinedBefore(annotated, i, end);
    if (isWorthwhile(annotated, { start, end })) runs.push({ start, end, source: 'run' });
    i = end - 1;
  }
  return runs;
}

function isRunToken(annotated: Annotated, i: number): boolean {
  const token = annotated.tokens[i];
  if (!token || !isProper(token) || !isCapitalized(token) || isOfCalendar(token)) return false;
  if (roleKind(token.text) !== undefined || isHonorific(token.text)) return false;
  return countryOfAdjective(token.text) === undefined && countryOfPeople(token.text) === undefined;
}

const isOfCalendar = ({ text }: Token): boolean => CALENDAR.test(text) || SHORT_MONTH.test(text);

// "Department of Homeland Security", "Rhine-Ruhr": a small word or a dash inside joins two capitalised parts.
function endOfRun(annotated: Annotated, start: number): number {
  const opensWithCue = cueOf(tokenAt(annotated, start).text) !== undefined;
  let end = start + 1;
  for (;;) {
    if (isRunToken(annotated, end)) end++;
    else if (isJoint(annotated, end, opensWithCue) && isRunToken(annotated, end + 1)) end += 2;
    else return end;
  }
}

function isJoint(annotated: Annotated, i: number, opensWithCue: boolean): boolean {
  const word = annotated.tokens[i]?.text ?? '';
  const before = annotated.tokens[i - 1];
  if (/^[-–]$/u.test(word))
    return before !== undefined && !before.spaceAfter && annotated.tokens[i]?.spaceAfter === false;
  return word === '&' || (opensWithCue && (word === 'of' || word === 'for'));
}

function isWorthwhile(annotated: Annotated, { start, end }: TokenSpan): boolean {
  if (end - start > 1) return true;
  const token = tokenAt(annotated, start);
  // "Lyon Mayor …": what stands before an office is a place or a body.
  if (/^(mayor|governor|prefect)$/iu.test(annotated.tokens[end]?.text ?? '')) return true;
  const sentence = annotated.sentences[annotated.sentenceOf[start] ?? 0];
  // A capital at the start of a sentence tells nothing about a single word.
  if (token.start === sentence?.span[0] || countryNamed(token.text))
    return countryNamed(token.text) !== undefined;
  return (
    /^(nsubj|nsubjpass|dobj|pobj|poss|appos|conj|attr|compound)$/u.test(token.dep) && token.text.length > 2
  );
}

const OPENING = /^["“‘'«]$/u;
const CLOSING = /^["”’'»]$/u;

// In tokens: long enough for the title of an article.
const MAX_TITLE = 25;

/** Names in quotation marks: every word but the small ones has a capital, and no mark ends a sentence inside. */
export function quotedNames(annotated: Annotated): NameSpan[] {
  const names: NameSpan[] = [];
  annotated.tokens.forEach((token, i) => {
    if (!OPENING.test(token.text)) return;
    let end = i + 1;
    let capitals = 0;
    for (; end < i + MAX_TITLE; end++) {
      const word = annotated.tokens[end]?.text;
      if (word === undefined || CLOSING.test(word)) break;
      if (isCapitalized(annotated.tokens[end])) capitals++;
      else if (!SMALL_WORDS.has(word)) return;
    }
    if (capitals >= 2 && CLOSING.test(annotated.tokens[end]?.text ?? ''))
      names.push({ start: i + 1, end, source: 'quoted' });
  });
  return names;
}
