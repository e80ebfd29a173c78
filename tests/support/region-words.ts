/** The regions of a text as pairs of kind and words. */
import { markRegions, type RegionHints } from '../../src/read/index.ts';

/** What is marked in a text, in order: `['headline', 'Mayor Resigns']`. */
export function regionWords(text: string, hints?: RegionHints): [kind: string, words: string][] {
  return markRegions(text, hints).regions.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}
