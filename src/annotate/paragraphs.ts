/**
 * Cuts an article into stretches that are analysed on their own. A line of news copy never continues a sentence of the
 * line before, and a byline or a caption never continues the story: no sentence may cross these bounds.
 */
import type { Article, Region, Span } from '../../graph/model/index.ts';

/** A stretch of the article and what it is. */
export interface Stretch {
  readonly span: Span;
  readonly region: Region['kind'] | 'body';
}

/** The stretches of an article in text order, white space at both ends left out. Metadata is not among them. */
export function cutParagraphs(article: Pick<Article, 'text' | 'regions'>): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const region of article.regions) {
    cutLines(article.text, [at, region.start], 'body', stretches);
    if (region.kind !== 'metadata')
      cutLines(article.text, [region.start, region.end], region.kind, stretches);
    at = region.end;
  }
  cutLines(article.text, [at, article.text.length], 'body', stretches);
  return stretches;
}

function cutLines(text: string, [start, end]: Span, region: Stretch['region'], into: Stretch[]): void {
  let lineStart = start;
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const span = trimmed(text, lineStart, lineEnd);
    if (span) into.push({ span, region });
    lineStart = lineEnd + 1;
  }
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from < to ? [from, to] : undefined;
}

// No-break space and the byte-order mark count as white space too.
const isBlank = (code: number): boolean => code <= 32 || code === 0xa0 || code === 0xfeff;
