/** Checks of spans against a text, and a quick answer to "does this span touch any of those?". */
import type { Span } from '../model/index.ts';

/** Whether a place between two code units is inside a character: between the halves of a surrogate pair. */
function cutsCharacter(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/** Whether a span is not empty, lies within the text, and begins and ends between characters. */
export function isSpanOf(text: string, [start, end]: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !cutsCharacter(text, start) &&
    !cutsCharacter(text, end)
  );
}

/** Spans, ready to be asked in logarithmic time whether one of them overlaps another span. */
export class SpanSet {
  readonly #starts: number[] = [];
  /** The farthest end of all spans up to each one. */
  readonly #reach: number[] = [];

  constructor(spans: readonly Span[]) {
    let reach = 0;
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
      reach = Math.max(reach, end);
      this.#starts.push(start);
      this.#reach.push(reach);
    }
  }

  /** Whether one of the spans shares at least one code unit with this one. */
  overlaps([start, end]: Span): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return (this.#reach[low - 1] ?? 0) > start;
  }
}
