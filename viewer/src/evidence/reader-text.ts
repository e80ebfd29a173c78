/** An article's text as the reader pane lays it out: blocks of pieces, each knowing every mark that covers it. */
import type { Region } from '../../../graph/model/article.ts';
import type { Span } from '../../../graph/model/span.ts';
import type { ArticleContents } from './article-index.ts';
import type { Mark, MarkedPiece } from './marks.ts';
import { splitMarks } from './marks.ts';

/** Why a piece is marked; an index counts in the lists of the article’s contents. */
type ReaderMark =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'mention' | 'sentence' | 'quote'; readonly index: number }
  | { readonly kind: 'aside' | 'place' };

/** A stretch of text with the same marks from its first character to its last. */
export interface ReaderPiece {
  readonly text: string;
  readonly start: number;
  /** Indices of the mentions that cover it; the shortest, which is what a click means, comes first. */
  readonly mentions: readonly number[];
  /** Whether it is where the first of its mentions takes the focus: once for every mention that can take it. */
  readonly isHead: boolean;
  readonly sentences: readonly number[];
  /** The sentences whose first piece this is. */
  readonly opens: readonly number[];
  readonly quotes: readonly number[];
  /** The quotations whose last piece this is. */
  readonly closes: readonly number[];
  /** Not the story itself: a byline, an appeal for donations. */
  readonly aside: boolean;
  /** What the reader came to see. */
  readonly place: boolean;
}

/** A paragraph, or all of a metadata region. */
export interface ReaderBlock {
  readonly kind: 'metadata' | 'text';
  readonly start: number;
  readonly pieces: readonly ReaderPiece[];
}

export interface ReaderTextOptions {
  readonly text: string;
  readonly regions: readonly Region[];
  readonly contents: ArticleContents;
  readonly place?: Span | undefined;
}

/** The paragraphs of a stretch: each line with the line ends after it, so that together they are the stretch. */
function paragraphsOf(text: string, [from, to]: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const { index, 0: words } of text.slice(from, to).matchAll(/[^\n]*\n+|[^\n]+$/gu))
    paragraphs.push([from + index, from + index + words.length]);
  return paragraphs;
}

function blocksOf(
  text: string,
  regions: readonly Region[],
): readonly (readonly [ReaderBlock['kind'], Span])[] {
  const blocks: (readonly [ReaderBlock['kind'], Span])[] = [];
  const addText = (from: number, to: number): void => {
    for (const span of paragraphsOf(text, [from, to])) blocks.push(['text', span]);
  };
  let from = 0;
  for (const { start, end } of regions.filter(({ kind }) => kind === 'metadata')) {
    addText(from, start);
    blocks.push(['metadata', [start, end]]);
    from = end;
  }
  addText(from, text.length);
  return blocks;
}

const OPENING = /["“‘']$/u;
const CLOSING = /^[,.!?]?["”’']/u;

/** The pieces of a quotation with the quotation marks around them, where there are any. */
function quotedSpans(text: string, spans: readonly Span[]): readonly Span[] {
  return spans.map(([start, end]) => [
    start - (OPENING.exec(text.slice(Math.max(0, start - 1), start))?.[0].length ?? 0),
    end + (CLOSING.exec(text.slice(end, end + 2))?.[0].length ?? 0),
  ]);
}

function marksOf({ text, regions, contents, place }: ReaderTextOptions): readonly Mark<ReaderMark>[] {
  return [
    ...contents.mentions.map(({ span }, index) => ({ span, value: { kind: 'mention', index } as const })),
    ...contents.sentences.map(({ span }, index) => ({ span, value: { kind: 'sentence', index } as const })),
    ...contents.quotes.flatMap(({ spans }, index) =>
      quotedSpans(text, spans).map((span) => ({ span, value: { kind: 'quote', index } as const })),
    ),
    ...regions.map(({ start, end }) => ({ span: [start, end] as const, value: { kind: 'aside' } as const })),
    ...(place === undefined ? [] : [{ span: place, value: { kind: 'place' } as const }]),
  ];
}

/** What has been met on the way through the text, so that each thing is opened once. */
class Progress {
  readonly #contents: ArticleContents;
  readonly #heads = new Set<number>();
  readonly #sentences = new Set<number>();
  /** Where each quotation ends. */
  readonly #quoteEnds: readonly number[];

  constructor({ text, contents }: ReaderTextOptions) {
    this.#contents = contents;
    this.#quoteEnds = contents.quotes.map(({ spans }) =>
      quotedSpans(text, spans).reduce((last, [, end]) => Math.max(last, end), 0),
    );
  }

  piece({ start, text, values }: MarkedPiece<ReaderMark>): ReaderPiece {
    const indices = (kind: 'mention' | 'sentence' | 'quote'): number[] =>
      values.flatMap((mark) => (mark.kind === kind ? [mark.index] : []));
    const mentions = indices('mention').sort((a, b) => this.#length(a) - this.#length(b));
    const sentences = indices('sentence');
    const quotes = indices('quote');
    return {
      ...{ text, start, mentions, sentences, quotes },
      isHead: this.#isFirst(this.#heads, mentions.slice(0, 1)).length > 0,
      opens: this.#isFirst(this.#sentences, sentences),
      closes: quotes.filter((index) => this.#quoteEnds[index] === start + text.length),
      aside: values.some(({ kind }) => kind === 'aside'),
      place: values.some(({ kind }) => kind === 'place'),
    };
  }

  #length(mention: number): number {
    const [start, end] = this.#contents.mentions[mention]?.span ?? [0, 0];
    return end - start;
  }

  #isFirst(met: Set<number>, indices: readonly number[]): readonly number[] {
    const fresh = indices.filter((index) => !met.has(index));
    for (const index of fresh) met.add(index);
    return fresh;
  }
}

/**
 * Lays out a whole article: the blocks’ pieces joined are exactly its text. One sweep, so that 200,000 characters with
 * thousands of mentions are laid out at once.
 */
export function readerBlocks(options: ReaderTextOptions): readonly ReaderBlock[] {
  const { text, regions } = options;
  if (text === '') return [];
  const blocks = blocksOf(text, regions).map(([kind, span]) => ({ kind, span, pieces: [] as ReaderPiece[] }));
  const borders = blocks.map(({ span }, index) => ({ span, value: { kind: 'block', index } as const }));
  const progress = new Progress(options);
  for (const piece of splitMarks<ReaderMark>(text, [0, text.length], [...borders, ...marksOf(options)])) {
    const border = piece.values.find((mark) => mark.kind === 'block');
    const block = border === undefined ? undefined : blocks[border.index];
    block?.pieces.push(progress.piece(piece));
  }
  return blocks.map(({ kind, span, pieces }) => ({ kind, start: span[0], pieces }));
}
