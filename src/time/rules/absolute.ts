/** Days, months and years by their names and numbers: "24 January 2026", "Jan. 24", "in April", "from 2010 to 2014". */
import { at, type Day, dayOf, days, isoMonth, isoYear, type Period } from '../calendar.ts';
import { yearOfDay, yearOfMonth } from '../nearest.ts';
import type { DateRule, Groups, Standpoint } from '../rule.ts';
import { numberIn } from '../rule.ts';
import { MONTH, monthNumber, SPACE_BEFORE, WEEKDAY, YEAR } from '../words.ts';

const ORDINAL = '(?:st|nd|rd|th)?';
const TO = '(?:\\s?[-–—]\\s?|\\s+(?:to|until|till|through)\\s+)';
const AND = '(?:\\s+(?<and>and|&)\\s+)';
const OF_YEAR = `(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})(?!\\d|[,.]\\d))?`;
const OF_WEEK = `(?:\\b${WEEKDAY},?\\s+(?:the\\s+)?)?`;
// "24" of "24,000" or "24.5" is no day.
const END = '(?![\\d%]|[,.]\\d)';

const hasYear = ({ year }: Groups): boolean => year !== undefined;

function dayIn(groups: Groups, name: string, standpoint: Standpoint): Day | undefined {
  const month = monthNumber(groups['month'] ?? '');
  const date = numberIn(groups, name);
  const year = hasYear(groups) ? numberIn(groups, 'year') : yearOfDay(month, date, standpoint);
  return year === undefined ? undefined : dayOf(year, month, date);
}

const readDay = (groups: Groups, standpoint: Standpoint): Period | undefined => {
  const day = dayIn(groups, 'day', standpoint);
  return day === undefined ? undefined : days(day);
};

/** "6–22 February"; "6 and 7 February" is a stretch only where the days follow each other or "between" says so. */
const readDays = (groups: Groups, standpoint: Standpoint): Period | undefined => {
  const to = dayIn(groups, 'day', standpoint);
  const first = numberIn(groups, 'first');
  const length = numberIn(groups, 'day') - first;
  if (to === undefined || first < 1 || length <= 0) return undefined;
  if (groups['and'] !== undefined && groups['between'] === undefined && length > 1) return undefined;
  return days(to - length, to);
};

export const DAY_MONTH: DateRule = {
  name: 'day-month',
  pattern: new RegExp(
    `${OF_WEEK}(?<![\\d.,:$£€])\\b(?<day>\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})(?![\\p{L}\\d])${OF_YEAR}`,
    'gu',
  ),
  read: readDay,
  namesYear: hasYear,
  examples: [
    { text: '24 January 2026', date: '2026-01-24' },
    { text: '4 May 1961', date: '1961-05-04', undated: true },
    { text: '24 January', date: '2026-01-24', direction: 'past' },
    { text: '30 January', date: '2025-01-30', direction: 'past' },
    { text: '25 January', date: '2026-01-25', direction: 'past' },
    { text: '6th of February', date: '2026-02-06', direction: 'future' },
    { text: 'Wednesday 7 January', date: '2026-01-07' },
    { text: '24 January', date: undefined, undated: true },
    { text: '31 February 2020', date: undefined },
  ],
};

export const MONTH_DAY: DateRule = {
  name: 'month-day',
  pattern: new RegExp(
    `${OF_WEEK}\\b(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>\\d{1,2})${ORDINAL}${END}${OF_YEAR}`,
    'gu',
  ),
  read: readDay,
  namesYear: hasYear,
  examples: [
    { text: 'January 24th', date: '2026-01-24' },
    { text: 'Jan. 24, 2026', date: '2026-01-24', undated: true },
    { text: 'Sept. 3', date: '2025-09-03', direction: 'past' },
    { text: 'Friday, Jan. 23, 2026', date: '2026-01-23' },
    { text: 'March 2', date: '2026-03-02', direction: 'future' },
    { text: 'Feb 29', date: undefined, direction: 'past' },
  ],
};

export const DAYS_MONTH: DateRule = {
  name: 'days-month',
  pattern: new RegExp(
    `(?<between>\\bbetween\\s+)?(?:\\bfrom\\s+)?(?<![\\d.,:$£€])\\b(?<first>\\d{1,2})${ORDINAL}(?:${TO}|${AND})(?<day>\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(?<month>${MONTH})(?![\\p{L}\\d])${OF_YEAR}`,
    'gu',
  ),
  read: readDays,
  namesYear: hasYear,
  examples: [
    { text: '6-22 February', date: '2026-02-06/2026-02-22' },
    { text: '6 to 22 February 2026', date: '2026-02-06/2026-02-22', undated: true },
    { text: 'between 6 and 22 February', date: '2026-02-06/2026-02-22', direction: 'future' },
    { text: '6 and 7 March', date: '2026-03-06/2026-03-07', direction: 'future' },
    { text: '6 and 9 March', date: undefined, direction: 'future' },
  ],
};

