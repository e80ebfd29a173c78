/** Which rows of a long table are drawn: those in view and some around them. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** The rows to draw, and the heights of what is left out before and after them, in pixels. */
export interface VirtualRows {
  readonly rows: readonly number[];
  readonly before: number;
  readonly after: number;
  /** Tells a drawn row's height; for the row's `ref`. Its element bears `data-index`. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
}

/** A row of one line. */
const USUAL_HEIGHT = 33;

/** The rows of a table of `count` rows that scrolls in `scroller`. */
export function useVirtualRows(count: number, scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [, redraw] = useReducer((version: number) => version + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: 12,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => {
      redraw(undefined);
    },
  };
  const [virtual] = useState(() => new Virtualizer<HTMLElement, HTMLTableRowElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => {
    virtual._willUpdate();
  });
  const items = virtual.getVirtualItems();
  return {
    rows: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: Math.max(0, virtual.getTotalSize() - (items.at(-1)?.end ?? 0)),
    measure: virtual.measureElement,
  };
}
