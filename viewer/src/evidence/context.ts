/** Stretches of an article around a place in it, cut where a reader can bear it. */
import type { Span } from '../../../graph/model/span.ts';

/** Characters shown on either side of a mention. */
const MENTION_CONTEXT = 70;
/** Characters looked at for the end of a sentence around a quotation. */
const QUOTE_CONTEXT = 280;

const SPACE = /\s/u;

/** Moves a cut outwards-in to the nearest gap between words, so that no word is cut. */
function startAtWord(text: string, from: number, limit: number): number {
  let at = from;
  while (at > 0 && at < limit && !SPACE.test(text.charAt(at - 1))) at += 1;
  return at;
}

function endAtWord(text: string, to: number, limit: number): number {
  let at = to;
  while (at < text.length && at > limit && !SPACE.test(text.charAt(at))) at -= 1;
  return at;
}

/** The line that a place stands in; articles keep a paragraph on a line. */
function lineAround(text: string, [start, end]: Span): Span {
  const before = text.lastIndexOf('\n', start - 1);
  const after = text.indexOf('\n', end);
  return [before + 1, after === -1 ? text.length : after];
}

/** The window of at most `reach` characters on either side of a span, within its line, ending at gaps between words. */
export function windowAround(text: string, span: Span, reach = MENTION_CONTEXT): Span {
  const line = lineAround(text, span);
  const from = Math.max(line[0], span[0] - reach);
  const to = Math.min(line[1], span[1] + reach);
  const start = from === line[0] ? from : startAtWord(text, from, span[0]);
  const end = to === line[1] ? to : endAtWord(text, to, span[1]);
  return [Math.min(start, span[0]), Math.max(end, span[1])];
}

/** Whether a window leaves out something of the lines in which it begins and ends. */
export function isCut(text: string, window: Span): { before: boolean; after: boolean } {
  const line = lineAround(text, window);
  return {
    before: text.slice(line[0], window[0]).trim() !== '',
    after: text.slice(window[1], line[1]).trim() !== '',
  };
}

/** A quotation with enough around it to see who says it. */
export function quoteWindow(text: string, span: Span): Span {
  return windowAround(text, span, QUOTE_CONTEXT);
}

/** Windows joined where they touch or overlap, in order. */
export function joinWindows(windows: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const window of [...windows].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && window[0] <= last[1] + 1)
      joined[joined.length - 1] = [last[0], Math.max(last[1], window[1])];
    else joined.push(window);
  }
  return joined;
}
