/** Which of the many days or months that an expression without year or week fits is meant. */
import { dateOf, type Day, dayOf, isoMonth, weekdayOf } from './calendar.ts';
import type { Standpoint } from './rule.ts';

// An article may be dated a little before its last change: a day that soon after it still counts as past.
const GRACE_DAYS = 2;

/** The year of a month and date without one: the last such day for what was, the next for what will be, else the nearest. */
export function yearOfDay(month: number, date: number, { today, direction }: Standpoint): number | undefined {
  if (today === undefined) return undefined;
  const { year } = dateOf(today);
  const candidates = [year - 1, year, year + 1].flatMap((y) => {
    const day = dayOf(y, month, date);
    return day === undefined ? [] : [{ year: y, ahead: day - today }];
  });
  if (direction === 'past') return candidates.filter(({ ahead }) => ahead <= GRACE_DAYS).at(-1)?.year;
  if (direction === 'future') return candidates.find(({ ahead }) => ahead >= 0)?.year;
  return candidates.sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead))[0]?.year;
}

/** The year of a month without one, in the same way; the month in which the article was written counts as both. */
export function yearOfMonth(month: number, { today, direction }: Standpoint): number | undefined {
  if (today === undefined) return undefined;
  const now = dateOf(today);
  const distance = month - now.month;
  if (direction === 'past') return distance > 0 ? now.year - 1 : now.year;
  if (direction === 'future') return distance < 0 ? now.year + 1 : now.year;
  if (Math.abs(distance) === 6) return undefined;
  return now.year + (distance > 6 ? -1 : distance < -6 ? 1 : 0);
}

/**
 * The day of a weekday: the last one for what was, the next for what will be, today included in both. Undefined where the
 * grammar does not tell which.
 */
export function nearestWeekday(weekday: number, { today, direction }: Standpoint): Day | undefined {
  if (today === undefined || direction === undefined) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return direction === 'future' || ahead === 0 ? today + ahead : today + ahead - 7;
}

/** The Monday of a day's week. */
export const mondayOf = (day: Day): Day => day - weekdayOf(day);

/** The month of a day, some months later or earlier. */
export function monthOf(day: Day, months = 0): string {
  const { year, month } = dateOf(day);
  return isoMonth(year, month + months);
}
