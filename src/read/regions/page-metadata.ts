/** Metadata inside a text: the leading `date 2026-01-28` of plain files, and a page's "Updated: …". */
import { type Recogniser, regionIn } from './stretch.ts';

const LEADING_DATE = /^[ \t\r\n]*date:?[ \t]+(\d{4}-\d{2}-\d{2})(?=\s|$)/iu;

/** The date that opens a text, as written, and the span of the words that give it. */
export interface LeadingDate {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Reads `date YYYY-MM-DD` at `from`, white space before it allowed. Whether the calendar has that day is not checked. */
export function leadingDate(text: string, from: number): LeadingDate | undefined {
  const match = LEADING_DATE.exec(text.slice(from, from + 200));
  if (match?.[1] === undefined) return undefined;
  const end = from + match[0].length;
  return { value: match[1], start: end - match[0].trimStart().length, end };
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const DAY = `(?:${WEEKDAY}\\.?,? )?(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{1,2} ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2},? \\d{4})`;
const TIME = String.raw`(?:,? (?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|BST|IST|CES?T|[ECMP][SD]?T|[+-]\d{2}:?\d{2}))?)`;
const STAMP = new RegExp(
  `^(?:(?:first |last )?(?:updated|published|posted|modified)(?: (?:on|at))?:? )${DAY}${TIME}?(?=\\s|$)`,
  'iu',
);

/** "Updated: 2026-01-28 13:14" and its kin, before the story. */
export const pageDate: Recogniser = (stretch, { storyBegun }) => {
  const match = storyBegun ? null : STAMP.exec(stretch.text.slice(0, 120));
  return match === null ? [] : [regionIn(stretch, 'metadata', 0, match[0].length)];
};
