/**
 * Search in the articles' texts: sentences that hold every word of a query, by the beginnings of words, whatever their
 * case and accents. The texts are read as they stand, so that a place found is a place in the text; no index is kept.
 */
import type { Span } from '../../../graph/model/span.ts';
import { articlesByDate } from '../data/counts.ts';
import type { ArticleNode, GraphData } from '../data/graph-data.ts';
import { foldText, splitWords } from './fold-text.ts';

export interface TextHit {
  readonly article: string;
  /** The sentence. */
  readonly sentence: Span;
  /** Where the words of the query stand in the text. */
  readonly words: readonly Span[];
}

export interface TextHits {
  readonly hits: readonly TextHit[];
  /** All sentences and articles that hold the words, beyond those listed as well. */
  readonly sentences: number;
  readonly articles: number;
}

/** Letters of the Latin script with accents, by the plain letters that they are searched by. */
function accentedLetters(): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const [from, to] of [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const)
    for (let code = from; code <= to; code += 1) {
      const letter = String.fromCodePoint(code);
      const plain = foldText(letter);
      if (plain.length === 1 && plain !== letter.toLowerCase())
        classes.set(plain, `${classes.get(plain) ?? ''}${letter}`);
    }
  return classes;
}

let accented: ReadonlyMap<string, string> | undefined;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);

/** Finds a word at its beginning, in any case, with or without accents. */
export function wordPattern(word: string): RegExp {
  accented ??= accentedLetters();
  const letters = Array.from(foldText(word)).map(
    (letter) => `[${escaped(letter)}${accented?.get(letter) ?? ''}]\\p{M}*`,
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${letters.join('')}[\p{L}\p{M}\p{N}]*`, 'giu');
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A sentence is looked for so far around a word. */
const REACH = 600;

/** The sentence around a place, within its line. */
function sentenceAround(text: string, at: number): Span {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - REACH);
  const newline = text.indexOf('\n', at);
  const to = Math.min(newline === -1 ? text.length : newline, at + REACH);
  for (const { segment, index } of sentences.segment(text.slice(from, to)))
    if (from + index + segment.length > at) {
      const start = from + index;
      return [start, start + segment.trimEnd().length];
    }
  return [from, to];
}

function placesOf(text: string, pattern: RegExp, [from, to]: Span): readonly Span[] {
  return [...text.slice(from, to).matchAll(pattern)].map(({ index, 0: word }): Span => [
    from + index,
    from + index + word.length,
  ]);
}

/** The sentences of one article that hold every word; of a text withheld, only what it shows. */
export function sentencesWith(article: ArticleNode, query: string): readonly TextHit[] {
  const { text } = article.attributes;
  // The longest word is the rarest, so that few sentences are looked at.
  const words = [...new Set(splitWords(query))].sort((a, b) => b.length - a.length);
  const [first, ...others] = words.map(wordPattern);
  if (first === undefined) return [];
  const hits: TextHit[] = [];
  for (const { index } of text.matchAll(first)) {
    const last = hits.at(-1);
    if (last !== undefined && index < last.sentence[1]) continue;
    const sentence = sentenceAround(text, index);
    const places = [first, ...others].map((pattern) => placesOf(text, pattern, sentence));
    if (places.every((each) => each.length > 0))
      hits.push({
        article: article.key,
        sentence,
        words: places.flat().sort((a, b) => a[0] - b[0]),
      });
  }
  return hits;
}

export interface TextSearchOptions {
  /** At most so many sentences are listed; all are counted. */
  readonly limit: number;
  readonly signal?: AbortSignal;
  /** Lets the page draw between two stretches of text. */
  readonly pause: () => Promise<void>;
}

/** So many characters are read before the page may draw. */
const STRETCH = 1_000_000;

/** Looks through all articles, earliest first; undefined where it was given up. */
export async function searchTexts(
  data: GraphData,
  query: string,
  { limit, signal, pause }: TextSearchOptions,
): Promise<TextHits | undefined> {
  const hits: TextHit[] = [];
  let [count, articles, read] = [0, 0, 0];
  for (const article of articlesByDate(data)) {
    read += article.attributes.text.length;
    if (read > STRETCH) {
      read = 0;
      await pause();
    }
    if (signal?.aborted === true) return undefined;
    const found = sentencesWith(article, query);
    count += found.length;
    articles += Number(found.length > 0);
    hits.push(...found.slice(0, limit - hits.length));
  }
  return { hits, sentences: count, articles };
}
