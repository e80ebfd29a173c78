/** CSV (RFC 4180) that a spreadsheet opens without running anything. */
import Papa from 'papaparse';

import { legalXml } from './xml-text.ts';

// A table cannot show control characters, and some programs end a cell at them; half of a surrogate pair is no character.
const CONTROLS = /[\u{7F}-\u{9F}]/gu;

/** What a spreadsheet takes for a formula: only the first character counts, however many lines follow. */
const FORMULA = /^[=+\-@\t\r\n]/u;

/** A value of a cell; an absent one is an empty cell. */
export type CsvCell = string | number | boolean | null | undefined;

const clean = (cell: CsvCell): CsvCell =>
  typeof cell === 'string' ? legalXml(cell).replace(CONTROLS, '') : cell;

/**
 * A line, its end included. Text that a spreadsheet would take for a formula ("=1+1", "@name") gets an apostrophe before
 * it, as OWASP advises against CSV injection; numbers are written as they are.
 */
export function csvLine(cells: readonly CsvCell[]): string {
  const line = Papa.unparse([cells.map((cell) => clean(cell) ?? '')], { escapeFormulae: FORMULA });
  // A line of one empty cell would be an empty line, which readers pass over.
  return `${line === '' ? '""' : line}\r\n`;
}

/** A line to be pasted into a spreadsheet: tabs between its cells, each on one line, as safe as those of `csvLine`. */
export function tsvLine(cells: readonly CsvCell[]): string {
  const oneLine = (cell: CsvCell): CsvCell =>
    typeof cell === 'string' ? cell.replaceAll(/[\t\r\n]+/gu, ' ') : cell;
  const safe = cells.map((cell) => oneLine(clean(cell)) ?? '');
  return `${Papa.unparse([safe], { escapeFormulae: FORMULA, delimiter: '\t' })}\n`;
}
