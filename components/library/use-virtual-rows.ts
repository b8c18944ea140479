import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

type RowsOptions = {
  ids: string[];
  /** The element that holds the rows; what is above it scrolls away with the page. */
  list: RefObject<HTMLElement>;
  /** Height of a row in pixels before it has been measured. */
  estimate: number;
  /** The row that must stay in the document, so that the focus is not lost when it is scrolled away; -1 for none. */
  active: number;
};

/** Only the rows in sight (and the active one) of a list that scrolls with the page. Rows measure themselves. */
export function useVirtualRows(options: RowsOptions): Virtualizer<Window, HTMLElement> {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const margin = useRef(0);
  const [rows] = useState(() => new Virtualizer<Window, HTMLElement>(virtualizerOptions(options, 0, draw)));
  rows.setOptions(virtualizerOptions(options, margin.current, draw));
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => {
    const top = (options.list.current?.getBoundingClientRect().top ?? 0) + scrollY;
    if (Math.abs(top - margin.current) > 1) {
      margin.current = top;
      draw(0);
    }
    rows._willUpdate();
  });
  return rows;
}

function virtualizerOptions(
  { ids, estimate, active }: RowsOptions,
  scrollMargin: number,
  draw: (action: number) => void,
): VirtualizerOptions<Window, HTMLElement> {
  return {
    count: ids.length,
    getItemKey: (at) => ids[at] ?? at,
    getScrollElement: () => window,
    estimateSize: () => estimate,
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: 64,
    scrollPaddingEnd: 88,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return active < 0 || active >= ids.length || seen.includes(active)
        ? seen
        : [...seen, active].sort((a, b) => a - b);
    },
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: () => draw(0),
  };
}
