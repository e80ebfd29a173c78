/** Dates as the graph writes them: ISO 8601, as precise as known, or an interval with both ends included. */
import { z } from 'zod';

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u;

/** One date: `2026`, `2026-01` or `2026-01-24`. */
export const PlainDate = z.string().regex(DATE, { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD' });
export type PlainDate = z.infer<typeof PlainDate>;

/** One date, or an interval `2026-01-01/2026-01-31`, both ends included. */
export const IsoDate = z.string().refine(
  (value) => {
    const parts = value.split('/');
    return parts.length <= 2 && parts.every((part) => DATE.test(part));
  },
  { error: 'a date is YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"' },
);
export type IsoDate = z.infer<typeof IsoDate>;

/** Whether two dates or intervals have a day in common. */
export function datesOverlap(a: IsoDate, b: IsoDate): boolean {
  const [from = a, to = from] = a.split('/');
  const [otherFrom = b, otherTo = otherFrom] = b.split('/');
  return isNotAfter(from, otherTo) && isNotAfter(otherFrom, to);
}

// As precise as the less precise of the two: 2026 is neither before nor after 2026-03.
function isNotAfter(a: PlainDate, b: PlainDate): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}
