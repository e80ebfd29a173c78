import { describe, expect, it } from 'vitest';

import { daysOf, spanOfDates } from '../../graph/tables/days.ts';

describe('a date as whole days', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02-07', '2026-02-07', '2026-02-07'],
    ['2026-02-07/2026-03', '2026-02-07', '2026-03-31'],
  ])('%s is from %s to %s', (date, dateFrom, dateTo) => {
    expect(daysOf(date)).toEqual({ dateFrom, dateTo });
  });

  it('is nothing where no date is known', () => {
    expect(daysOf(undefined)).toEqual({ dateFrom: null, dateTo: null });
  });

  it('spans from the first day of several dates to the last, whatever their order', () => {
    expect(spanOfDates(['2026-03', undefined, '2025-12-24'])).toEqual({
      dateFrom: '2025-12-24',
      dateTo: '2026-03-31',
    });
  });
});
