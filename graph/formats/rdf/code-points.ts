/**
 * Offsets in characters. A TextPositionSelector counts Unicode code points (Web Annotation Data Model, W3C 2017, section
 * 4.2.5: "in terms of unicode code points, not in terms of code units"), and our spans count UTF-16 code units.
 */

/** Turns an offset in code units into one in code points. */
export type ToCodePoints = (offset: number) => number;

/** The converter of one text. Offsets must not lie inside a surrogate pair; one that does counts the whole pair. */
export function codePointsOf(text: string): ToCodePoints {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of these ascending numbers are less than `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
