/** Answers as a table, as JSON and as CSV. */
import type { QueryResult, QueryValue } from '../../graph/query/result.ts';
import type { CliIo } from './cli-io.ts';
import { describeValue } from './query-values.ts';
import { printTable } from './table.ts';

/** The forms in which an answer can be printed. */
export const ANSWER_FORMATS = ['table', 'json', 'csv'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

/** Prints an answer as a result. */
export function printAnswer(io: CliIo, result: QueryResult, format: AnswerFormat): void {
  switch (format) {
    case 'table':
      printTable(io, tableOf(result));
      return;
    case 'json':
      // JSON escapes control characters itself; what it leaves is text.
      io.stdout.write(`${JSON.stringify(result)}\n`);
      return;
    case 'csv':
      io.stdout.write(csvOf(result));
  }
}

function tableOf({ columns, rows }: QueryResult): Parameters<typeof printTable>[1] {
  const isNumeric = (index: number): boolean =>
    rows.length > 0 && rows.every((row) => typeof (row[index] ?? 0) === 'number');
  return {
    columns: columns.map((heading, index) => ({ heading, align: isNumeric(index) ? 'right' : 'left' })),
    rows: rows.map((row) => row.map(describeValue)),
  };
}

/** RFC 4180, with a line of column names. */
function csvOf({ columns, rows }: QueryResult): string {
  const lines = [columns, ...rows].map((row) => row.map(csvCell).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe, which tells it that this is text. */
function csvCell(value: QueryValue): string {
  const text = describeValue(value);
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
