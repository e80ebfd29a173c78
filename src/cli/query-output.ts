/** Answers as a table, as JSON and as CSV. */
import { type CsvCell, csvLine } from '../../graph/formats/csv-text.ts';
import { describeValue } from '../../graph/query/describe-value.ts';
import type { QueryResult, QueryValue } from '../../graph/query/result.ts';
import type { CliIo } from './cli-io.ts';
import { jsonText } from './json-text.ts';
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
      io.stdout.write(`${jsonText(result)}\n`);
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

/** With a line of column names; safe to open in a spreadsheet, as every CSV of ours. */
function csvOf({ columns, rows }: QueryResult): string {
  return [columns, ...rows.map((row) => row.map(csvCell))].map(csvLine).join('');
}

const csvCell = (value: QueryValue): CsvCell => (typeof value === 'number' ? value : describeValue(value));
