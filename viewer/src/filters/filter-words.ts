/** Filters in words. */
import type { Words } from '../words/en/index.ts';
import type { ClaimsInView } from './claim-filters.ts';
import type { Period } from './filters.ts';
import { NO_OUTLET } from './outlets.ts';

/** An outlet's name, or that none is named. */
export function outletWords(outlet: string, { find }: Words): string {
  return outlet === NO_OUTLET ? find.noOutlet : outlet;
}

/** “published 24 January 2026 – 26 January 2026”, “happened until 2025”. */
export function periodWords({ clock, from, to, undated }: Period, { find, vocabulary }: Words): string {
  const dates = (): string => {
    if (from !== undefined && to !== undefined) return vocabulary.dateWords(`${from}/${to}`);
    if (from !== undefined) return find.since(vocabulary.dateWords(from));
    return to === undefined ? '' : find.until(vocabulary.dateWords(to));
  };
  const words = find.clocked(clock, dates());
  return undated === true ? find.orUndated(words) : words;
}

/** “2 of 5 claims in view: the others are hidden by dates and “only what ICE says””; empty where none is hidden. */
export function claimsInViewWords({ shown, hidden, by }: ClaimsInView, { find, vocabulary }: Words): string {
  if (hidden.length === 0) return '';
  const reasons = vocabulary.listed(by.map((filter) => find.claimFilters[filter]));
  return find.claimsInView(shown.length, shown.length + hidden.length, reasons);
}
