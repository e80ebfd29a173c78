/** Every rule for date expressions. Of two that match at one place the longer match is read, then the earlier rule. */
import type { DateRule } from '../rule.ts';
import {
  DAY_MONTH,
  DAYS_MONTH,
  ISO,
  MONTH_ALONE,
  MONTH_DAY,
  MONTH_DAYS,
  MONTH_YEAR,
  YEAR_ALONE,
  YEARS,
} from './absolute.ts';
import { AGO, END_OF_UNIT, LAST_SEASON, NEAR_DAY, STRETCH, WHOLE_UNIT } from './relative.ts';
import { CENTURY, DECADE, HALF, QUARTER, SEASON, SHORT_QUARTER } from './stretches.ts';
import { WEEKDAY_ALONE, WEEKEND } from './weekdays.ts';

/** The rules, in the order in which one is preferred to another that matches as much. */
export const DATE_RULES: readonly DateRule[] = [
  DAYS_MONTH,
  MONTH_DAYS,
  DAY_MONTH,
  MONTH_DAY,
  ISO,
  MONTH_YEAR,
  MONTH_ALONE,
  YEARS,
  YEAR_ALONE,
  DECADE,
  CENTURY,
  QUARTER,
  SHORT_QUARTER,
  HALF,
  SEASON,
  NEAR_DAY,
  WHOLE_UNIT,
  AGO,
  STRETCH,
  LAST_SEASON,
  END_OF_UNIT,
  WEEKDAY_ALONE,
  WEEKEND,
];
