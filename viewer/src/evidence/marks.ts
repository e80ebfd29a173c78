/** Cuts a text wherever some span begins or ends: spans may nest and cross, and every piece knows all that cover it. */
import type { Span } from '../../../graph/model/span.ts';

/** A span and what it means. */
export interface Mark<T> {
  readonly span: Span;
  readonly value: T;
}

/** A stretch of text that the same spans cover from its first character to its last. */
export interface MarkedPiece<T> {
  /** Where it starts in the whole text. */
  readonly start: number;
  readonly text: string;
  /** What the spans mean that cover it, in the order in which they were given; empty for plain text. */
  readonly values: readonly T[];
}

/** The part of a span inside a window, or undefined where they do not meet. */
function clip([start, end]: Span, [from, to]: Span): Span | undefined {
  const clipped: Span = [Math.max(start, from), Math.min(end, to)];
  return clipped[0] < clipped[1] ? clipped : undefined;
}

interface Change {
  readonly opens: number[];
  readonly closes: number[];
}

/** For each place where some mark begins or ends: which ones, by their index. */
function changesOf(window: Span, marks: readonly Mark<unknown>[]): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>();
  const at = (place: number): Change => {
    const here = changes.get(place) ?? { opens: [], closes: [] };
    changes.set(place, here);
    return here;
  };
  for (const place of window) at(place);
  for (const [index, { span }] of marks.entries()) {
    const clipped = clip(span, window);
    if (clipped === undefined) continue;
    at(clipped[0]).opens.push(index);
    at(clipped[1]).closes.push(index);
  }
  return changes;
}

/**
 * The text of `window` in pieces, which joined are exactly the window's text. Marks may overlap, nest, cross, or reach
 * out of the window. One sweep over the places, so that a long text with many marks takes little more than sorting them.
 */
export function splitMarks<T>(
  text: string,
  window: Span,
  marks: readonly Mark<T>[],
): readonly MarkedPiece<T>[] {
  const changes = changesOf(window, marks);
  const cuts = [...changes.keys()].sort((a, b) => a - b);
  const open = new Set<number>();
  return cuts.slice(0, -1).map((start, index) => {
    const change = changes.get(start);
    for (const closed of change?.closes ?? []) open.delete(closed);
    for (const opened of change?.opens ?? []) open.add(opened);
    const values = [...open].sort((a, b) => a - b).flatMap((mark) => marks[mark] ?? []);
    return { start, text: text.slice(start, cuts[index + 1]), values: values.map(({ value }) => value) };
  });
}
