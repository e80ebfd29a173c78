/** Stretches that have names: decades, centuries, quarters, halves, seasons. */
import { isoMonth, isoYear, type Period } from '../calendar.ts';
import type { DateRule, Groups } from '../rule.ts';
import { numberIn } from '../rule.ts';
import { SEASONS, YEAR } from '../words.ts';

const always = (): boolean => true;

export const DECADE: DateRule = {
  name: 'decade',
  pattern:
    /(?:\bthe\s+)?(?:\b(?:early|late|mid)[\s-]+)?(?<![\d.,:$£€])(?<decade>1\d{2}0|20\d0|(?<=\bthe\s{1,3}(?:(?:early|late|mid)[\s-]{1,3})?)['’]?[2-9]0)['’]?s\b/gu,
  read: (groups) => {
    const start = Number((groups['decade'] ?? '').replace(/\D/gu, ''));
    const first = start < 100 ? 1900 + start : start;
    return { from: isoYear(first), to: isoYear(first + 9) };
  },
  namesYear: always,
  examples: [
    { text: 'the 1990s', date: '1990/1999', undated: true },
    { text: 'the early 1980s', date: '1980/1989', undated: true },
    { text: 'the ’90s', date: '1990/1999', undated: true },
  ],
};

export const CENTURY: DateRule = {
  name: 'century',
  pattern: /\b(?<century>1\d|20|21)(?:st|th)[\s-]+century\b/gu,
  read: (groups) => {
    const century = numberIn(groups, 'century');
    return { from: isoYear(century * 100 - 99), to: isoYear(century * 100) };
  },
  namesYear: always,
  examples: [{ text: 'the 19th century', date: '1801/1900', undated: true }],
};

const PARTS = ['first', 'second', 'third', 'fourth'];

/** The n-th part of a year in months. */
function partOfYear(groups: Groups, months: number): Period | undefined {
  const word = groups['part'] ?? '';
  const index = /\d/u.test(word) ? Number(word) - 1 : PARTS.indexOf(word.toLowerCase());
  const year = numberIn(groups, 'year');
  if (index < 0 || (index + 1) * months > 12) return undefined;
  return { from: isoMonth(year, index * months + 1), to: isoMonth(year, (index + 1) * months) };
}

export const QUARTER: DateRule = {
  name: 'quarter',
  pattern: new RegExp(
    `\\b(?<part>first|second|third|fourth)\\s+quarter\\s+(?:of|in)\\s+(?<year>${YEAR})\\b`,
    'gu',
  ),
  read: (groups) => partOfYear(groups, 3),
  namesYear: always,
  examples: [{ text: 'the first quarter of 2019', date: '2019-01/2019-03', undated: true }],
};

export const SHORT_QUARTER: DateRule = {
  name: 'short-quarter',
  pattern: new RegExp(`\\bQ(?<part>[1-4])\\s+(?:of\\s+)?(?<year>${YEAR})\\b`, 'gu'),
  read: (groups) => partOfYear(groups, 3),
  namesYear: always,
  examples: [{ text: 'Q3 2021', date: '2021-07/2021-09', undated: true }],
};

export const HALF: DateRule = {
  name: 'half',
  pattern: new RegExp(`\\b(?<part>first|second)\\s+half\\s+of\\s+(?<year>${YEAR})\\b`, 'gu'),
  read: (groups) => partOfYear(groups, 6),
  namesYear: always,
  examples: [{ text: 'the second half of 2019', date: '2019-07/2019-12', undated: true }],
};

export const SEASON: DateRule = {
  name: 'season',
  // The winter of a year may be the one that it begins with or the one that it ends with: it stays undated.
  pattern: new RegExp(
    `\\b(?<season>spring|summer|autumn|fall|winter)\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR})(?!\\d)`,
    'gu',
  ),
  read: (groups) => {
    const start = SEASONS[groups['season'] ?? ''];
    const year = numberIn(groups, 'year');
    if (start === undefined || start > 9) return undefined;
    return { from: isoMonth(year, start), to: isoMonth(year, start + 2) };
  },
  namesYear: always,
  examples: [
    { text: 'the summer of 2019', date: '2019-06/2019-08', undated: true },
    { text: 'the winter of 2019', date: undefined },
  ],
};
