/** An answer as text to take along. Texts that a spreadsheet would take for formulas are defused. */
import type { CsvCell } from '../../../graph/formats/csv-text.ts';
import { csvLine, tsvLine } from '../../../graph/formats/csv-text.ts';
import { describeValue } from '../../../graph/query/describe-value.ts';
import type { QueryResult, QueryValue } from '../../../graph/query/result.ts';

const cell = (value: QueryValue): CsvCell => (typeof value === 'number' ? value : describeValue(value));

const linesOf = ({ columns, rows }: QueryResult): readonly (readonly CsvCell[])[] => [
  columns,
  ...rows.map((row) => row.map(cell)),
];

/** CSV with a line of column names. */
export const csvOfResult = (result: QueryResult): string => linesOf(result).map(csvLine).join('');

/** To be pasted into a spreadsheet, with a line of column names. */
export const tsvOfResult = (result: QueryResult): string => linesOf(result).map(tsvLine).join('');

/** What the engine answered, as `dossier query --json` prints it. */
export const jsonOfResult = (result: QueryResult): string => `${JSON.stringify(result, null, 2)}\n`;
