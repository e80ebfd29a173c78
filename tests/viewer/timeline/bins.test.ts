import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STATUSES } from '../../../graph/model/claim.ts';
import type { Dated } from '../../../viewer/src/timeline/bins.ts';
import { binAt, histogramOf, unitFor } from '../../../viewer/src/timeline/bins.ts';
import { firstDay, isoDay, lastDay, nextStart, startOf, UNITS } from '../../../viewer/src/timeline/days.ts';

const span = (from: string, to = from): Dated => ({
  from: firstDay(from),
  to: lastDay(to),
  status: 'asserted',
});
const anyDay = fc.integer({ min: firstDay('1700'), max: lastDay('2100') });
const anyItem: fc.Arbitrary<Dated> = fc
  .record({ from: anyDay, days: fc.integer({ min: 0, max: 1500 }), status: fc.constantFrom(...STATUSES) })
  .map(({ from, days, status }) => ({ from, to: from + days, status }));

describe('days', () => {
  it('are those of the calendar, however precise the date', () => {
    expect(isoDay(firstDay('2024'))).toBe('2024-01-01');
    expect(isoDay(lastDay('2024'))).toBe('2024-12-31');
    expect(isoDay(lastDay('2024-02'))).toBe('2024-02-29');
    expect(isoDay(lastDay('2024-02-03'))).toBe('2024-02-03');
    expect(isoDay(firstDay('0079-10-24'))).toBe('0079-10-24');
  });

  it('lie in a unit that ends where the next one starts', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...UNITS), (day, unit) => {
        const start = startOf(unit, day);
        const next = nextStart(unit, start);
        return (
          start <= day && day < next && startOf(unit, next) === next && startOf(unit, next - 1) === start
        );
      }),
    );
  });

  it('of a week start on Monday', () => {
    expect(isoDay(startOf('week', firstDay('2026-03-04')))).toBe('2026-03-02');
  });
});

describe('bars', () => {
  it('are as fine as their number allows', () => {
    expect(unitFor(span('2026-03'))).toBe('day');
    expect(unitFor(span('2026'))).toBe('week');
    expect(unitFor(span('2020', '2026'))).toBe('month');
    expect(unitFor(span('1950', '2026'))).toBe('year');
    expect(unitFor(span('1500', '2026'))).toBe('decade');
  });

  it('add up to what is dated: what lasts is spread over the bars that it covers', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 40 }), (items) => {
        const bins = histogramOf(items)?.bins ?? [];
        const sum = bins.reduce((total, { weight }) => total + weight, 0);
        return Math.abs(sum - items.length) < 1e-6;
      }),
    );
  });

  it('leave no day out and hold none twice', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 40 }), (items) => {
        const bins = histogramOf(items)?.bins ?? [];
        return bins.every(
          (bin, index) => bin.from <= bin.to && (index === 0 || bin.from === (bins[index - 1]?.to ?? 0) + 1),
        );
      }),
    );
  });

  it('count every item in each bar that it has a day in', () => {
    const bins = histogramOf([span('2026-03-02', '2026-03-04'), span('2026-03-03')])?.bins ?? [];
    expect(bins.slice(0, 4).map(({ items }) => items)).toEqual([1, 2, 1, 0]);
    expect(bins[0]?.weights.asserted).toBeCloseTo(1 / 3);
  });

  it('put what lies far from all else into a bar of its own', () => {
    const many = Array.from({ length: 40 }, (_, day) => span(isoDay(firstDay('2026-03-01') + (day % 20))));
    const histogram = histogramOf([span('1912'), ...many]);
    expect(histogram?.unit).toBe('day');
    expect(histogram?.bins[0]).toMatchObject({ kind: 'before', items: 1, weight: 1 });
  });

  it('are none where nothing has a date, and several where all is of one day', () => {
    expect(histogramOf([])).toBeUndefined();
    expect(histogramOf([span('2026-03-02')])?.bins).toHaveLength(7);
  });

  it('are found by a day, the nearest where it lies outside', () => {
    const bins = histogramOf([span('2026-03-02'), span('2026-03-20')])?.bins ?? [];
    expect(binAt(bins, firstDay('2026-03-05'))).toBe(3);
    expect(binAt(bins, firstDay('1990'))).toBe(0);
    expect(binAt(bins, firstDay('2030'))).toBe(bins.length - 1);
  });
});
