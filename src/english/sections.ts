/**
 * Long texts are analysed in sections, which bounds the memory: the parser keeps 4 KB for each token. spaCy analyses
 * a text as one, so the last tokens of a section and the first of the next may come out differently from spaCy's; a
 * text that fits one section does not differ. Sections end between paragraphs where they can.
 */
import type { TokenSpan } from './doc.ts';
import type { TokenSequence } from './token-sequence.ts';
import type { Lexeme } from './vocab.ts';

/** Whether a section may end after a token, from the best places to the worst. */
const ENDINGS: readonly ((lexeme: Lexeme, space: boolean) => boolean)[] = [
  ({ isSpace, text }) => isSpace && /\n[^\n]*\n/u.test(text), // a blank line
  ({ isSpace, text }) => isSpace && text.includes('\n'),
  ({ text }, space) => space && /^[.!?]$/u.test(text),
  ({ isSpace }, space) => space || isSpace,
];

/** Spans of at most `limit` tokens that together are the whole sequence. */
export function sections(tokens: TokenSequence, limit: number): TokenSpan[] {
  const count = tokens.lexemes.length;
  const spans: TokenSpan[] = [];
  for (let start = 0; start < count;) {
    const end = count - start <= limit ? count : lastEnding(tokens, start, start + limit);
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** The best place to end in the second half of a window, or its end. */
function lastEnding({ lexemes, spaces }: TokenSequence, start: number, limit: number): number {
  const earliest = start + Math.ceil((limit - start) / 2);
  for (const mayEnd of ENDINGS)
    for (let end = limit; end >= earliest; end--) {
      const lexeme = lexemes[end - 1];
      if (lexeme && mayEnd(lexeme, spaces[end - 1] ?? false)) return end;
    }
  return limit;
}
