/** Captions: descriptions of photographs, known by their credit, by where people stand in them, or by being repeated. */
import type { Region } from '../../../graph/model/index.ts';
import { photoCreditStart } from './photo-credit.ts';
import { type Recogniser, regionIn, type Stretch, wholeOf } from './stretch.ts';

/** A description of a photograph is a sentence or three; anything longer is a paragraph of the story. */
const LONGEST_CAPTION = 600;
const SHORTEST_REPEATED = 20;

/** A photograph's description with its credit, if it has one, marked apart. */
export const caption: Recogniser = (stretch, { next }) => {
  if (stretch.text.length > LONGEST_CAPTION) return [];
  const credited = withCredit(stretch);
  if (credited.length > 0) return credited;
  return isDescription(stretch.text) || isRepeatedBy(stretch.text, next) ? wholeOf(stretch, 'caption') : [];
};

function withCredit(stretch: Stretch): readonly Region[] {
  const creditStart = photoCreditStart(stretch.text);
  if (creditStart === undefined) return [];
  const credit = regionIn(stretch, 'credit', creditStart);
  return creditStart === 0 ? [credit] : [regionIn(stretch, 'caption', 0, creditStart), credit];
}

const SIDE = String.raw`(?:far |front |back |top |bottom |(?:first|second|third|fourth|2nd|3rd|4th) (?:from )?)?(?:left|right|cent(?:er|re))`;
const STANDING = new RegExp(
  `\\p{Lu}[\\p{L}’'-]*, ${SIDE}(?:, (?!left|right|cent)| and |\\.?$)|\\((?:[LRC]|[LRC]-[LRC]|\\d(?:nd|rd|th)? ?[LR]|${SIDE})\\)`,
  'u',
);
const LABEL = /^(?:image caption|caption|file photo|file picture|pictured)\s?[:,]|^FILE\s[-–—]\s/iu;
const QUOTED = /[“"”]/u;

/** Where people stand in the picture ("X, left, and Y"; "X (R)"), or a caption's label. */
function isDescription(text: string): boolean {
  return !QUOTED.test(text) && (LABEL.test(text) || STANDING.test(text));
}

/** Pages print a caption twice: as the picture's alternative text, and again below with its credit. */
function isRepeatedBy(text: string, next: Stretch | undefined): boolean {
  const words = text.replace(/[.\s]+$/u, '');
  return (
    words.length >= SHORTEST_REPEATED &&
    next !== undefined &&
    next.text.length <= LONGEST_CAPTION &&
    next.text.startsWith(words) &&
    photoCreditStart(next.text) !== undefined
  );
}
