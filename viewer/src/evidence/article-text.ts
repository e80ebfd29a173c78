/** An article's text in blocks: its metadata apart from what a reader came for. */
import type { Region } from '../../../graph/model/article.ts';
import type { Span } from '../../../graph/model/span.ts';
import type { Mark, Piece } from './pieces.ts';
import { cutPieces } from './pieces.ts';

export interface TextBlock {
  readonly kind: 'metadata' | 'text';
  readonly start: number;
  readonly pieces: readonly Piece[];
  /** Whether the place that the reader came to see lies in it. */
  readonly holdsPlace: boolean;
}

/** The blocks that metadata regions cut a text into; each has a length. Their texts joined are the whole text. */
function blockSpans(length: number, regions: readonly Region[]): readonly [TextBlock['kind'], Span][] {
  const blocks: [TextBlock['kind'], Span][] = [];
  let from = 0;
  for (const { start, end } of regions.filter(({ kind }) => kind === 'metadata')) {
    blocks.push(['text', [from, start]], ['metadata', [start, end]]);
    from = end;
  }
  blocks.push(['text', [from, length]]);
  return blocks.filter(([, [start, end]]) => start < end);
}

/** Cuts a text into blocks, with what is not the story marked `aside` and the place, if any, marked `place`. */
export function textBlocks(text: string, regions: readonly Region[], place?: Span): readonly TextBlock[] {
  const asides = regions.map(({ start, end }): Mark => ({ role: 'aside', span: [start, end] }));
  const marks: readonly Mark[] = place === undefined ? asides : [...asides, { role: 'place', span: place }];
  return blockSpans(text.length, regions).map(([kind, window]) => {
    const pieces = cutPieces(text, window, marks);
    const holdsPlace = pieces.some(({ roles }) => roles.includes('place'));
    return { kind, start: window[0], pieces, holdsPlace };
  });
}
