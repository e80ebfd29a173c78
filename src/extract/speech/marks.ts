/**
 * Finds the quotation marks of a stretch of text and what each may do there: open, close, or neither. Typewriter
 * marks and apostrophes look alike, so the characters beside a mark decide more than its own shape.
 */
import type { Span } from '../../../graph/model/index.ts';

/** Marks of one style close each other, whatever their shape: real copy mixes “ with " and ‘ with '. */
export type MarkStyle = 'double' | 'single' | 'angle' | 'single-angle';

/** A quotation mark at `[start, end)`. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
  /** `either`: where it stands in the text decides (a straight mark between two dashes). */
  readonly role: 'open' | 'close' | 'either';
  /**
   * How surely a closing single mark is no apostrophe: after "officers" it may be the possessive (`weak`), after a comma
   * it can't (`strong`).
   */
  readonly closing: 'none' | 'weak' | 'plain' | 'strong';
}

type Direction = 'left' | 'right' | 'neutral';

const SHAPES: ReadonlyMap<string, readonly [MarkStyle, Direction]> = new Map<
  string,
  readonly [MarkStyle, Direction]
>([
  ['"', ['double', 'neutral']],
  ['“', ['double', 'left']],
  ['‟', ['double', 'left']],
  ['„', ['double', 'left']],
  ['”', ['double', 'right']],
  ['＂', ['double', 'neutral']],
  ["'", ['single', 'neutral']],
  ['`', ['single', 'left']],
  ['‘', ['single', 'left']],
  ['‛', ['single', 'left']],
  ['‚', ['single', 'left']],
  ['’', ['single', 'right']],
  ['«', ['angle', 'left']],
  ['»', ['angle', 'right']],
  ['‹', ['single-angle', 'left']],
  ['›', ['single-angle', 'right']],
]);

/** Words that begin with an apostrophe. */
const ELISION =
  /^(?:em|til|till|tis|twas|twere|cause|bout|round|cos|cuz|n|nuff|tude|hood|s|re|ll|ve|d|m|t|\d0s?)(?![\p{L}\p{N}])/iu;

const OPENS_AFTER = /[\s([{<\-–—―/|=…]/u;
const CLOSES_BEFORE = /[\s)\]}>.,;:!?\-–—―/|…]/u;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_POINT = /[.,!?…;:—–)\]%]/u;
const MAX_ELISION = 8;

const isMark = (character: string): boolean => SHAPES.has(character);

/** The marks of `text` within `span`, in text order, apostrophes left out. Reads each character a fixed number of times. */
export function findMarks(text: string, [start, end]: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = start; at < end; at++) {
    const shape = SHAPES.get(text.charAt(at));
    if (!shape) continue;
    const width = isDoubled(text, at, end) ? 2 : 1;
    const mark = markAt(text, [at, at + width], [start, end]);
    if (mark) marks.push(mark);
    at += width - 1;
  }
  return marks;
}

/** Two single marks in a row (`''`, ``` `` ```, `’'`) are how typewriters and wires write a double one. */
function isDoubled(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const pair = [text.charAt(at), text.charAt(at + 1)] as const;
  const single = pair.every((character) => SHAPES.get(character)?.[0] === 'single');
  // A third one means that something else is going on: '''
  return single && SHAPES.get(text.charAt(at + 2))?.[0] !== 'single';
}

function markAt(text: string, [start, end]: Span, bounds: Span): Mark | undefined {
  const [shapeStyle, shapeDirection] = SHAPES.get(text.charAt(start)) ?? ['double', 'neutral'];
  const style = end - start > 1 ? 'double' : shapeStyle;
  const before = start > bounds[0] ? characterBefore(text, start) : '';
  const after = end < bounds[1] ? characterAt(text, end) : '';
  if (style === 'single' && isApostrophe(text, end, before, after)) return undefined;
  const role = roleOf(end - start > 1 ? pairDirection(text, start) : shapeDirection, before, after);
  if (!role) return undefined;
  return { start, end, style, role, closing: role === 'open' ? 'none' : closingOf(style, before, after) };
}

function pairDirection(text: string, start: number): Direction {
  const first = SHAPES.get(text.charAt(start))?.[1];
  const second = SHAPES.get(text.charAt(start + 1))?.[1];
  return first === second && first !== undefined ? first : 'neutral';
}

/** Whether a single mark is part of a word: inside it ("don’t") or at its start ("’em"). */
function isApostrophe(text: string, end: number, before: string, after: string): boolean {
  if (WORD.test(before) && WORD.test(after)) return true;
  return !WORD.test(before) && WORD.test(after) && ELISION.test(text.slice(end, end + MAX_ELISION));
}

function roleOf(direction: Direction, before: string, after: string): Mark['role'] | undefined {
  const canOpen = isEdge(before, OPENS_AFTER) && isFullCharacter(after);
  const canClose = isEdge(after, CLOSES_BEFORE) && isFullCharacter(before);
  switch (direction) {
    case 'left':
      return canOpen || !canClose ? 'open' : 'close';
    case 'right':
      return canClose || !canOpen ? 'close' : 'open';
    case 'neutral':
      if (canOpen !== canClose) return canOpen ? 'open' : 'close';
      return before + after === '' ? undefined : 'either';
  }
}

/** Whether a quotation can begin or end at a character: at the text's edge, white space, a point or another mark. */
const isEdge = (character: string, edges: RegExp): boolean =>
  character === '' || edges.test(character) || isMark(character);

const isFullCharacter = (character: string): boolean => character !== '' && !/\s/u.test(character);

function closingOf(style: MarkStyle, before: string, after: string): Mark['closing'] {
  if (style !== 'single' || SENTENCE_POINT.test(before) || isMark(before)) return 'strong';
  if (!/[sxz]/iu.test(before)) return 'plain';
  return after === '' || !/\s/u.test(after) ? 'plain' : 'weak';
}

/** The character before a place, whole even where it is a surrogate pair. */
function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/.test(unit) ? text.slice(Math.max(0, at - 2), at) : unit;
}

const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
