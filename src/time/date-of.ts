/** When a predicate happened or held, as the words of its own clause say. */
import type { IsoDate, Modality, Span } from '../../graph/model/index.ts';
import { dependent, dependents, tokenAt } from '../annotate/tree.ts';
import { type Day, firstDay, isoDay, isWithin, lastDay, type Period, writePeriod } from './calendar.ts';
import type { DatedArticle, PlacedExpression } from './dates.ts';
import { directionOf } from './direction.ts';
import { isHappening } from './happenings.ts';
import { sourceOfDate } from './inherited.ts';
import type { Standpoint } from './rule.ts';

/** What is known of a predicate beside its tree. */
export interface DateOptions {
  /** Whether it is a fact, a plan, … (`actual` if not given): a plan lies ahead. */
  readonly modality?: Modality;
  /** The day on which the words around it were spoken, if it stands in a quotation; `unknown` where that is not told. */
  readonly spoken?: Day | 'unknown';
}

/**
 * The date of a predicate: of a verb ("arrested him **on Tuesday**"), of a noun that names what happens ("**Tuesday’s**
 * raid"), or of a role ("mayor **from 2010 to 2014**"). Undefined where its clause gives none, or none that is certain.
 *
 * @param dated the article with its expressions, of `readDates`
 * @param predicate the index of the predicate's token
 */
export function dateOf(
  dated: DatedArticle,
  predicate: number,
  options: DateOptions = {},
): IsoDate | undefined {
  return dateWithWords(dated, predicate, options)?.date;
}

/** A date and the words that tell it. */
export interface DateWithWords {
  readonly date: IsoDate;
  readonly span: Span;
}

/** What `dateOf` gives, with the words that tell it. */
export function dateWithWords(
  dated: DatedArticle,
  predicate: number,
  options: DateOptions = {},
): DateWithWords | undefined {
  const source = sourceOfDate(dated, predicate);
  if (source === undefined) return undefined;
  const read = (dated.at.get(source) ?? []).flatMap((expression): Told[] => {
    const period = periodOf(dated, { expression, predicate, source }, options);
    return period ? [{ period, span: expression.span, last: expression.tokens.end - 1 }] : [];
  });
  const told = together(dated, read);
  const date = told && writePeriod(told.period);
  return told && date !== undefined ? { date, span: told.span } : undefined;
}

/** A period, the words that tell it, and the last token of them. */
interface Told {
  readonly period: Period;
  readonly span: Span;
  readonly last: number;
}

interface Asked {
  readonly expression: PlacedExpression;
  readonly predicate: number;
  /** The token that has the date: the predicate, or one that shares its date. */
  readonly source: number;
}

function periodOf(dated: DatedArticle, asked: Asked, options: DateOptions): Period | undefined {
  const { expression } = asked;
  const today = standpointDay(dated, expression, options);
  const direction = directionFor(dated, asked, options);
  const period = expression.read({
    ...(today === undefined ? {} : { today }),
    ...(direction === undefined ? {} : { direction }),
  });
  if (period === undefined || isOfOtherYear(dated, expression, period)) return undefined;
  return bounded(dated, asked, { period, today });
}

/** The day from which an expression is told: "yesterday" in a quotation is the day before it was spoken. */
function standpointDay(
  { today }: DatedArticle,
  { rules }: PlacedExpression,
  { spoken }: DateOptions,
): Day | undefined {
  if (spoken === undefined || !rules.includes('near-day')) return today;
  return spoken === 'unknown' ? undefined : spoken;
}

function directionFor(
  { annotated }: DatedArticle,
  { expression, source }: Asked,
  { modality }: DateOptions,
): Standpoint['direction'] {
  const { preposition, scheduled } = expression.attachment ?? {};
  if (preposition === 'since') return 'past';
  return scheduled === true ? 'future' : directionOf(annotated, source, modality);
}

