/**
 * Finds quotations in text by their marks alone: straight, curly, British single ones, guillemets, mixed, nested, and
 * running over several paragraphs, each of which repeats the opening mark. One pass with a stack; time is linear in the text.
 */
import type { Span } from '../../../graph/model/index.ts';
import { overlaps } from '../../../graph/model/index.ts';
import type { Mark, MarkStyle } from './marks.ts';
import { findMarks } from './marks.ts';

/** One quotation: text between two marks, in as many pieces as it has paragraphs. */
export interface Quotation {
  /** What was quoted, without marks, one span a paragraph, in text order. */
  readonly pieces: readonly Span[];
  /** The pieces with their marks. */
  readonly outer: readonly Span[];
  /** How many quotations it stands in; 0 for the outermost. */
  readonly depth: number;
  readonly style: MarkStyle;
}

/** A quotation whose end has not been seen yet. */
interface Open {
  readonly style: MarkStyle;
  readonly pieces: Span[];
  readonly outer: Span[];
  /** Where the current piece starts, mark included, and where its words do. */
  start: number;
  inner: number;
  /** How many blocks it runs over so far. */
  blocks: number;
}

type Found = Omit<Quotation, 'depth'>;

const MAX_DEPTH = 4;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The quotations of `blocks` (paragraphs that follow each other, in text order), in the order of their starts, outer
 * before inner. A quotation that is never closed is none, unless the next paragraphs take it up.
 */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[] {
  const marks = blocks.map((block) => findMarks(text, block));
  const reopening = reopeningBlocks(text, blocks, marks);
  const found: Found[] = [];
  let carried: Open | undefined;
  blocks.forEach((block, index) => {
    const open: Open | undefined = scanBlock({ text, block, marks: marks[index] ?? [], found }, carried);
    carried = continues(open, reopening[index + 1]) ? open : undefined;
    if (open && !carried) endWithoutMark(open, found);
  });
  return withDepth(found.filter(({ pieces }) => pieces.some((piece) => HAS_WORD.test(text.slice(...piece)))));
}

/** Whether the next block takes an unfinished quotation up: by repeating its mark, or by closing what it never opened. */
function continues(open: Open | undefined, next: Reopening | undefined): boolean {
  if (!open || !next) return false;
  return next.style === open.style && (next.how === 'repeats' || open.style === 'double');
}

interface Reopening {
  readonly style: MarkStyle;
  readonly how: 'repeats' | 'closes';
}

/** How each block could take up a quotation left open by the one before it; undefined where it can't. */
function reopeningBlocks(
  text: string,
  blocks: readonly Span[],
  marks: readonly (readonly Mark[])[],
): (Reopening | undefined)[] {
  const result = new Array<Reopening | undefined>(blocks.length).fill(undefined);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const [start = 0, end = 0] = blocks[index] ?? [];
    const first = marks[index]?.[0];
    if (first?.role === 'open' && first.start === start)
      result[index] = { style: first.style, how: 'repeats' };
    else if (first?.role === 'close' && first.style === 'double')
      result[index] = { style: 'double', how: 'closes' };
    // A line without any mark inside a hard-wrapped paragraph leaves it to the next line.
    else if (!first && isWrapped(text, end, blocks[index + 1]?.[0]))
      result[index] = closingOnly(result[index + 1]);
  }
  return result;
}

const closingOnly = (next: Reopening | undefined): Reopening | undefined =>
  next?.how === 'closes' ? next : undefined;

const isWrapped = (text: string, end: number, next: number | undefined): boolean =>
  next !== undefined &&
  next - end < 4 &&
  text.slice(end, next).trim() === '' &&
  !/\n.*\n/s.test(text.slice(end, next));

interface Block {
  readonly text: string;
  readonly block: Span;
  readonly marks: readonly Mark[];
  readonly found: Found[];
}

