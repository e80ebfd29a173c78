/** Dates as whole days: `2026-02` is from 2026-02-01 to 2026-02-28. */
import type { IsoDate, PlainDate } from '../model/index.ts';

/** The first and the last day of something, each `YYYY-MM-DD`, or null where no date is known. */
export interface Days {
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
}

const lastOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function firstDay(date: PlainDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

function lastDay(date: PlainDate): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return `${year}-${month}-${String(lastOfMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

/** The days that a date or an interval covers. */
export function daysOf(date: IsoDate | undefined): Days {
  if (date === undefined) return { dateFrom: null, dateTo: null };
  const [from = date, to = from] = date.split('/');
  return { dateFrom: firstDay(from), dateTo: lastDay(to) };
}

/** From the first day of all dates to the last. */
export function spanOfDates(dates: readonly (IsoDate | undefined)[]): Days {
  const days = dates.map(daysOf);
  const froms = days.flatMap(({ dateFrom }) => dateFrom ?? []).sort();
  const tos = days.flatMap(({ dateTo }) => dateTo ?? []).sort();
  return { dateFrom: froms[0] ?? null, dateTo: tos.at(-1) ?? null };
}
