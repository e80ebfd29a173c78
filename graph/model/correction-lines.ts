/** The lines of corrections.jsonl. People edit the file by hand: whatever is not changed keeps its bytes and its order. */

/** A line that is not empty. */
export interface CorrectionLine {
  /** From 1, empty lines counted, as editors and messages count. */
  readonly number: number;
  readonly text: string;
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/u);

/** The lines that are not empty. */
export function correctionLines(text: string): readonly CorrectionLine[] {
  return linesOf(text).flatMap((line, index) => {
    const content = line.replace(/^\uFEFF/u, '').trim();
    return content === '' ? [] : [{ number: index + 1, text: content }];
  });
}

/** The text with a line added at its end. */
export function withCorrectionLine(text: string, line: string): string {
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return `${before}${line}\n`;
}

/** The text without one of its lines. */
export function withoutCorrectionLine(text: string, number: number): string {
  return linesOf(text)
    .filter((_, index) => index + 1 !== number)
    .join('');
}
