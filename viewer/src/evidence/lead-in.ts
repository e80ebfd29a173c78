/** The sentence before a sentence: what a pronoun most often points back to. */
import type { Region } from '../../../graph/model/article.ts';
import type { Span } from '../../../graph/model/span.ts';

/** No more of the text before a sentence is looked at than this, in characters. */
const REACH = 600;
/** A full stop after these ends no sentence: initials, titles, and “U.S.”. */
const NO_END = /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No)\.\s*$/u;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where the last sentence of `text` starts. */
function lastSentenceStart(text: string): number {
  const starts: number[] = [];
  let before = '';
  for (const { segment, index } of sentences.segment(text)) {
    if (!NO_END.test(before) && segment.trim() !== '') starts.push(index);
    before = segment;
  }
  return starts.at(-1) ?? 0;
}

/**
 * The span of the sentence before the one that starts at `at`; it may stand in the paragraph before. Undefined at the
 * beginning of the story. Of a sentence longer than 600 characters, its end.
 */
export function sentenceBefore(text: string, at: number, regions: readonly Region[]): Span | undefined {
  const floor = regions
    .filter(({ kind, end }) => kind === 'metadata' && end <= at)
    .reduce((from, { end }) => Math.max(from, end), Math.max(0, at - REACH));
  const end = floor + text.slice(floor, at).trimEnd().length;
  if (end === floor) return undefined;
  const start = floor + lastSentenceStart(text.slice(floor, end));
  return [start + (/^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0), end];
}
