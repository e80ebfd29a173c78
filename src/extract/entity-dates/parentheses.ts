/** Dates of life beside a name: "(born 4 May 1961)", "(1961–2020)", "(4 May 1961, Bremen – 3 June 2020)", ", born 1961,". */
import type { EntityDateProperty, Span } from '../../../graph/model/index.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { DateExpression, DateWithWords } from '../../time/index.ts';
import { findExpressions, writePeriod } from '../../time/index.ts';
import type { EntityDateDraft, EntityDateRule } from './rule.ts';

// Post-nominal letters, nicknames and native names may stand between the name and its dates.
const BESIDE = /^(?<between>(?:,?\s+[A-Z]{2,4}\b){0,2}\s*)(?<open>\(|,\s*(?=(?:born|b\.)\s))/u;

const BORN = /(?:\bborn|\bb\.|\*)(?:\s+(?:on|in|c\.|circa|about|around))*\s*$/iu;
const DIED = /(?:\bdied|\bd\.|†)(?:\s+(?:on|in|c\.|circa|about|around))*\s*$/iu;

/** A stretch of text and where it stands. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/** What stands in the parenthesis that follows a name, or after the comma up to the next; undefined where neither is. */
function pieceBeside(text: string, end: number, sentenceEnd: number): Piece | undefined {
  const match = BESIDE.exec(text.slice(end, sentenceEnd));
  const open = match?.groups?.['open'];
  if (!match || open === undefined) return undefined;
  const start = end + match[0].length;
  const rest = text.slice(start, sentenceEnd);
  const length = open.startsWith(',')
    ? (/[,;)]\s+(?!\d)/u.exec(rest)?.index ?? rest.length)
    : closingOf(rest);
  return length === undefined ? undefined : { text: rest.slice(0, length), start };
}

/** Where the parenthesis that a text stands in is closed; those inside it are passed over. */
function closingOf(text: string): number | undefined {
  let depth = 1;
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    depth += mark === '(' ? 1 : -1;
    if (depth === 0) return index;
  }
  return undefined;
}

interface LifeDate {
  readonly property: EntityDateProperty;
  readonly told: DateWithWords;
}

/** Two dates with a dash between them are a life; one is a birth or a death if it says so. */
function lifeIn(piece: Piece): LifeDate[] {
  const life = lifeSpan(piece);
  if (life.length > 0) return life;
  return findExpressions(piece.text).flatMap((expression) => {
    const before = piece.text.slice(0, expression.span[0]);
    const property = BORN.test(before) ? 'birthDate' : DIED.test(before) ? 'deathDate' : undefined;
    return property === undefined ? bornSomewhere(piece, expression) : dateFrom(property, piece, expression);
  });
}

/** "born in Bremen on 4 May 1961" */
function bornSomewhere(piece: Piece, expression: DateExpression): LifeDate[] {
  const before = piece.text.slice(0, expression.span[0]);
  const word = /\b(?<word>born|died)\b[^;\d–—]*$/iu.exec(before)?.groups?.['word'];
  if (word === undefined) return [];
  return dateFrom(/^born$/iu.test(word) ? 'birthDate' : 'deathDate', piece, expression);
}

function dateFrom(
  property: EntityDateProperty,
  { start }: Piece,
  { span, read, namesYear }: DateExpression,
): LifeDate[] {
  const period = namesYear ? read({}) : undefined;
  const date = period && writePeriod(period);
  if (date === undefined || date.includes('/')) return [];
  return [{ property, told: { date, span: [start + span[0], start + span[1]] } }];
}

// A term of office is given in the same way ("(2010–2014)"), but is seldom so long; nobody lives longer.
const MIN_YEARS = 20;
const MAX_YEARS = 115;

const CIRCA = '(?:(?:c\\.|ca\\.|circa|born|died|b\\.|d\\.|on|in|\\*|†)\\s*)*';

