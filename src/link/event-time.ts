/** Which events of many articles can have been at one time. */
import type { ArticleResult } from '../../graph/model/index.ts';
import type { Candidate } from './candidate.ts';

// What happens to somebody once: it needs no date to be the same.
const ONCE: ReadonlySet<string> = new Set(['shooting', 'resignation', 'appointment']);
// An article tells mostly of what was within these days before it, or will be after it.
const DAYS_AROUND = 21;

interface Timed {
  readonly event: Candidate;
  readonly from: number;
  readonly to: number;
}

/**
 * Events that could be one by what they are, divided by when they were. The division depends on their times alone:
 * sorted, each joins the group before it while all of the group share a day. What has no time joins the others if they are one group.
 */
export function groupByTime(block: readonly Candidate[], results: readonly ArticleResult[]): Candidate[][] {
  if (block.length < 2) return [[...block]];
  const timed = block.map((event) => timeOf(event, results));
  const known = timed.filter(({ from }) => from > -Infinity).sort((a, b) => a.from - b.from || a.to - b.to);
  const groups: Candidate[][] = [];
  let until = -Infinity;
  for (const { event, from, to } of known) {
    const last = from <= until ? groups.at(-1) : undefined;
    if (last) last.push(event);
    else groups.push([event]);
    until = last ? Math.min(until, to) : to;
  }
  const open = timed.filter(({ from }) => from === -Infinity).map(({ event }) => event);
  const [only] = groups;
  if (open.length === 0) return groups;
  return groups.length < 2 ? [[...(only ?? []), ...open]] : [...groups, ...open.map((event) => [event])];
}

/** The days in which an event may have been: its date, else those around its article's, else any. */
function timeOf(event: Candidate, results: readonly ArticleResult[]): Timed {
  const { date, kind } = event.entity;
  if (date !== undefined) {
    const [first = date, last = first] = date.split('/');
    return { event, from: dayOf(first, 'first'), to: dayOf(last, 'last') };
  }
  const published = results[event.ref.result]?.article.published;
  if (published === undefined || ONCE.has(kind ?? '')) return { event, from: -Infinity, to: Infinity };
  return {
    event,
    from: dayOf(published, 'first') - DAYS_AROUND,
    to: dayOf(published, 'last') + DAYS_AROUND,
  };
}

const MS_PER_DAY = 86_400_000;

/** The first or last day of an ISO date, as precise as it is, in days since 1970. */
function dayOf(date: string, end: 'first' | 'last'): number {
  const [year = 1970, month, day] = date.split('-').map(Number);
  const at =
    end === 'first'
      ? Date.UTC(year, (month ?? 1) - 1, day ?? 1)
      : day === undefined
        ? Date.UTC(year, month ?? 12, 0)
        : Date.UTC(year, (month ?? 1) - 1, day);
  return Math.round(at / MS_PER_DAY);
}