export const MONTH_DAYS: DateRule = {
  name: 'month-days',
  pattern: new RegExp(
    `(?<between>\\bbetween\\s+)?(?:\\bfrom\\s+)?\\b(?<month>${MONTH})\\s+(?<first>\\d{1,2})${ORDINAL}(?:${TO}|${AND})(?<day>\\d{1,2})${ORDINAL}${END}${OF_YEAR}`,
    'gu',
  ),
  read: readDays,
  namesYear: hasYear,
  examples: [
    { text: 'Feb. 6-22', date: '2026-02-06/2026-02-22' },
    { text: 'between February 6 and 22, 2026', date: '2026-02-06/2026-02-22', undated: true },
    { text: 'Feb. 22-6', date: undefined },
    { text: 'Feb. 0-6', date: undefined },
  ],
};

export const ISO: DateRule = {
  name: 'iso',
  pattern: /\b(?<year>1\d{3}|20\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>[0-3]\d)\b/gu,
  read: (groups) => {
    const day = dayOf(numberIn(groups, 'year'), numberIn(groups, 'month'), numberIn(groups, 'day'));
    return day === undefined ? undefined : days(day);
  },
  namesYear: () => true,
  examples: [{ text: '2026-01-24', date: '2026-01-24', undated: true }],
};

const PART = '(?:\\b(?:[Ee]arly|[Ll]ate|[Mm]id)(?:\\s+in\\s+|[\\s-]+))?';

export const MONTH_YEAR: DateRule = {
  name: 'month-year',
  pattern: new RegExp(`${PART}\\b(?<month>${MONTH})(?:,|\\s+of)?\\s+(?<year>${YEAR})(?!\\d|[,.]\\d)`, 'gu'),
  read: (groups) => at(isoMonth(numberIn(groups, 'year'), monthNumber(groups['month'] ?? ''))),
  namesYear: () => true,
  examples: [
    { text: 'March 2020', date: '2020-03', undated: true },
    { text: 'early October of 2007', date: '2007-10', undated: true },
  ],
};

export const MONTH_ALONE: DateRule = {
  name: 'month',
  // "May" and "March" are names and verbs too: a month alone stands behind a word that takes one.
  pattern: new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|of|[Tt]hroughout|[Bb]etween|[Ee]arly|[Ll]ate|to|and|through|[Ll]ast|[Nn]ext|[Tt]his)${SPACE_BEFORE}|\\b[Mm]id-)(?<month>${MONTH})(?![\\p{L}\\d]|\\s+\\d|\\s+\\p{Lu})`,
    'gu',
  ),
  read: (groups, standpoint) => {
    const month = monthNumber(groups['month'] ?? '');
    const year = yearOfMonth(month, standpoint);
    return year === undefined ? undefined : at(isoMonth(year, month));
  },
  namesYear: () => false,
  examples: [
    { text: 'in April', date: '2025-04', direction: 'past' },
    { text: 'in April', date: '2026-04', direction: 'future' },
    { text: 'early January', date: '2026-01', direction: 'past' },
    { text: 'mid-December', date: '2025-12' },
    { text: 'in July', date: undefined },
    { text: 'in May', date: undefined, undated: true },
  ],
};

export const YEARS: DateRule = {
  name: 'years',
  pattern: new RegExp(
    `(?<![\\d.,:$£€#-])\\b(?<first>${YEAR})(?:\\s?[-–—]\\s?|\\s+(?:to|until|till|through)\\s+|(?<=\\bbetween${SPACE_BEFORE}${YEAR})\\s+and\\s+)(?<last>${YEAR}|\\d{2})(?![\\d%-]|[,.]\\d)`,
    'gu',
  ),
  read: (groups) => {
    const first = numberIn(groups, 'first');
    const last = numberIn(groups, 'last');
    const to = last < 100 ? first - (first % 100) + last : last;
    return to > first ? { from: isoYear(first), to: isoYear(to) } : undefined;
  },
  namesYear: () => true,
  examples: [
    { text: 'from 2010 to 2014', date: '2010/2014', undated: true },
    { text: '(1961–2020)', date: '1961/2020', undated: true },
    { text: 'between 2010 and 2014', date: '2010/2014', undated: true },
    { text: '2019-20', date: '2019/2020', undated: true },
    { text: '2014 to 2010', date: undefined },
  ],
};

export const YEAR_ALONE: DateRule = {
  name: 'year',
  // A bare number is a year behind a word or a sign that takes one.
  pattern: new RegExp(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|of|[Tt]hroughout|[Bb]efore|[Aa]fter|[Ee]arly|[Ll]ate|year|to|and|through|born|died|founded|formed|established|created|circa|ca?\\.|fiscal|spring|summer|autumn|fall)${SPACE_BEFORE}|\\b[Mm]id-|\\(\\s?|[-–]\\s?|\\bin${SPACE_BEFORE}c\\.\\s?)(?<year>${YEAR})(?![\\p{L}\\d%]|[,.]\\d)`,
    'gu',
  ),
  read: (groups) => at(isoYear(numberIn(groups, 'year'))),
  namesYear: () => true,
  examples: [
    { text: 'in 2019', date: '2019', undated: true },
    { text: 'late 1998', date: '1998', undated: true },
    { text: 'mid-2019', date: '2019', undated: true },
  ],
};
