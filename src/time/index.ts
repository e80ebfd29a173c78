/** Date expressions of an article, and when its predicates happened or held. */
export { dayOfDate } from './calendar.ts';
export { dateOf, type DateOptions } from './date-of.ts';
export { type DatedArticle, type PlacedExpression, readDates } from './dates.ts';
