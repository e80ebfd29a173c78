/** Stretches of an article with marks, and whether its text goes on beyond them. */
import type { Span } from '../../../graph/model/span.ts';
import { contains } from '../../../graph/model/span.ts';
import { isCut, joinWindows, windowAround } from './context.ts';
import type { Mark, Piece } from './pieces.ts';
import { cutPieces } from './pieces.ts';

/** A stretch of the article; `before` and `after` say whether the line goes on beyond it. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly before: boolean;
  readonly after: boolean;
}

/** A window of a text, its marks, and whether its line was cut to it. */
export function excerptAt(text: string, window: Span, marks: readonly Mark[]): Excerpt {
  return { pieces: cutPieces(text, window, marks), ...isCut(text, window) };
}

/** Cuts the excerpts of a text that show all marks: the sentence whole, and the neighbourhood of what lies outside. */
export function excerptsOf(text: string, sentence: Span, marks: readonly Mark[]): readonly Excerpt[] {
  const outside = marks.filter(({ span }) => !contains(sentence, span));
  const windows = joinWindows([sentence, ...outside.map(({ span }) => windowAround(text, span))]);
  return windows.map((window) => {
    const excerpt = excerptAt(text, window, marks);
    const [startsSentence, endsSentence] = [window[0] === sentence[0], window[1] === sentence[1]];
    return {
      ...excerpt,
      before: excerpt.before && !startsSentence,
      after: excerpt.after && !endsSentence,
    };
  });
}