/** Birth and death on both sides of a dash. A place may follow either; of the first date nothing but one may precede. */
function lifeSpan(piece: Piece): LifeDate[] {
  for (const dash of piece.text.matchAll(/\s?[-–—]\s?/gu)) {
    const left = { text: piece.text.slice(0, dash.index), start: piece.start };
    const after = dash.index + dash[0].length;
    const right = { text: piece.text.slice(after), start: piece.start + after };
    const birth = yearsIn(left)
      .flatMap((e) => dateFrom('birthDate', left, e))
      .at(-1);
    const death = yearsIn(right)
      .filter((e) => new RegExp(`^${CIRCA}$`, 'iu').test(right.text.slice(0, e.span[0])))
      .flatMap((e) => dateFrom('deathDate', right, e))[0];
    if (birth && death && isLife(birth.told.date, death.told.date)) return [birth, death];
  }
  return [];
}

/** The expressions of a piece; a year that stands alone too. */
function yearsIn({ text }: Piece): DateExpression[] {
  const found = findExpressions(text);
  if (found.length > 0) return found;
  // "(" is a sign before which a bare number is read as a year.
  return findExpressions(`(${text.trimStart()}`).map((e) => {
    const shift = text.length - text.trimStart().length - 1;
    return { ...e, span: [e.span[0] + shift, e.span[1] + shift] };
  });
}

function isLife(birth: string, death: string): boolean {
  const years = Number(death.slice(0, 4)) - Number(birth.slice(0, 4));
  return years >= MIN_YEARS && years <= MAX_YEARS;
}

function besideMention(resolved: Resolved, mention: Mention): EntityDateDraft[] {
  const { annotated, entityOf } = resolved;
  const entity = entityOf[mention.index];
  const sentence = annotated.sentences[mention.sentence];
  if (entity === undefined || !sentence || mention.form !== 'name') return [];
  const piece = pieceBeside(annotated.article.text, mention.span[1], sentence.span[1]);
  if (piece === undefined) return [];
  const of = { entity, span: mention.span, token: mention.head };
  return lifeIn(piece).map(({ property, told }) => ({
    property,
    of,
    told,
    trigger: triggerOf(told.span),
    confidence: 0.95,
  }));
}

/** The date itself tells what it is by where it stands. */
const triggerOf = (span: Span): Span => span;

/** The rule for dates beside a name. */
export const PARENTHESIS_RULE: EntityDateRule = {
  name: 'date:parenthesis',
  find: ({ resolved }) =>
    resolved.mentions
      .filter(({ type }) => type === 'Person')
      .flatMap((mention) => besideMention(resolved, mention)),
  matches: [
    {
      text: 'Lena Krause (born 4 May 1961) is a judge.',
      property: 'birthDate',
      name: 'Lena Krause',
      value: '1961-05-04',
    },
    {
      text: 'Lena Krause (1861–1920) was a judge.',
      property: 'birthDate',
      name: 'Lena Krause',
      value: '1861',
    },
    {
      text: 'Lena Krause (1861–1920) was a judge.',
      property: 'deathDate',
      name: 'Lena Krause',
      value: '1920',
    },
    {
      text: 'Lena Krause (4 May 1961, Bremen – 3 June 2020, Oslo) was a judge.',
      property: 'deathDate',
      name: 'Lena Krause',
      value: '2020-06-03',
    },
    {
      text: 'Lena Krause (born 1887; died c. 1942) was a judge.',
      property: 'deathDate',
      name: 'Lena Krause',
      value: '1942',
    },
    {
      text: 'Lena Krause, born 1933 in Bremen, is a judge.',
      property: 'birthDate',
      name: 'Lena Krause',
      value: '1933',
    },
  ],
  misses: [
    'Lena Krause (2010–2014) was followed by Omar Haddad.',
    'Lena Krause (Oslo, 3 June 2020) won.',
    'Lena Krause won the Harbour Prize (1961–2020).',
  ],
};
