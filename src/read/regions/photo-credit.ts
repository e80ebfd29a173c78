/** Photographers' and agencies' credits at the end of a line, which show that the line describes a photograph. */
import { PERSON_NAME } from '../person-names.ts';
import { AGENCY } from './agencies.ts';

/** Credits are short: only a line's last characters are looked at, so that a line of any length costs the same. */
const WINDOW = 240;

const NAME_AND_AGENCY = `${PERSON_NAME}\\s?/\\s?${AGENCY}(?:/${AGENCY})?`;
const AGENCY_AND_NAME = `${AGENCY}(?:\\s?/\\s?(?:${AGENCY}|${PERSON_NAME}|[Pp]ool|[Hh]andout|[Ff]ile)){1,3}`;
const BARE = `(?:${NAME_AND_AGENCY}|${AGENCY_AND_NAME})`;

const AGENCY_WORD = new RegExp(`(?<![\\p{L}])${AGENCY}(?![\\p{L}])`, 'u');
const PHOTO_WORD = /\b(?:photos?|photographs?|images?|pictures?|pool|handout|via|file|courtesy)\b|\//iu;
const LABELLED = /^(?:photos?|photographs?|images?|pictures?|credits?)(?:\/|:| by\b| courtesy\b)/iu;

const BRACKETED = new RegExp(`[([]\\s*([^()\\[\\]]{2,140}?)\\s*[)\\]](?:\\s+${BARE})?$`, 'u');
const BARE_AT_END = new RegExp(`(?:^|(?<=[\\s.]))${BARE}(?:\\s+${BARE})?$`, 'u');
const AGENCY_AFTER_SENTENCE = new RegExp(`(?<=[.!?][”’"')\\]]?\\s)${AGENCY}$`, 'u');
const LABELLED_AT_END =
  /(?:^|(?<=[.!?]\s))(?:Photos?|Photographs?|Images?|Pictures?|Credits?)(?::| by) [^.!?]{2,80}$/u;

/** Where the photo credit that ends these words begins, or undefined. */
export function photoCreditStart(text: string): number | undefined {
  const base = Math.max(0, text.length - WINDOW);
  const tail = text.slice(base);
  const bracketed = BRACKETED.exec(tail);
  if (bracketed !== null && namesPhotoSource(bracketed[1] ?? '')) return base + bracketed.index;
  for (const pattern of [BARE_AT_END, LABELLED_AT_END, AGENCY_AFTER_SENTENCE]) {
    const match = pattern.exec(tail);
    // At the window's edge "the beginning" is the middle of a sentence.
    if (match !== null && (match.index > 0 || base === 0)) return base + match.index;
  }
  return undefined;
}

function namesPhotoSource(words: string): boolean {
  return LABELLED.test(words) || (AGENCY_WORD.test(words) && PHOTO_WORD.test(words));
}
