/** Date expressions of an article, and when its predicates happened or held. */
export { dayOfDate, type Period, writePeriod } from './calendar.ts';
export { dateOf, type DateOptions, type DateWithWords, dateWithWords } from './date-of.ts';
export { type DatedArticle, type PlacedExpression, readDates } from './dates.ts';
export { type DateExpression, findExpressions } from './expressions.ts';
