/** Bars of a histogram over time. What lasts longer than a bar is spread over all that it covers, by days. */
import type { Status } from '../../../graph/model/claim.ts';
import { STATUSES } from '../../../graph/model/claim.ts';
import type { DaySpan, Unit } from './days.ts';
import { nextStart, startOf, UNITS } from './days.ts';

/** Something that has a date. */
export interface Dated extends DaySpan {
  readonly status: Status;
}

export interface Bin extends DaySpan {
  /** `before` and `after` hold what lies far from nearly everything else. */
  readonly kind: 'before' | 'within' | 'after';
  /** By status, parts of what is spread included: the bars of all bins add up to the number of items. */
  readonly weights: Readonly<Record<Status, number>>;
  /** The sum of the weights: how high the bar is. */
  readonly weight: number;
  /** How many items have a day in it. */
  readonly items: number;
}

export interface Histogram {
  readonly unit: Unit;
  readonly bins: readonly Bin[];
}

/** No unit gives more bars than this, but the coarsest. */
const MOST_BINS: Readonly<Record<Unit, number>> = {
  day: 62,
  week: 80,
  month: 120,
  year: 120,
  decade: Number.POSITIVE_INFINITY,
};
/** The share of what is dated that may lie outside, at either end, when that makes the bars finer. */
const OUTSIDE = 0.05;

function countBins(unit: Unit, { from, to }: DaySpan): number {
  const days = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 }[unit];
  return Math.ceil((to - from + 1) / days);
}

/** The finest unit that cuts a span into no more bars than can be told apart. */
export function unitFor(span: DaySpan): Unit {
  return UNITS.find((unit) => countBins(unit, span) <= MOST_BINS[unit]) ?? 'decade';
}

/** From the first day of all to the last; undefined where there is nothing. */
export function extentOf(items: readonly DaySpan[]): DaySpan | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  let { from, to } = first;
  for (const item of items) {
    if (item.from < from) from = item.from;
    if (item.to > to) to = item.to;
  }
  return { from, to };
}

/** The span that nearly everything lies in. */
function coreOf(items: readonly DaySpan[]): DaySpan {
  const froms = items.map(({ from }) => from).sort((a, b) => a - b);
  const tos = items.map(({ to }) => to).sort((a, b) => a - b);
  const skip = Math.floor(items.length * OUTSIDE);
  const from = froms[skip] ?? 0;
  return { from, to: Math.max(from, tos[items.length - 1 - skip] ?? 0) };
}

/** What is drawn to scale: everything, or the core where the rest would make its bars coarser. */
export function drawnSpan(items: readonly DaySpan[]): DaySpan | undefined {
  const extent = extentOf(items);
  if (extent === undefined) return undefined;
  const core = coreOf(items);
  return UNITS.indexOf(unitFor(core)) < UNITS.indexOf(unitFor(extent)) ? core : extent;
}

/** A few days alone would be bars as broad as the screen. */
const FEWEST_BINS = 7;

function spansOf(unit: Unit, { from, to }: DaySpan): DaySpan[] {
  const spans: DaySpan[] = [];
  for (let start = startOf(unit, from); start <= to || spans.length < FEWEST_BINS;) {
    const next = nextStart(unit, start);
    spans.push({ from: start, to: next - 1 });
    start = next;
  }
  return spans;
}

interface OpenBin extends DaySpan {
  readonly kind: Bin['kind'];
  readonly weights: Record<Status, number>;
  items: number;
}

const noWeights = (): Record<Status, number> => ({ asserted: 0, attributed: 0, contested: 0, denied: 0 });

function openBins(unit: Unit, drawn: DaySpan, extent: DaySpan): OpenBin[] {
  const within = spansOf(unit, drawn).map((span): OpenBin => ({
    ...span,
    kind: 'within',
    weights: noWeights(),
    items: 0,
  }));
  const [first, last] = [within[0]?.from ?? drawn.from, within.at(-1)?.to ?? drawn.to];
  const outside = (kind: 'before' | 'after', span: DaySpan): OpenBin[] =>
    span.from > span.to ? [] : [{ ...span, kind, weights: noWeights(), items: 0 }];
  return [
    ...outside('before', { from: extent.from, to: first - 1 }),
    ...within,
    ...outside('after', { from: last + 1, to: extent.to }),
  ];
}

/** The index of the bin that a day lies in; of the nearest where it lies in none. */
export function binAt(bins: readonly DaySpan[], day: number): number {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (day > (bins[middle]?.to ?? 0)) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
}

function add(bins: readonly OpenBin[], item: Dated): void {
  const days = item.to - item.from + 1;
  for (let index = binAt(bins, item.from); index < bins.length; index += 1) {
    const bin = bins[index];
    if (bin === undefined || bin.from > item.to) return;
    const common = Math.min(bin.to, item.to) - Math.max(bin.from, item.from) + 1;
    bin.items += 1;
    bin.weights[item.status] += common / days;
  }
}

/** The histogram of what has a date; undefined where nothing has one. */
export function histogramOf(items: readonly Dated[]): Histogram | undefined {
  const [extent, drawn] = [extentOf(items), drawnSpan(items)];
  if (extent === undefined || drawn === undefined) return undefined;
  const unit = unitFor(drawn);
  const bins = openBins(unit, drawn, extent);
  for (const item of items) add(bins, item);
  return {
    unit,
    bins: bins.map((bin) => ({
      ...bin,
      weight: STATUSES.reduce((sum, status) => sum + bin.weights[status], 0),
    })),
  };
}
