/** The pieces that region recognisers look at: lines, and what is left of a line once its beginning is marked. */
import type { Region, RegionKind } from '../../../graph/model/index.ts';

/** A line of the text, or the rest of one, without white space at its ends. Offsets are into the whole text. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a recogniser may know besides the stretch. */
export interface Surroundings {
  /** The title that the metadata declares. */
  readonly title?: string;
  /** The next line that is not empty, and whether an empty line stands between. */
  readonly next?: Stretch;
  readonly blankAfter: boolean;
  /** Whether this is the start of a line, not the rest of one. */
  readonly lineStart: boolean;
  /** Whether some of the story itself has been passed. */
  readonly storyBegun: boolean;
  /** The kinds of region met so far. */
  readonly seen: ReadonlySet<RegionKind>;
}

/** Regions at the beginning of a stretch, in order, or one at its end; none where the stretch shows no sign of any. */
export type Recogniser = (stretch: Stretch, surroundings: Surroundings) => readonly Region[];

/** A region over `length` code units of a stretch, from `from` on, white space at its end left out. */
export function regionIn(stretch: Stretch, kind: RegionKind, from: number, to = stretch.text.length): Region {
  const words = stretch.text.slice(from, to);
  return {
    kind,
    start: stretch.start + from,
    end: stretch.start + from + words.trimEnd().length,
  };
}

/** A region over the whole stretch. */
export function wholeOf(stretch: Stretch, kind: RegionKind): readonly Region[] {
  return [regionIn(stretch, kind, 0)];
}

// Not by code points: they would begin a line before `from` where that splits a pair of surrogates.
const LINE = /[^\n\r\u2028\u2029]+/g;

/** The lines of a text from an offset on, empty ones left out. */
export function linesOf(text: string, from: number): Stretch[] {
  const lines: Stretch[] = [];
  LINE.lastIndex = from;
  for (let match = LINE.exec(text); match !== null; match = LINE.exec(text)) {
    const line = stretchOf(text, match.index, LINE.lastIndex);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** A stretch of the text without the white space at its ends; undefined where nothing else is in it. */
export function stretchOf(text: string, start: number, end: number): Stretch | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trimStart();
  if (trimmed.trimEnd() === '') return undefined;
  const from = start + words.length - trimmed.length;
  const kept = trimmed.trimEnd();
  return { text: kept, start: from, end: from + kept.length };
}
