/** Places in an article's text. */
import { z } from 'zod';

/** `[start, end)` in UTF-16 code units into an article's `text`: `text.slice(start, end)` is what a reader saw. */
export const Span = z
  .tuple([z.number().int().nonnegative(), z.number().int().positive()])
  .refine(([start, end]) => start < end, { error: 'a span must end after it starts' });
export type Span = readonly [start: number, end: number];

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/**
 * The longest sentence that evidence may be, in UTF-16 code units: longer than any of prose, so that what is longer is
 * a list, a table or a page. Extractors make no claim of such a sentence, and the graph takes none.
 */
export const MAX_SENTENCE = 2000;

/** The number of UTF-16 code units in a span. */
export function lengthOf([start, end]: Span): number {
  return end - start;
}
