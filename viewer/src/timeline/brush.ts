/** The window on the timeline: bars from one to another, moved by its ends or as a whole. */
import type { Bin, Histogram } from './bins.ts';
import { binAt } from './bins.ts';
import type { Unit } from './days.ts';
import { firstDay, isoDay, lastDay } from './days.ts';

/** Indexes of bars, both included. */
export interface BrushWindow {
  readonly first: number;
  readonly last: number;
}

/** What of a window is held. */
export type Grip = 'first' | 'last' | 'all';

/** The dates of a period; an end that is left out is open. */
export interface Dates {
  readonly from?: string;
  readonly to?: string;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** All bars. */
export function wholeWindow({ bins }: Histogram): BrushWindow {
  return { first: 0, last: bins.length - 1 };
}

/** The bars that a period covers, whole or in part. */
export function windowOf(histogram: Histogram, { from, to }: Dates): BrushWindow {
  const whole = wholeWindow(histogram);
  const first = from === undefined ? whole.first : binAt(histogram.bins, firstDay(from));
  const last = to === undefined ? whole.last : binAt(histogram.bins, lastDay(to));
  return { first, last: Math.max(first, last) };
}

/** As precise as the bars are. */
function dateAt(unit: Unit, day: number): string {
  const date = isoDay(day);
  switch (unit) {
    case 'day':
    case 'week':
      return date;
    case 'month':
      return date.slice(0, 7);
    case 'year':
    case 'decade':
      return date.slice(0, 4);
  }
}

/** The period that a window means. Its end is open where the window reaches the end of the bars. */
export function datesOf({ unit, bins }: Histogram, { first, last }: BrushWindow): Dates {
  const [start, end]: readonly (Bin | undefined)[] = [bins[first], bins[last]];
  return {
    ...(first === 0 || start === undefined ? {} : { from: dateAt(unit, start.from) }),
    ...(last === bins.length - 1 || end === undefined ? {} : { to: dateAt(unit, end.to) }),
  };
}

/**
 * The window after `grip` was moved by a number of bars. An end that is pushed past the other stops there; the whole
 * keeps its width and stops at the ends.
 */
export function moved(window: BrushWindow, grip: Grip, by: number, count: number): BrushWindow {
  switch (grip) {
    case 'first':
      return { first: clamp(window.first + by, 0, window.last), last: window.last };
    case 'last':
      return { first: window.first, last: clamp(window.last + by, window.first, count - 1) };
    case 'all': {
      const step = clamp(by, -window.first, count - 1 - window.last);
      return { first: window.first + step, last: window.last + step };
    }
  }
}

/** The window that a new brush between two bars draws, in whichever direction. */
export function drawnWindow(from: number, to: number, count: number): BrushWindow {
  const [a, b] = [clamp(from, 0, count - 1), clamp(to, 0, count - 1)];
  return { first: Math.min(a, b), last: Math.max(a, b) };
}

export function sameWindow(a: BrushWindow, b: BrushWindow): boolean {
  return a.first === b.first && a.last === b.last;
}
