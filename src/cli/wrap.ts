/** Paragraphs for a terminal. */
import stringWidth from 'string-width';

/** How to set a paragraph. */
export interface WrapOptions {
  /** The greatest width of a line, in columns. */
  readonly width: number;
  /** What stands before the first line, and before the others. */
  readonly first?: string;
  readonly rest?: string;
}

/** The text in lines that break between words; a word that is wider than a line has one for itself. */
export function wrap(text: string, { width, first = '', rest = first }: WrapOptions): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    if (!isEmpty && stringWidth(line) + 1 + stringWidth(word) > width) {
      lines.push(line);
      [line, isEmpty] = [rest, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}
