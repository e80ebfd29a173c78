/** The lines below a picture: the same in PNG and SVG. */

export const FOOTER_SIZE = 11;
const LINE = 16;
export const FOOTER_MARGIN = 12;
/** The width of an ordinary letter in shares of the size. */
const LETTER = 0.54;

/** TakeWords in lines that fit a picture of a width in pixels. */
export function footerLines(sentences: readonly string[], width: number): readonly string[] {
  const room = Math.max(20, Math.floor((width - 2 * FOOTER_MARGIN) / (FOOTER_SIZE * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of sentences.join(' ').split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** The height of a footer, in pixels. */
export function footerHeight(lines: readonly string[]): number {
  return lines.length === 0 ? 0 : lines.length * LINE + FOOTER_MARGIN;
}

/** The base line of a footer's line, counted from the footer's upper end. */
export function footerBaseline(index: number): number {
  return (index + 0.8) * LINE;
}
