/** The order of an answer's rows: as they came, or by a column. */
import { describeValue } from '../../../graph/query/describe-value.ts';
import type { QueryResult, QueryValue } from '../../../graph/query/result.ts';

/** By which column, counted from 0, and from which end. */
export interface RowOrder {
  readonly column: number;
  readonly descending: boolean;
}

/** The next order when a column's head is pressed: up, down, then as the rows came. Numbers begin with the greatest. */
export function nextOrder(
  order: RowOrder | undefined,
  column: number,
  numeric: boolean,
): RowOrder | undefined {
  if (order?.column !== column) return { column, descending: numeric };
  return order.descending === numeric ? { column, descending: !numeric } : undefined;
}

/** Whether a column holds numbers only. */
export function isNumericColumn({ rows }: Pick<QueryResult, 'rows'>, column: number): boolean {
  const values = rows.flatMap((row) => row[column] ?? []);
  return values.length > 0 && values.every((value) => typeof value === 'number');
}

/** The places of the rows in this order, from 0; ties stay as they came, and empty values come last. */
export function orderRows(rows: QueryResult['rows'], order: RowOrder | undefined): readonly number[] {
  const places = [...rows.keys()];
  if (order === undefined) return places;
  const keys = rows.map((row) => sortKey(row[order.column] ?? null));
  const sign = order.descending ? -1 : 1;
  return places.sort((a, b) => compareKeys(keys[a] ?? null, keys[b] ?? null, sign) || a - b);
}

type SortKey = string | number | null;

function sortKey(value: QueryValue): SortKey {
  if (value === null || typeof value === 'number') return value;
  return describeValue(value).toLowerCase();
}

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  const [x, y] = [String(a), String(b)];
  return sign * (x < y ? -1 : Number(x > y));
}
