/** Whose words a stretch of text is. */
import type { Span } from '../../../graph/model/index.ts';
import { contains } from '../../../graph/model/index.ts';
import type { SpeechAct } from '../extraction.ts';

/** For each act the furthest end of it and all before it: how far back a search must go. */
const reaches = new WeakMap<readonly SpeechAct[], readonly number[]>();

// A statement that holds more statements than this is no news copy; the bound keeps long input linear.
const MAX_BACK = 500;

/**
 * The index of the innermost statement in whose words `span` lies; undefined in the article's own voice. `acts` are in
 * text order, as `findSpeech` returns them.
 */
export function attributionAt(acts: readonly SpeechAct[], span: Span): number | undefined {
  const reach = reaches.get(acts) ?? measureReach(acts);
  let innermost: number | undefined;
  let size = Infinity;
  const last = lastStartingBefore(acts, span[0]);
  const first = Math.max(0, last - MAX_BACK);
  for (let index = last; index >= first && (reach[index] ?? 0) >= span[1]; index--) {
    const { statement, asserts } = acts[index] ?? {};
    if (!asserts || !statement?.spans.some((piece) => contains(piece, span))) continue;
    const length = statement.end - statement.start;
    if (length >= size) continue;
    innermost = index;
    size = length;
  }
  return innermost;
}

function measureReach(acts: readonly SpeechAct[]): readonly number[] {
  let furthest = 0;
  const reach = acts.map(({ statement }) => (furthest = Math.max(furthest, statement.end)));
  reaches.set(acts, reach);
  return reach;
}

/** Binary search: the last act that starts at an offset or before it, or -1. */
function lastStartingBefore(acts: readonly SpeechAct[], offset: number): number {
  let low = 0;
  let high = acts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((acts[middle]?.statement.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Everybody who says a statement. */
export function speakersOf({ speaker, joined = [] }: SpeechAct): number[] {
  return speaker === undefined ? [] : [speaker, ...joined.map(({ entity }) => entity)];
}
