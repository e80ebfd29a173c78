import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstDay, lastDay, writePeriod } from '../../src/time/calendar.ts';
import { findExpressions } from '../../src/time/expressions.ts';
import type { Standpoint } from '../../src/time/rule.ts';
import { DATE_RULES } from '../../src/time/rules/index.ts';

const TODAY = firstDay('2026-01-24');

function datesIn(text: string, standpoint: Standpoint): (string | undefined)[] {
  return findExpressions(text).map(({ read }) => {
    const period = read(standpoint);
    return period && writePeriod(period);
  });
}

describe.each(DATE_RULES)('$name', ({ name, examples }) => {
  it.each(examples)('reads "$text" ($direction) as $date', ({ text, date, direction, undated }) => {
    const standpoint = { ...(undated ? {} : { today: TODAY }), ...(direction && { direction }) };
    expect(findExpressions(text).map(({ rules }) => rules)).toEqual([[name]]);
    expect(datesIn(text, standpoint)).toEqual([date]);
  });
});

describe('several dates in a text', () => {
  it.each([
    ['from Monday to Wednesday', '2026-01-19/2026-01-21', 'past'],
    ['from 1 May to 3 June 2020', '2020-05-01/2020-06-03', 'past'],
    ['4 May 1961 – 3 June 2020', '1961-05-04/2020-06-03', 'past'],
    ['between March and May', '2025-03/2025-05', 'past'],
    ['28 February through March 3', '2026-02-28/2026-03-03', 'future'],
    ['from December to February', '2025-12/2026-02', 'past'],
    ['April 9, 1832 - 1898', '1832-04-09/1898', 'past'],
  ] as const)('are one stretch in "%s"', (text, date, direction) => {
    expect(datesIn(text, { today: TODAY, direction })).toEqual([date]);
  });

  it('stay apart where no stretch is meant', () => {
    expect(
      datesIn('He left on Monday and came back on Thursday, in 2019 or in 2020.', {
        today: TODAY,
        direction: 'past',
      }),
    ).toEqual(['2026-01-19', '2026-01-22', '2019', '2020']);
  });
});

describe('words that are no dates', () => {
  it.each([
    'He may march to the May Company in 24,000 steps.',
    'It cost 2019 dollars, £2,020 or $1990.',
    'They won 24-22 and lost 6-2.',
    'Every Tuesday she swims; on Good Friday she did not.',
    'For two weeks nobody came.',
    'The second May Day march drew 1500 people.',
    'The last year of his term was quiet.',
    'They met more than two years ago.',
    'It sank twenty-five years ago, two or three years ago, or half a year ago.',
    'It rose 1,200 years ago, 100,000 years ago, and 1.5 years ago.',
    'It began a year and two months ago.',
  ])('in "%s"', (text) => {
    expect(datesIn(text, { today: TODAY, direction: 'past' })).toEqual([]);
  });
});

describe('any expression on any day', () => {
  const texts = DATE_RULES.flatMap(({ examples }) => examples.map(({ text }) => text));
  const standpoints = fc.record({
    today: fc.integer({ min: firstDay('1990-01-01'), max: firstDay('2040-12-31') }),
    direction: fc.constantFrom('past', 'future'),
  });

  it('ends no earlier than it begins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), standpoints, (text, standpoint) => {
        for (const { read } of findExpressions(text)) {
          const period = read(standpoint);
          if (period) expect(firstDay(period.from)).toBeLessThanOrEqual(lastDay(period.to));
        }
      }),
    );
  });

  it('moves by whole weeks with the day of writing, if it is told in days and weeks', () => {
    const weekly = [
      'Tuesday',
      'on Friday night',
      'last week',
      'next week',
      'over the weekend',
      'yesterday',
      'three days ago',
      'a week ago',
      'last Sunday',
      'over the last two weeks',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...weekly),
        standpoints,
        fc.integer({ min: -60, max: 60 }),
        (text, standpoint, weeks) => {
          const later = { ...standpoint, today: standpoint.today + 7 * weeks };
          const [before] = findExpressions(text).map(({ read }) => read(standpoint));
          const [after] = findExpressions(text).map(({ read }) => read(later));
          expect(after === undefined).toBe(before === undefined);
          if (before && after) {
            expect(firstDay(after.from) - firstDay(before.from)).toBe(7 * weeks);
            expect(lastDay(after.to) - lastDay(before.to)).toBe(7 * weeks);
          }
        },
      ),
    );
  });

  it('is the same on every day, if it names its year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), standpoints, (text, standpoint) => {
        for (const { read, namesYear } of findExpressions(text))
          if (namesYear) expect(read(standpoint)).toEqual(read({}));
      }),
    );
  });

  it('lies on the side of today that the grammar tells', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Tuesday', '3 March', 'October 9th'),
        standpoints,
        (text, { today, direction }) => {
          for (const { read } of findExpressions(text)) {
            const period = read({ today, direction });
            if (period && direction === 'past') expect(firstDay(period.from)).toBeLessThanOrEqual(today + 2);
            if (period && direction === 'future') expect(firstDay(period.from)).toBeGreaterThanOrEqual(today);
          }
        },
      ),
    );
  });
});

describe('days', () => {
  it('are those of their own year, also before the year 100', () => {
    expect(lastDay('0001') - firstDay('0001')).toBe(364);
    expect(firstDay('0101') - firstDay('0001')).toBe(36_524);
  });

  it('are no date beyond years of four digits', () => {
    expect(writePeriod({ from: '-974', to: '2026' })).toBeUndefined();
    expect(writePeriod({ from: '2026', to: '12016' })).toBeUndefined();
  });
});
