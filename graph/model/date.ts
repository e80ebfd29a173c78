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
