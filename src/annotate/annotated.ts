/** An article with its linguistic analysis, in the article's own offsets. */
import type { Article, RegionKind, Span } from '../../graph/model/index.ts';
import type { NamedEntity, Token, TokenSpan } from '../english/doc.ts';

/** A sentence: its tokens, its characters (white space at both ends left out), and where in the article it stands. */
export interface Sentence extends TokenSpan {
  readonly index: number;
  readonly span: Span;
  /** Index of its paragraph (a line of the text, or a region inside one). */
  readonly paragraph: number;
  /** What its paragraph is; `body` is the story itself. */
  readonly region: RegionKind | 'body';
}

/** A stretch that was analysed on its own: no sentence crosses its bounds. */
export interface Paragraph extends TokenSpan {
  readonly index: number;
  readonly span: Span;
  readonly region: RegionKind | 'body';
}

/** An annotated article. Every token's `start`/`end` are offsets into `article.text`, `head` and edges are indices here. */
export interface Annotated {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
  readonly entities: readonly NamedEntity[];
  readonly nounChunks: readonly TokenSpan[];
  /** The index of the sentence that holds each token. */
  readonly sentenceOf: readonly number[];
  /** The tokens that depend directly on each token, in text order. */
  readonly childrenOf: readonly (readonly number[])[];
}
