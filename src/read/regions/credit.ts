/** Credits: who reported, edited, photographed or published, and the frame of a picture without its description. */
import { AGENCY } from './agencies.ts';
import { type Recogniser, regionIn, type Stretch, wholeOf } from './stretch.ts';

const LONGEST_CREDIT = 300;

const CONTRIBUTED =
  /^[^“”"?!]{4,260}\bcontributed (?:(?:to|for) (?:this|the) (?:report|story|article|dispatch)|(?:additional )?(?:reporting|writing|research))\b[^“”"?!]{0,80}$/u;
const WORK_BY =
  /^[([*—–-]*\s*(?:(?:additional|with) )?(?:reporting|writing|editing|research|compiled|edited|photography|translation|translated) by (.+?)[)\]]*\.?$/iu;
const COPYRIGHT = /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4}))|\ball rights reserved\b/iu;
const PICTURE_FRAME =
  /^(?:(?:slideshow|gallery|photos?|pictures?)\s*\(\s*\d+\s+(?:images?|photos?|pictures?)\s*\)$|enlarge this image\b|(?:toggle|hide) caption\b|view image in fullscreen\b|image source,)/iu;
const PRINTED = /^\([^()]{0,80}(?:\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\bpage ?\w{1,4}\b)[^()]{0,20}\)$/iu;
const SOURCE_LINE = new RegExp(`^(?:sources?|via): (?:${AGENCY}|[\\p{Lu}][\\p{L}. ]{1,40})$`, 'iu');
const STANDARDS = /^our standards: .{0,80}\bprinciples\.?$/iu;

const WHOLE_LINE = [CONTRIBUTED, COPYRIGHT, PICTURE_FRAME, PRINTED, SOURCE_LINE, STANDARDS];

/** A line that is a credit and nothing else, or an agency's sign-off after a paragraph: "… said. (AFP)". */
export const credit: Recogniser = (stretch, { next }) => {
  const { text } = stretch;
  if (text.length <= LONGEST_CREDIT && (WHOLE_LINE.some((form) => form.test(text)) || isWorkBy(text))) {
    return wholeOf(stretch, 'credit');
  }
  return next === undefined ? signOff(stretch) : [];
};

/** "Reporting by A in Rome; editing by B", but not "Reporting by the paper showed …": only names may follow. */
function isWorkBy(text: string): boolean {
  const list = WORK_BY.exec(text)?.[1];
  return list !== undefined && (list.match(/\p{L}[\p{L}’'.-]*/gu) ?? []).every(isNameOrLink);
}

const LINK =
  /^(?:and|in|at|for|by|of|from|additional|reporting|writing|editing|edited|research|photography|translation|with|the|de|da|di|del|van|von|der|bin|al|el|la)$/iu;

function isNameOrLink(word: string): boolean {
  return /^\p{Lu}/u.test(word) || LINK.test(word);
}

const SIGN_OFF = new RegExp(`(?<=[.!?][”’"']? ?)\\(${AGENCY}(?:/${AGENCY})?\\)$`, 'u');
const WINDOW = 100;

function signOff(stretch: Stretch): ReturnType<Recogniser> {
  const base = Math.max(0, stretch.text.length - WINDOW);
  const match = SIGN_OFF.exec(stretch.text.slice(base));
  return match === null ? [] : [regionIn(stretch, 'credit', base + match.index)];
}
