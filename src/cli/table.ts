/** Aligned tables for a terminal: columns by display width, so that wide and combining characters do not shift them. */
import stringWidth from 'string-width';

import type { CliIo } from './cli-io.ts';
import { printable } from './printable.ts';

/** A column of a table. */
export interface TableColumn {
  readonly heading: string;
  /** Numbers stand to the right; `left` where nothing is given. */
  readonly align?: 'left' | 'right';
}

/** A table: each row has a text for every column. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

const GAP = '  ';
/** No column is made narrower than this for a terminal. */
const NARROWEST = 8;

/** The columns of text that a terminal shows: undefined where the output is none, or does not say. */
export function widthOf({ stdout }: Pick<CliIo, 'stdout'>): number | undefined {
  return stdout.isTTY === true ? stdout.columns : undefined;
}

/** Prints a table; where the output is a terminal, its widest columns are cut so that each row stays on a line. */
export function printTable(io: Pick<CliIo, 'stdout'>, table: Table): void {
  io.stdout.write(formatTable(table, widthOf(io)));
}

/**
 * A table as text: a line of headings, a rule, a line for each row. Unprintable characters are shown as escapes. With a
 * `width`, the widest columns are cut until rows fit it, if they can.
 */
export function formatTable({ columns, rows }: Table, width?: number): string {
  const headings = columns.map(({ heading }) => heading);
  const cells = [headings, ...rows].map((row) => row.map(printable));
  const full = columns.map((_, i) =>
    cells.reduce((widest, row) => Math.max(widest, stringWidth(row[i] ?? '')), 0),
  );
  const widths = width === undefined ? full : fit(full, width - GAP.length * (columns.length - 1));
  const lines = cells.map((row) => lineOf(row, columns, widths));
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].map((line) => `${line.trimEnd()}\n`).join('');
}

function lineOf(row: readonly string[], columns: readonly TableColumn[], widths: readonly number[]): string {
  const cell = ({ align }: TableColumn, i: number): string => {
    const text = shorten(row[i] ?? '', widths[i] ?? 0);
    const padding = ' '.repeat(Math.max(0, (widths[i] ?? 0) - stringWidth(text)));
    return align === 'right' ? padding + text : text + padding;
  };
  return columns.map(cell).join(GAP);
}

/** Lowers the greatest of some widths until their sum is no more than `total`. */
function fit(widths: readonly number[], total: number): readonly number[] {
  const fitted = [...widths];
  const sum = (): number => fitted.reduce((all, each) => all + each, 0);
  while (sum() > total) {
    const widest = Math.max(...fitted);
    if (widest <= NARROWEST) break;
    fitted[fitted.indexOf(widest)] = widest - 1;
  }
  return fitted;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as much of its beginning as fits with an ellipsis; no character is cut in two. */
export function shorten(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let shown = '';
  for (const { segment } of graphemes.segment(text)) {
    if (stringWidth(shown + segment) > width - 1) break;
    shown += segment;
  }
  return `${shown}…`;
}
