/** Datelines: "(CNN) —", "MILAN (Reuters) -", "UNITED NATIONS --". Where and by whom a story was filed. */
import { type Recogniser, regionIn } from './stretch.ts';

const LONGEST_DATELINE = 120;
const DASH = String.raw`\s?(?:--|[-–—])(?=\s)`;
const CITY = String.raw`\p{Lu}[\p{L}.’'-]*(?:[ /]\p{Lu}[\p{L}.’'-]*){0,3}`;
const SHOUTED_CITY = String.raw`\p{Lu}{2}[\p{Lu}.’'-]*(?:[ /]\p{Lu}[\p{Lu}.’'-]*){0,3}`;
const REGION = String.raw`(?:, (?:[A-Z]\.){2}|, ${CITY}){0,2}`;
const DAY = String.raw`(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?| \d{1,2} \p{Lu}\p{L}{2,8}(?:,? \d{4})?)?`;
const AGENCY_IN_PARENTHESES = String.raw`\((?:\p{Lu}[\p{L}.&’'-]*)(?:[ /]\p{Lu}[\p{L}.&’'-]*){0,3}\)`;

/** With the agency in parentheses the form alone is enough. */
const WITH_AGENCY = new RegExp(`^(?:${CITY}${REGION}${DAY} ?)?${AGENCY_IN_PARENTHESES}\\.?${DASH}`, 'u');
/** Without it, the place must be in capitals. */
const WITHOUT_AGENCY = new RegExp(`^${SHOUTED_CITY}${REGION}${DAY}${DASH}`, 'u');

/** A dateline at the beginning of the story. */
export const dateline: Recogniser = (stretch, { storyBegun, seen }) => {
  if (storyBegun || seen.has('dateline')) return [];
  const opening = stretch.text.slice(0, LONGEST_DATELINE);
  const length = WITH_AGENCY.exec(opening)?.[0].length ?? lengthWithoutAgency(stretch.text, opening);
  return length === undefined ? [] : [regionIn(stretch, 'dateline', 0, length)];
};

const SENTENCE_WINDOW = 300;

/** "ICE — the agency that … — said" also begins with capitals and a dash; a second dash or a small letter betrays it. */
function lengthWithoutAgency(text: string, opening: string): number | undefined {
  const length = WITHOUT_AGENCY.exec(opening)?.[0].length;
  if (length === undefined) return undefined;
  const sentence = /^[^.!?]*/u.exec(text.slice(length, length + SENTENCE_WINDOW))?.[0] ?? '';
  return /^\s+[\p{Lu}\p{N}“"‘'$€£]/u.test(sentence) && !/\s(?:--|[-–—])\s/u.test(sentence)
    ? length
    : undefined;
}
