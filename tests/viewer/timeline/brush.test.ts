import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { histogramOf } from '../../../viewer/src/timeline/bins.ts';
import type { Grip } from '../../../viewer/src/timeline/brush.ts';
import {
  datesOf,
  drawnWindow,
  moved,
  sameWindow,
  wholeWindow,
  windowOf,
} from '../../../viewer/src/timeline/brush.ts';
import { firstDay, lastDay } from '../../../viewer/src/timeline/days.ts';

const histogramBetween = (from: string, to: string) => {
  const histogram = histogramOf(
    [from, to].map((date) => ({ from: firstDay(date), to: lastDay(date), status: 'asserted' as const })),
  );
  if (histogram === undefined) throw new Error('there are dates');
  return histogram;
};
const days = histogramBetween('2026-03-02', '2026-03-20');

describe('the window', () => {
  it('means no period while it holds all bars', () => {
    expect(datesOf(days, wholeWindow(days))).toEqual({});
  });

  it('means dates as precise as the bars', () => {
    expect(datesOf(days, { first: 1, last: 3 })).toEqual({ from: '2026-03-03', to: '2026-03-05' });
    const months = histogramBetween('2020-01', '2026-01');
    expect(datesOf(months, { first: 2, last: 4 })).toEqual({ from: '2020-03', to: '2020-05' });
  });

  it('is found again from the period that it means', () => {
    const months = histogramBetween('2020-01', '2026-01');
    fc.assert(
      fc.property(fc.constantFrom(days, months), fc.nat(200), fc.nat(200), (histogram, a, b) => {
        const window = drawnWindow(a, b, histogram.bins.length);
        return sameWindow(windowOf(histogram, datesOf(histogram, window)), window);
      }),
    );
  });

  it('never leaves the bars nor turns inside out, whatever is dragged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Grip>('first', 'last', 'all'),
        fc.integer({ min: -300, max: 300 }),
        fc.nat(200),
        fc.nat(200),
        (grip, by, a, b) => {
          const count = days.bins.length;
          const before = drawnWindow(a, b, count);
          const { first, last } = moved(before, grip, by, count);
          const keepsWidth = grip !== 'all' || last - first === before.last - before.first;
          return first >= 0 && last < count && first <= last && keepsWidth;
        },
      ),
    );
  });

  it('stops with one end at the other', () => {
    expect(moved({ first: 2, last: 4 }, 'first', 9, 19)).toEqual({ first: 4, last: 4 });
    expect(moved({ first: 2, last: 4 }, 'last', -9, 19)).toEqual({ first: 2, last: 2 });
  });
});
