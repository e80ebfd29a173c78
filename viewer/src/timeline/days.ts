/** Dates as numbers of days since 1970-01-01, so that they can be drawn to scale. */
import type { PlainDate } from '../../../graph/model/date.ts';

const DAY = 86_400_000;

/** The units that time is cut into, finest first. */
export const UNITS = ['day', 'week', 'month', 'year', 'decade'] as const;
export type Unit = (typeof UNITS)[number];

/** Days, both ends included. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month, day);
  return Math.round(date.getTime() / DAY);
}

/** The first day of a date. */
export function firstDay(date: PlainDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month - 1, day);
}

/** The last day of a date: of `2026-02` the 28th. */
export function lastDay(date: PlainDate): number {
  const [year = 1970, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayNumber(year + 1, 0, 0);
  return day === undefined ? dayNumber(year, month, 0) : dayNumber(year, month - 1, day);
}

/** A day as `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The first day of the unit that a day lies in. Weeks start on Monday. */
export function startOf(unit: Unit, day: number): number {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      // 1970-01-01 was a Thursday.
      return Math.floor((day + 3) / 7) * 7 - 3;
    case 'month':
      return dayNumber(year, month, 1);
    case 'year':
      return dayNumber(year, 0, 1);
    case 'decade':
      return dayNumber(Math.floor(year / 10) * 10, 0, 1);
  }
}

/** Longer than any unit, shorter than two of it. */
const STEP: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 32, year: 370, decade: 3660 };

/** The first day of the next unit. */
export function nextStart(unit: Unit, start: number): number {
  return startOf(unit, start + STEP[unit]);
}
