/** Runs the English pipeline over an article, paragraph by paragraph, and puts the results in the article's offsets. */
import type { Article } from '../../graph/model/index.ts';
import type { Doc, English, NamedEntity, Token, TokenSpan } from '../english/doc.ts';
import type { Annotated, Paragraph, Sentence } from './annotated.ts';
import type { Stretch } from './paragraphs.ts';
import { cutParagraphs } from './paragraphs.ts';

/** The parts of an annotated article while its paragraphs are added one by one. */
interface Growing {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
  readonly paragraphs: Paragraph[];
  readonly entities: NamedEntity[];
  readonly nounChunks: TokenSpan[];
}

/** Annotates an article. A pure function of its text and regions; metadata regions have no tokens. */
export function annotate(article: Article, english: English): Annotated {
  const growing: Growing = { tokens: [], sentences: [], paragraphs: [], entities: [], nounChunks: [] };
  for (const stretch of cutParagraphs(article)) {
    addParagraph(growing, stretch, english.annotate(article.text.slice(...stretch.span)));
  }
  return { article, ...growing, sentenceOf: sentenceOf(growing), childrenOf: childrenOf(growing.tokens) };
}

function addParagraph(growing: Growing, { span, region }: Stretch, doc: Doc): void {
  const first = growing.tokens.length;
  const shift = (s: TokenSpan): TokenSpan => ({ start: s.start + first, end: s.end + first });
  const paragraph = growing.paragraphs.length;
  for (const token of doc.tokens) growing.tokens.push(moved(token, first, span[0]));
  growing.paragraphs.push({ index: paragraph, span, region, start: first, end: growing.tokens.length });
  for (const sentence of doc.sentences) {
    const bounds = withoutSpace(growing.tokens, shift(sentence));
    if (!bounds) continue;
    const start = growing.tokens[bounds.start]?.start ?? 0;
    const end = growing.tokens[bounds.end - 1]?.end ?? start;
    growing.sentences.push({
      ...shift(sentence),
      index: growing.sentences.length,
      span: [start, end],
      paragraph,
      region,
    });
  }
  growing.entities.push(...doc.entities.map((e) => ({ ...e, ...shift(e) })));
  growing.nounChunks.push(...doc.nounChunks.map(shift));
}

function moved(token: Token, tokens: number, characters: number): Token {
  return {
    ...token,
    index: token.index + tokens,
    head: token.head + tokens,
    leftEdge: token.leftEdge + tokens,
    rightEdge: token.rightEdge + tokens,
    start: token.start + characters,
    end: token.end + characters,
  };
}

/** A sentence's tokens without white space at either end; undefined where nothing else is in it. */
function withoutSpace(tokens: readonly Token[], { start, end }: TokenSpan): TokenSpan | undefined {
  let from = start;
  let to = end;
  while (from < to && tokens[from]?.isSpace) from++;
  while (to > from && tokens[to - 1]?.isSpace) to--;
  return from < to ? { start: from, end: to } : undefined;
}

function sentenceOf({ tokens, sentences }: Growing): number[] {
  const of = new Array<number>(tokens.length).fill(0);
  for (const sentence of sentences) of.fill(sentence.index, sentence.start, sentence.end);
  return of;
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const children: number[][] = tokens.map(() => []);
  for (const token of tokens) if (token.head !== token.index) children[token.head]?.push(token.index);
  return children;
}