/** Pairs the marks of one block. Returns the outermost quotation that it leaves open, its piece of this block ended. */
function scanBlock({ text, block, marks, found }: Block, carried: Open | undefined): Open | undefined {
  const closers = nextClosers(marks);
  const stack: Open[] = [];
  let first = 0;
  if (carried) {
    const repeated =
      marks[0]?.role === 'open' && marks[0].start === block[0] && marks[0].style === carried.style;
    first = repeated ? 1 : 0;
    stack.push({ ...carried, start: block[0], inner: repeated ? (marks[0]?.end ?? block[0]) : block[0] });
  }
  for (let index = first; index < marks.length; index++) {
    const mark = marks[index];
    if (!mark) continue;
    const at = stackPlaceClosedBy(stack, mark, closers[index]);
    if (at >= 0) {
      // What was opened inside and never closed was no quotation.
      const [closed] = stack.splice(at);
      if (closed) found.push(endPiece(closed, text, [mark.start, mark.end]));
    } else if (mark.role !== 'close') push(stack, mark);
  }
  const [left] = stack;
  if (!left) return undefined;
  endPiece(left, text, [block[1], block[1]]);
  return { ...left, blocks: left.blocks + 1 };
}

function push(stack: Open[], mark: Mark): void {
  if (mark.role === 'either' && mark.style === 'single') return;
  // Two openings of one style in a row: the first was never closed.
  if (stack.at(-1)?.style === mark.style) stack.pop();
  if (stack.length >= MAX_DEPTH) return;
  stack.push({ style: mark.style, pieces: [], outer: [], start: mark.start, inner: mark.end, blocks: 0 });
}

function endPiece(open: Open, text: string, mark: Span): Found {
  const piece = trimmed(text, [open.inner, mark[0]]);
  if (piece) {
    open.pieces.push(piece);
    open.outer.push([open.start, mark[1]]);
  }
  return open;
}

/** The place in the stack of what a mark closes, or -1. */
function stackPlaceClosedBy(stack: readonly Open[], mark: Mark, later: Later | undefined): number {
  if (mark.role === 'open') return -1;
  for (let at = stack.length - 1; at >= 0; at--) {
    if (stack[at]?.style !== mark.style) continue;
    // "the officers’ badges": a possessive, if a surer end of the quotation is still to come.
    return mark.closing === 'weak' && later?.[mark.style] ? -1 : at;
  }
  return closesOtherStyle(stack, mark, later) ? stack.length - 1 : -1;
}

/** A quotation opened by a double mark and closed by a single one, or the other way round, as slips happen. */
function closesOtherStyle(stack: readonly Open[], mark: Mark, later: Later | undefined): boolean {
  const top = stack.at(-1);
  if (!top || mark.role !== 'close' || mark.closing !== 'strong' || later?.[top.style]) return false;
  return (
    (top.style === 'double' && mark.style === 'single') || (top.style === 'single' && mark.style === 'double')
  );
}

/** Whether a mark that surely closes the style comes later in the block, before the style is opened again. */
type Later = Readonly<Record<MarkStyle, boolean>>;

const NONE: Later = { double: false, single: false, angle: false, 'single-angle': false };

function nextClosers(marks: readonly Mark[]): Later[] {
  const result: Later[] = [];
  let later = NONE;
  for (let index = marks.length - 1; index >= 0; index--) {
    result[index] = later;
    const mark = marks[index];
    if (!mark) continue;
    if (mark.role === 'open') later = { ...later, [mark.style]: false };
    else if (mark.closing !== 'weak') later = { ...later, [mark.style]: true };
  }
  return result;
}

/** A quotation over several paragraphs is one even if the last forgot its mark; a single open one is a slip. */
function endWithoutMark(open: Open, found: Found[]): void {
  if (open.blocks > 1) found.push(open);
}

function trimmed(text: string, [start, end]: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return from < to ? [from, to] : undefined;
}

/** Sorts quotations by start, outer first, and counts how deep each stands. */
function withDepth(found: readonly Found[]): Quotation[] {
  const sorted = found.map((quotation) => ({ quotation, outer: hull(quotation.outer) }));
  sorted.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
  const around: Span[] = [];
  return sorted.map(({ quotation: { pieces, outer, style }, outer: span }) => {
    while (around.length > 0 && !overlaps(around.at(-1) ?? span, span)) around.pop();
    around.push(span);
    return { pieces, outer, style, depth: around.length - 1 };
  });
}

/** The span from the first piece's start to the last one's end. */
export function hull(pieces: readonly Span[]): Span {
  return [pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0];
}
