/** Bars and periods in words. */
import { STATUSES } from '../../../graph/model/claim.ts';
import type { Words } from '../words/en/index.ts';
import type { Bin, Histogram } from './bins.ts';
import { datesOf } from './brush.ts';
import { isoDay } from './days.ts';

/** The dates of the bars from one to another: “March 2020”, “before 2 March 2026”. */
export function spanWords(histogram: Histogram, range: readonly [number, number], words: Words): string {
  const { bins, unit } = histogram;
  const [first, last] = [bins[range[0]], bins[range[1]]];
  if (first === undefined || last === undefined) return '';
  const { timeline, vocabulary } = words;
  if (last.kind === 'before') return timeline.before(vocabulary.dateWords(isoDay(last.to + 1)));
  if (first.kind === 'after') return timeline.after(vocabulary.dateWords(isoDay(first.from - 1)));
  // As precise as the bars, their ends closed.
  const open = datesOf({ unit, bins: [first, first, last, last] }, { first: 1, last: 2 });
  return vocabulary.dateWords(`${open.from ?? ''}/${open.to ?? ''}`);
}

/** What is in a bar: its dates, how many claims have a day in it, and of which status. */
export function barWords(histogram: Histogram, index: number, words: Words): string {
  const bin: Bin | undefined = histogram.bins[index];
  if (bin === undefined) return '';
  const { timeline, vocabulary } = words;
  const statuses = STATUSES.filter((status) => bin.weights[status] > 0);
  const named = statuses.length === 1 && statuses[0] === 'asserted' ? [] : statuses;
  return timeline.bar(
    spanWords(histogram, [index, index], words),
    timeline.claims(bin.items),
    vocabulary.listed(named.map((status) => vocabulary.statusWords(status).label)),
  );
}
