/** Headlines: the declared title repeated, a first line that is no sentence, and headings between paragraphs. */
import { type Recogniser, regionIn, type Surroundings, wholeOf } from './stretch.ts';

const LONGEST_HEADLINE = 200;
const LONGEST_HEADING = 70;
const SENTENCE_END = /[.!?…][”’"')\]]*$/u;
const OPEN_END = /[,;:–—-]$/u;
// A line that ends so goes on in the next: the text is wrapped at a fixed width.
const FUNCTION_WORD_END =
  /\b(?:a|an|the|of|in|on|at|to|for|and|or|but|by|with|from|as|that|which|who|is|was|were|are|has|had|have)$/iu;

/** The declared title where it stands again in the text, alone on a line or before the rest of one. */
export const repeatedTitle: Recogniser = (stretch, { title, storyBegun, seen }) => {
  if (title === undefined || storyBegun || seen.has('headline')) return [];
  const length = prefixLength(stretch.text, title);
  return length === undefined ? [] : [regionIn(stretch, 'headline', 0, length)];
};

/** A first line that is no sentence of the story: without a full stop, or written in title case. */
export const firstLine: Recogniser = (stretch, surroundings) => {
  const { next, blankAfter } = surroundings;
  const { text } = stretch;
  if (next === undefined || !isHeadlinePlace(surroundings)) return [];
  if (text.length > LONGEST_HEADLINE || OPEN_END.test(text) || FUNCTION_WORD_END.test(text)) return [];
  if (isTitleCase(text)) return wholeOf(stretch, 'headline');
  if (SENTENCE_END.test(text) || !/^[\p{Lu}\p{N}“"‘'$€£#]/u.test(text)) return [];
  // Without a blank line between, only a following sentence shows that this line does not run on into it.
  const separate = blankAfter || (/^[\p{Lu}“"‘(]/u.test(next.text) && SENTENCE_END.test(next.text));
  return separate ? wholeOf(stretch, 'headline') : [];
};

const AFTER_HEADLINE = ['headline', 'byline', 'dateline'] as const;

function isHeadlinePlace({ title, storyBegun, lineStart, seen }: Surroundings): boolean {
  return title === undefined && !storyBegun && lineStart && !AFTER_HEADLINE.some((kind) => seen.has(kind));
}

/** Headings between paragraphs: a Markdown heading, or a short line in capitals. */
export const heading: Recogniser = (stretch, { next, lineStart }) => {
  const { text } = stretch;
  if (!lineStart || next === undefined || text.length > LONGEST_HEADING) return [];
  return /^#{1,6}\s/u.test(text) || isShouted(text) ? wholeOf(stretch, 'headline') : [];
};

/** The words of a headline: without the signs of a Markdown heading. */
export function headlineWords(text: string): string {
  return text.replace(/^#{1,6}\s+/u, '').trim();
}

/** Titles and texts differ in white space, quotation marks and case; both are read one character at a time. */
function prefixLength(text: string, title: string): number | undefined {
  const marks = /^#{1,6}\s+/u.exec(text)?.[0].length ?? 0;
  let at = marks;
  for (const wanted of fold(title).trim()) {
    while (wanted === ' ' && isSpace(text[at]) && isSpace(text[at + 1])) at += 1;
    const found = text[at];
    if (found === undefined || fold(found) !== wanted) return undefined;
    at += 1;
  }
  // A title that is only the beginning of a sentence ("Rome" of "Rome is…") is no headline.
  const rest = text.slice(at, at + 2);
  return at > marks && (rest.trim() === '' || /^[.\s]\s?(?:$|\p{Lu}|\p{N})/u.test(rest)) ? at : undefined;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}

function fold(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[‘’‛`]/gu, "'")
    .replaceAll(/[“”„]/gu, '"')
    .replaceAll(/[–—]/gu, '-')
    .toLowerCase();
}

const MOST = 0.85;
const FEWEST_WORDS = 4;

function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= FEWEST_WORDS && capital.length / long.length >= MOST;
}

function isShouted(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 &&
    words.some((word) => word.length > 3) &&
    text.replaceAll(/[‘’']s\b/gu, '') === text.replaceAll(/[‘’']s\b/gu, '').toUpperCase() &&
    !/[.!?,;:]$/u.test(text)
  );
}
