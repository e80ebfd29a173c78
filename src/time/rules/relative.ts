/** Dates told from the day of writing: "yesterday", "last week", "two years ago", "over the past month". */
import {
  addMonths,
  at,
  dateOf,
  type Day,
  days,
  firstDay,
  isoMonth,
  isoYear,
  lastDay,
  type Period,
} from '../calendar.ts';
import { mondayOf, monthOf } from '../nearest.ts';
import type { DateRule, Groups, Standpoint } from '../rule.ts';
import { COUNT, countOf, PART_OF_DAY, SEASONS, SPACE_BEFORE } from '../words.ts';

const never = (): boolean => false;

/** A rule for words that mean nothing without the day of writing. */
function relativeRule(
  rule: Pick<DateRule, 'name' | 'pattern' | 'examples'> & {
    readonly from: (groups: Groups, today: Day, standpoint: Standpoint) => Period | undefined;
  },
): DateRule {
  const { from, ...rest } = rule;
  return {
    ...rest,
    read: (groups, standpoint) =>
      standpoint.today === undefined ? undefined : from(groups, standpoint.today, standpoint),
    namesYear: never,
  };
}

const OFFSETS: readonly [RegExp, number][] = [
  [/^the day before yesterday/u, -2],
  [/^the day after tomorrow/u, 2],
  [/^(yesterday|last (night|evening))/u, -1],
  [/^tomorrow/u, 1],
  [/^(today|tonight|this)/u, 0],
];

export const NEAR_DAY = relativeRule({
  name: 'near-day',
  pattern: new RegExp(
    `\\b(?<word>(?:the\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|yesterday|tomorrow|today|earlier\\s+today|tonight|last\\s+(?:night|evening)|this\\s+(?:morning|afternoon|evening))${PART_OF_DAY}?)\\b`,
    'giu',
  ),
  from: ({ word = '' }, today) => {
    const text = word
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/^earlier /u, '');
    const offset = OFFSETS.find(([pattern]) => pattern.test(text))?.[1];
    return offset === undefined ? undefined : days(today + offset);
  },
  examples: [
    { text: 'yesterday morning', date: '2026-01-23' },
    { text: 'today', date: '2026-01-24' },
    { text: 'the day after tomorrow', date: '2026-01-26' },
    { text: 'Tomorrow', date: '2026-01-25' },
    { text: 'Tonight', date: '2026-01-24' },
    { text: 'last night', date: '2026-01-23' },
    { text: 'yesterday', date: undefined, undated: true },
  ],
});

/** The whole week, month or year some units away from today. */
function wholeUnit(unit: string, today: Day, away: number): Period | undefined {
  const { year, month } = dateOf(today);
  switch (unit) {
    case 'day':
      return days(today + away);
    case 'week':
      return days(mondayOf(today) + away * 7, mondayOf(today) + away * 7 + 6);
    case 'month':
      return at(isoMonth(year, month + away));
    case 'year':
      return at(isoYear(year + away));
    default:
      return undefined;
  }
}

const AWAY: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 };

/** "earlier" and "later" leave of a stretch that holds today what lies before or behind it. */
function partOf(period: Period, word: string | undefined, today: Day): Period {
  const [first, last] = [firstDay(period.from), lastDay(period.to)];
  if (word === undefined || today < first || today > last) return period;
  return /^later$/iu.test(word) ? days(today, last) : days(first, today);
}

export const WHOLE_UNIT = relativeRule({
  name: 'whole-unit',
  pattern:
    /\b(?:(?<part>earlier|later)\s+)?(?<!\bthe\s{1,3})(?<which>last|this|next)\s+(?<unit>week|month|year)(?![\p{L}-])/giu,
  from: ({ part, which = '', unit = '' }, today) => {
    const away = AWAY[which.toLowerCase()];
    const whole = away === undefined ? undefined : wholeUnit(unit.toLowerCase(), today, away);
    return whole && partOf(whole, part, today);
  },
  examples: [
    { text: 'last week', date: '2026-01-12/2026-01-18' },
    { text: 'next week', date: '2026-01-26/2026-02-01' },
    { text: 'this week', date: '2026-01-19/2026-01-25' },
    { text: 'earlier this week', date: '2026-01-19/2026-01-24' },
    { text: 'earlier this month', date: '2026-01-01/2026-01-24' },
    { text: 'later this year', date: '2026-01-24/2026-12-31' },
    { text: 'last month', date: '2025-12' },
    { text: 'next year', date: '2027' },
    { text: 'last year', date: undefined, undated: true },
  ],
});

// What makes a count another one: "half a year ago", "two or three years ago", "a year and two months ago".
const INEXACT = `than|over|nearly|almost|about|around|least|some|half|${COUNT}${SPACE_BEFORE}(?:or|to)|(?:day|week|month|year|hundred)s?${SPACE_BEFORE}and`;

