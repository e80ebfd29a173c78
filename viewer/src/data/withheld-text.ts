/** A graph exported without the articles’ texts: of these it holds excerpts, each other character being blanked. */
import type { GraphAttributes } from '../../../graph/model/graph-json.ts';

/** What stands in such a graph for each character that was left out. */
const BLANK = '…';
const BLANKS = new RegExp(`${BLANK}[${BLANK} \\t]*`, 'gu');

/** Whether a graph's articles are without their texts. */
export function isWithheld({ about }: { readonly about: GraphAttributes }): boolean {
  return about.selection?.noText === true;
}

/** What stands for `length` characters that are left out. A single one is mostly the space between two words. */
function gapOf(length: number): string {
  if (length === 1) return ' ';
  return (length === 2 ? BLANK : ` ${BLANK}`).padEnd(length);
}

/**
 * A text with blanks as the page shows it: what is left out of a line is one ellipsis, and spaces, of which a browser makes
 * one. No place in the text moves.
 */
export function textWithGaps(text: string): string {
  return text.replace(BLANKS, ({ length }) => gapOf(length));
}