/** What the preposition makes of a date: the stretch since then, the last of a state, nothing. */
function bounded(
  dated: DatedArticle,
  { expression, predicate, source }: Asked,
  { period, today }: { readonly period: Period; readonly today: Day | undefined },
): Period | undefined {
  const { preposition = '', scheduled = false } = expression.attachment ?? {};
  if (preposition === 'since') {
    return reachesNow(dated, source) ? untilToday(period, today) : undefined;
  }
  // A state lasted to that date; when an action with such a bound began is not told.
  if (/^(until|till|through)$/u.test(preposition)) return isState(dated, predicate) ? period : undefined;
  if (preposition === 'for') return scheduled || expression.rules.includes('stretch') ? period : undefined;
  if (isAwaited(dated, source, { period, today })) return undefined;
  return preposition !== '' || datesBare(dated, predicate) ? period : undefined;
}

/** "has led the firm since 2019", "mayor since 2021"; in "criticized its losses since 2005" the losses are meant. */
function reachesNow({ annotated }: DatedArticle, source: number): boolean {
  const { pos, tag } = tokenAt(annotated, source);
  if (pos !== 'VERB') return true;
  return tag !== 'VBD' || dependents(annotated, source, 'aux').some(({ lemma }) => lemma === 'have');
}

const AWAITING =
  /^(expect|await|hope|plan|want|intend|anticipate|seek|fear|predict|forecast|schedule|target)$/u;

/** "expects approval later this month": what is expected lies there, and the expecting now. */
function isAwaited(
  { annotated }: DatedArticle,
  source: number,
  { period, today }: { readonly period: Period; readonly today: Day | undefined },
): boolean {
  return AWAITING.test(tokenAt(annotated, source).lemma) && today !== undefined && lastDay(period.to) > today;
}

/** A bare date ("…, Oslo, May 3") dates what is done or happens, and not a role or a thing that stands before it. */
function datesBare({ annotated }: DatedArticle, predicate: number): boolean {
  const { pos, lemma } = tokenAt(annotated, predicate);
  return pos === 'VERB' || pos === 'AUX' || pos === 'ADJ' || isHappening(lemma);
}

/** "since 2021": written as precise as its beginning, up to the day of writing; nothing where that is not known. */
function untilToday({ from }: Period, today: Day | undefined): Period | undefined {
  if (today === undefined || firstDay(from) > today) return undefined;
  return { from, to: isoDay(today).slice(0, from.length) };
}

function isState({ annotated }: DatedArticle, predicate: number): boolean {
  const token = tokenAt(annotated, predicate);
  return (
    token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    /^(be|serve|work|remain|live|reside|stay|last|run|lead|head)$/u.test(token.lemma)
  );
}

/**
 * Whether an expression without year stands behind one with another year in its paragraph: in "In 2019 she moved. In
 * April she …" it may be of that year.
 */
function isOfOtherYear(
  { annotated, expressions }: DatedArticle,
  expression: PlacedExpression,
  { from }: Period,
): boolean {
  if (
    expression.namesYear ||
    !/^(month|day-month|month-day|days-month|month-days)$/u.test(expression.rules[0] ?? '')
  )
    return false;
  const paragraph = annotated.sentences[expression.sentence]?.paragraph;
  for (let i = expressions.indexOf(expression) - 1; i >= 0; i--) {
    const earlier = expressions[i];
    if (!earlier || annotated.sentences[earlier.sentence]?.paragraph !== paragraph) return false;
    if (earlier.namesYear) return earlier.read({})?.to.slice(0, 4) !== from.slice(0, 4);
  }
  return false;
}

/** Several dates of one predicate: the narrowest, if it lies in all others; days that follow each other are one stretch. */
function together({ annotated }: DatedArticle, dates: readonly Told[]): Told | undefined {
  const [first, second] = dates;
  if (!first || !second) return first;
  const narrowest = dates.find(({ period }) => dates.every((other) => isWithin(period, other.period)));
  if (narrowest || dates.length > 2) return narrowest;
  const isNext = firstDay(second.period.from) === lastDay(first.period.to) + 1;
  if (!isNext || !dependent(annotated, first.last, 'cc')) return undefined;
  const period = { from: first.period.from, to: second.period.to };
  return { period, span: [first.span[0], second.span[1]], last: second.last };
}