export const AGO = relativeRule({
  name: 'ago',
  pattern: new RegExp(
    `(?<![\\d.,–-]|\\b(?:${INEXACT})${SPACE_BEFORE})\\b(?<count>${COUNT})\\s+(?<unit>day|week|month|year)s?\\s+ago\\b`,
    'giu',
  ),
  from: ({ count = '', unit = '' }, today) => wholeUnit(unit.toLowerCase(), today, -countOf(count)),
  examples: [
    { text: 'three days ago', date: '2026-01-21' },
    { text: 'a week ago', date: '2026-01-12/2026-01-18' },
    { text: 'two months ago', date: '2025-11' },
    { text: 'two years ago', date: '2024' },
    { text: '10 years ago', date: '2016' },
    { text: 'five days ago', date: undefined, undated: true },
  ],
});

const STEP_MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12, decade: 120 };

/** The stretch of some units that ends or begins today, written in days, or in years where years are counted. */
function stretch(count: number, unit: string, today: Day, sign: 1 | -1): Period | undefined {
  const months = STEP_MONTHS[unit];
  const other =
    months === undefined
      ? today + sign * count * (unit === 'week' ? 7 : 1)
      : addMonths(today, sign * count * months);
  const [from, to] = sign < 0 ? [other, today] : [today, other];
  if (unit !== 'year' && unit !== 'decade') return days(from, to);
  return { from: isoYear(dateOf(from).year), to: isoYear(dateOf(to).year) };
}

export const STRETCH = relativeRule({
  name: 'stretch',
  pattern: new RegExp(
    `\\b(?:(?:over|for|in|during|within|throughout)\\s+)?the\\s+(?<which>past|last|next|coming)\\s+(?:(?<count>${COUNT})\\s+)?(?<unit>day|week|month|year|decade)s?\\b(?!\\s+of\\b)`,
    'giu',
  ),
  from: ({ which = '', count, unit = '' }, today, { direction }) => {
    const sign = /^(?:past|last)$/iu.test(which) ? -1 : 1;
    if (sign > 0 && direction === 'past') return undefined;
    return stretch(count === undefined ? 1 : countOf(count), unit.toLowerCase(), today, sign);
  },
  examples: [
    { text: 'for the past month', date: '2025-12-24/2026-01-24' },
    { text: 'over the last two weeks', date: '2026-01-10/2026-01-24' },
    { text: 'in the past five years', date: '2021/2026' },
    { text: 'in the next three days', date: '2026-01-24/2026-01-27', direction: 'future' },
    { text: 'in the next three days', date: undefined, direction: 'past' },
    { text: 'in the past 300 decades', date: undefined },
    { text: 'in the next 900 decades', date: undefined, direction: 'future' },
  ],
});

export const LAST_SEASON = relativeRule({
  name: 'last-season',
  pattern: /\b(?<which>last|this|next)\s+(?<season>spring|summer|autumn|fall|winter)\b/giu,
  from: ({ which = '', season = '' }, today) => {
    const start = SEASONS[season.toLowerCase()];
    if (start === undefined) return undefined;
    const { year } = dateOf(today);
    const seasons = [-2, -1, 0, 1, 2].map((i): Period => ({
      from: isoMonth(year + i, start),
      to: isoMonth(year + i, start + 2),
    }));
    switch (which.toLowerCase()) {
      case 'last':
        return seasons.filter(({ to }) => lastDay(to) < today).at(-1);
      case 'next':
        return seasons.find(({ from }) => firstDay(from) > today);
      default:
        // "this winter" in winter; else the one of this year.
        return (
          seasons.find(({ from, to }) => firstDay(from) <= today && today <= lastDay(to)) ??
          seasons.find(({ from }) => from.startsWith(isoYear(year)))
        );
    }
  },
  examples: [
    { text: 'last summer', date: '2025-06/2025-08' },
    { text: 'Last summer', date: '2025-06/2025-08' },
    { text: 'next spring', date: '2026-03/2026-05' },
    { text: 'this winter', date: '2025-12/2026-02' },
    { text: 'this summer', date: '2026-06/2026-08' },
  ],
});

export const END_OF_UNIT = relativeRule({
  name: 'end-of-unit',
  pattern:
    /\b(?<end>start|beginning|end)\s+of\s+(?:(?<which>the|this|last|next)\s+)(?<unit>week|month|year)\b/giu,
  from: ({ end = '', which = '', unit = '' }, today, { direction }) => {
    const word = which.toLowerCase();
    const isEnd = end.toLowerCase() === 'end';
    // "the end of the year" may be the last one's, unless it is still to come.
    if (word === 'the' && direction !== (isEnd ? 'future' : 'past')) return undefined;
    const whole = wholeUnit(unit.toLowerCase(), today, AWAY[word] ?? 0);
    if (!whole || unit.toLowerCase() !== 'year') return whole;
    return at(monthOf(firstDay(whole.from), isEnd ? 11 : 0));
  },
  examples: [
    { text: 'at the end of the year', date: '2026-12', direction: 'future' },
    { text: 'at the end of the year', date: undefined, direction: 'past' },
    { text: 'the beginning of this year', date: '2026-01' },
    { text: 'the end of last year', date: '2025-12' },
    { text: 'the end of last month', date: '2025-12' },
  ],
});
