/**
 * Rows as a Parquet file, which the engine copies into a table in one go: much faster than parameters of a statement, and
 * unlike CSV it tells an empty text from none and keeps every character and list as it is.
 */
import { fileWriter, ParquetWriter } from 'hyparquet-writer';

import type { Cell, ColumnType, Row, TableColumn } from '../../tables/columns.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Rows and characters that are held before they are written. */
const MOST_ROWS = 10_000;
const MOST_TEXT = 4_000_000;

const LEAVES: Readonly<Record<Exclude<ColumnType, 'strings'>, Partial<SchemaElement>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  double: { type: 'DOUBLE' },
};

function elementsOf({ name, type }: TableColumn): SchemaElement[] {
  if (type !== 'strings') return [{ name, repetition_type: 'OPTIONAL', ...LEAVES[type] }];
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...LEAVES.string },
  ];
}

/** A file that rows are added to; it holds few of them at a time. */
export class ParquetFile {
  readonly #columns: readonly TableColumn[];
  readonly #writer: ParquetWriter;
  #rows: Row[] = [];
  #text = 0;

  /** Makes the file. Whatever it throws is of the file system. */
  constructor(file: string, columns: readonly TableColumn[]) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: fileWriter(file),
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      codec: 'UNCOMPRESSED',
      statistics: false,
    });
  }

  add(row: Row): void {
    this.#rows.push(row);
    for (const cell of Object.values(row)) this.#text += lengthOf(cell);
    if (this.#rows.length >= MOST_ROWS || this.#text >= MOST_TEXT) this.#write();
  }

  /** Writes the rest and closes the file. */
  finish(): void {
    if (this.#rows.length > 0) this.#write();
    void this.#writer.finish();
  }

  #write(): void {
    const rows = this.#rows;
    this.#rows = [];
    this.#text = 0;
    const columnData = this.#columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => valueOf(row[name] ?? null, type)),
      offsetIndex: false,
    }));
    void this.#writer.write({ columnData, rowGroupSize: rows.length });
  }
}

const valueOf = (cell: Cell, type: ColumnType): unknown =>
  type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;

function lengthOf(cell: Cell): number {
  if (typeof cell === 'string') return cell.length;
  return isList(cell) ? cell.reduce((sum, text) => sum + text.length, 0) : 8;
}

const isList = (cell: Cell): cell is readonly string[] => Array.isArray(cell);
