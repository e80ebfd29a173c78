/** Datelines: "(CNN) —", "MILAN (Reuters) -", "UNITED NATIONS --". Where and by whom a story was filed. */
import { AGENCY } from './agencies.ts';
import { type Recogniser, regionIn } from './stretch.ts';

const LONGEST_DATELINE = 120;
const DASH = String.raw`\s?(?:--|[-–—])(?=\s)`;
const CITY = String.raw`\p{Lu}[\p{L}.’'-]*(?:[ /]\p{Lu}[\p{L}.’'-]*){0,3}`;
const SHOUTED_CITY = String.raw`\p{Lu}{2}[\p{Lu}.’'-]*(?:[ /]\p{Lu}[\p{Lu}.’'-]*){0,3}`;
const REGION = String.raw`(?:, (?:[A-Z]\.){2}|, ${CITY}){0,2}`;
const DAY = String.raw`(?:, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|,? \d{1,2} \p{Lu}\p{L}{2,8}(?:,? \d{4})?)?`;
const AGENCY_IN_PARENTHESES = String.raw`\((?:\p{Lu}[\p{L}.&’'-]*)(?:[ /]\p{Lu}[\p{L}.&’'-]*){0,3}\)`;

const WITH_AGENCY = new RegExp(`^(?:${CITY}${REGION}${DAY} ?)?${AGENCY_IN_PARENTHESES}\\.?${DASH}`, 'u');
/** Without an agency, the place must be in capitals. */
const WITHOUT_AGENCY = new RegExp(`^${SHOUTED_CITY}${REGION}${DAY}${DASH}`, 'u');

/** A dateline at the beginning of the story. */
export const dateline: Recogniser = (stretch, { storyBegun, seen }) => {
  if (storyBegun || seen.has('dateline')) return [];
  const opening = stretch.text.slice(0, LONGEST_DATELINE);
  const found = WITH_AGENCY.exec(opening)?.[0] ?? WITHOUT_AGENCY.exec(opening)?.[0];
  return found === undefined || isAside(found, stretch.text)
    ? []
    : [regionIn(stretch, 'dateline', 0, found.length)];
};

const SENTENCE_WINDOW = 300;
const BEGINS_SENTENCE = /^\s+[\p{Lu}\p{N}“"‘'$€£]/u;
const SECOND_DASH = /\s(?:--|[-–—])\s/u;
const SURELY_AGENCY = new RegExp(`^\\(|\\(${AGENCY}\\)`, 'u');

/** "ICE — the agency that … — said" also begins with capitals and a dash; a small letter or a second dash betrays it. */
function isAside(found: string, text: string): boolean {
  const rest = text.slice(found.length, found.length + SENTENCE_WINDOW);
  if (!BEGINS_SENTENCE.test(rest)) return true;
  return !SURELY_AGENCY.test(found) && SECOND_DASH.test(/^[^.!?]*/u.exec(rest)?.[0] ?? '');
}
