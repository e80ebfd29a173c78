/** Days of the week and weekends: "on Tuesday night", "last Friday", "over the weekend". */
import { days, type Period } from '../calendar.ts';
import { mondayOf, nearestWeekday } from '../nearest.ts';
import type { DateRule, Groups, Standpoint } from '../rule.ts';
import { PART_OF_DAY, SPACE_BEFORE, WEEKDAY, weekdayNumber } from '../words.ts';

const never = (): boolean => false;

/**
 * "last" and "next" before a weekday mean the nearest one to some and that of the week before or after to others: a date
 * is given where both are the same day.
 */
function besideWeek(weekday: number, standpoint: Standpoint, which: 'last' | 'next'): Period | undefined {
  const { today } = standpoint;
  if (today === undefined) return undefined;
  const near = nearestWeekday(weekday, { today, direction: which === 'last' ? 'past' : 'future' });
  const far = mondayOf(today) + (which === 'last' ? -7 : 7) + weekday;
  return near === far ? days(near) : undefined;
}

function readWeekday(groups: Groups, standpoint: Standpoint): Period | undefined {
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  switch ((groups['which'] ?? '').toLowerCase()) {
    case 'last':
      return besideWeek(weekday, standpoint, 'last');
    case 'next':
      return besideWeek(weekday, standpoint, 'next');
    default: {
      const direction = /^(?:coming|upcoming)$/iu.test(groups['side'] ?? '')
        ? 'future'
        : /^past$/iu.test(groups['side'] ?? '')
          ? 'past'
          : standpoint.direction;
      const day = nearestWeekday(weekday, { ...standpoint, ...(direction && { direction }) });
      return day === undefined ? undefined : days(day);
    }
  }
}

export const WEEKDAY_ALONE: DateRule = {
  name: 'weekday',
  // Of holidays that are called by a weekday only the first word says which.
  pattern: new RegExp(
    `(?<!\\b(?:Black|Good|Super|Palm|Easter|Bloody|Ash|Holy|Maundy|Shrove|Cyber|Giving|Fat|Whit|[Ee]very|[Ee]ach)${SPACE_BEFORE})\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+)?(?:(?<side>past|coming|upcoming)\\s+)?(?<weekday>${WEEKDAY})(?![\\p{L}-])${PART_OF_DAY}?`,
    'gu',
  ),
  read: readWeekday,
  namesYear: never,
  examples: [
    { text: 'Tuesday', date: '2026-01-20', direction: 'past' },
    { text: 'on Tuesday night', date: '2026-01-20', direction: 'past' },
    { text: 'Tuesday', date: '2026-01-27', direction: 'future' },
    { text: 'Saturday', date: '2026-01-24', direction: 'past' },
    { text: 'Saturday', date: '2026-01-24', direction: 'future' },
    { text: 'Tuesday', date: undefined },
    { text: 'Tuesday', date: undefined, direction: 'past', undated: true },
    { text: 'this coming Monday', date: '2026-01-26', direction: 'past' },
    { text: 'last Sunday', date: '2026-01-18' },
    { text: 'last Friday', date: undefined },
    { text: 'next Monday', date: '2026-01-26' },
  ],
};

function readWeekend({ which = '' }: Groups, { today, direction }: Standpoint): Period | undefined {
  if (today === undefined) return undefined;
  const monday = mondayOf(today);
  const isOn = today >= monday + 5;
  const weekend = (weeks: number): Period => days(monday + 5 + weeks * 7, monday + 6 + weeks * 7);
  switch (which.toLowerCase()) {
    case 'last':
    case 'past':
      return weekend(-1);
    case 'this':
    case 'coming':
      return direction === 'past' && !isOn ? weekend(-1) : weekend(0);
    case 'next':
      // On a Wednesday it is the coming one to some and the one after to others.
      return isOn ? weekend(1) : undefined;
    default:
      if (direction === undefined) return undefined;
      return isOn || direction === 'future' ? weekend(0) : weekend(-1);
  }
}

export const WEEKEND: DateRule = {
  name: 'weekend',
  pattern: /\b(?:the\s+|(?<which>last|this|next)\s+)(?:past\s+|coming\s+)?weekend\b(?!\s+of\b)/giu,
  read: readWeekend,
  namesYear: never,
  examples: [
    { text: 'over the weekend', date: '2026-01-24/2026-01-25', direction: 'past' },
    { text: 'last weekend', date: '2026-01-17/2026-01-18' },
    { text: 'this weekend', date: '2026-01-24/2026-01-25' },
    { text: 'over the weekend', date: undefined },
  ],
};
