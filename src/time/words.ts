/** The words of date expressions, as parts of regular expressions, and what they count. */

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A month's name, or its abbreviation. Only capitalized: "may" and "march" are other words. */
export const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;

/** The space behind a word in a lookbehind. Bounded, since a lookbehind is tried at every character of a text. */
export const SPACE_BEFORE = '\\s{1,3}';

/** 1 for January. */
export const monthNumber = (word: string): number => SHORT_MONTHS.indexOf(word.slice(0, 3)) + 1;

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The name of a day of the week. */
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** 0 for Monday. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word);

/** A part of a day, which is left out of the date. */
export const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night|lunchtime|midday|noon|at\\s+noon))';

/** A year that a text of our time can mean. */
export const YEAR = '(?:1\\d{3}|20\\d{2})';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A count in words or digits. */
export const COUNT = `(?:an?|${NUMBERS.slice(1).join('|')}|\\d{1,3})`;

/** The number that a count means. */
export function countOf(word: string): number {
  const text = word.toLowerCase();
  if (/^an?$/u.test(text)) return 1;
  const index = NUMBERS.indexOf(text);
  return index < 0 ? Number(text) : index;
}

/** The months in which the meteorological seasons of the northern hemisphere begin; winter runs into the next year. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
