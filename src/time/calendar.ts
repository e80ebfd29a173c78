/** Days, months and years of the proleptic Gregorian calendar, without time zones. */
import type { IsoDate, PlainDate } from '../../graph/model/index.ts';

/** A day, counted from 1 January 1970. */
export type Day = number;

/** A stretch of time, both ends included, each as precise as known. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const MILLISECONDS = 86_400_000;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

/** A year as a date. */
export const isoYear = (year: number): PlainDate => digits(year, 4);

/** A month as a date; months run from 1 and may be less or more than a year has: month 13 is January of the next. */
export function isoMonth(year: number, month: number): PlainDate {
  const months = year * 12 + month - 1;
  return `${isoYear(Math.floor(months / 12))}-${digits((months % 12) + 1, 2)}`;
}

/** A day as a date. */
export function isoDay(day: Day): PlainDate {
  const { year, month, date } = dateOf(day);
  return `${isoMonth(year, month)}-${digits(date, 2)}`;
}

/** The day of a year, month (from 0, and as many as one likes) and date; `Date.UTC` takes the years before 100 for others. */
const dayNumber = (year: number, month: number, date: number): Day =>
  new Date(0).setUTCFullYear(year, month, date) / MILLISECONDS;

/** The year, month (1–12) and date of a day. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const utc = new Date(day * MILLISECONDS);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** The day of a date; undefined where the month has no such day. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = dayNumber(year, month - 1, date);
  return dateOf(day).month === month && dateOf(day).date === date ? day : undefined;
}

/** The day of the week: 0 for Monday, 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The first day of a date. */
export function firstDay(date: PlainDate): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayNumber(year, month - 1, day);
}

/** The day that a date of the graph is; undefined for what is longer than a day. */
export const dayOfDate = (date: IsoDate | undefined): Day | undefined =>
  date?.length === 10 ? firstDay(date) : undefined;

/** The last day of a date. */
export function lastDay(date: PlainDate): Day {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return dayNumber(year, 12, 0);
  return day === undefined ? dayNumber(year, month, 0) : firstDay(date);
}

/** The day some months later (earlier, if negative); the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = dateOf(day);
  const target = month - 1 + months;
  return Math.min(dayNumber(year, target, date), dayNumber(year, target + 1, 0));
}

/** A period that is one date. */
export const at = (date: PlainDate): Period => ({ from: date, to: date });

/** A period of days. */
export const days = (from: Day, to: Day = from): Period => ({ from: isoDay(from), to: isoDay(to) });

/** Whether a period lies in another. */
export function isWithin(inner: Period, outer: Period): boolean {
  return firstDay(inner.from) >= firstDay(outer.from) && lastDay(inner.to) <= lastDay(outer.to);
}

const HAS_YEAR = /^\d{4}(?:-|$)/u;

/** The period as a date of the graph; undefined where it ends before it begins, or lies beyond years of four digits. */
export function writePeriod({ from, to }: Period): IsoDate | undefined {
  if (!HAS_YEAR.test(from) || !HAS_YEAR.test(to)) return undefined;
  if (from === to) return from;
  return firstDay(from) > lastDay(to) ? undefined : `${from}/${to}`;
}
