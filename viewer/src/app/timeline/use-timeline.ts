/** What the timeline shows and how its window changes the filters. */
import { useMemo } from 'preact/hooks';

import { isBounded } from '../../filters/claim-filters.ts';
import type { Clock, Period } from '../../filters/filters.ts';
import type { Histogram } from '../../timeline/bins.ts';
import { histogramOf } from '../../timeline/bins.ts';
import type { BrushWindow } from '../../timeline/brush.ts';
import { datesOf, windowOf } from '../../timeline/brush.ts';
import type { DatedClaims } from '../../timeline/dated-claims.ts';
import { datedClaims } from '../../timeline/dated-claims.ts';
import { useStore } from '../store.ts';

export interface TimelineView {
  readonly clock: Clock;
  readonly histogram: Histogram | undefined;
  readonly window: BrushWindow;
  readonly dated: number;
  readonly undated: number;
  /** Whether a period leaves anything out. */
  readonly isBounded: boolean;
  readonly showsUndated: boolean;
  /** `passing`: one of many on the way, as while dragging. */
  readonly setWindow: (window: BrushWindow, passing: boolean) => void;
  readonly setClock: (clock: Clock) => void;
  readonly toggleUndated: () => void;
  readonly clear: () => void;
}

const EMPTY: BrushWindow = { first: 0, last: 0 };

/** Counts again when any filter but the period changes: not while the window is dragged. */
function useClaims(clock: Clock): DatedClaims {
  const { data, state } = useStore();
  const { filters } = state.value;
  const others = JSON.stringify({ ...filters, period: undefined });
  return useMemo(() => datedClaims(data, filters, clock), [data, others, clock]);
}

export function useTimeline(): TimelineView {
  const { state, dispatch } = useStore();
  const { period } = state.value.filters;
  const clock = period?.clock ?? 'published';
  const { dated, undated } = useClaims(clock);
  const histogram = useMemo(() => histogramOf(dated), [dated]);
  const set = (next: Period, passing = false): void => {
    dispatch({ type: 'filter', filters: { ...state.peek().filters, period: next }, passing });
  };
  const keepsUndated = period?.undated === true;
  return {
    clock,
    histogram,
    window: histogram === undefined ? EMPTY : windowOf(histogram, period ?? {}),
    dated: dated.length,
    undated,
    isBounded: isBounded(period),
    showsUndated: !isBounded(period) || keepsUndated,
    setWindow: (window, passing) => {
      if (histogram === undefined) return;
      set({ clock, ...datesOf(histogram, window), ...(keepsUndated ? { undated: true } : {}) }, passing);
    },
    setClock: (next) => {
      set({ clock: next });
    },
    toggleUndated: () => {
      const dates = { clock, ...period };
      set({ ...dates, undated: !keepsUndated });
    },
    clear: () => {
      set({ clock });
    },
  };
}
