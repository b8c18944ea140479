import { useEffect, useState } from 'preact/hooks';
import type { Heading } from './headings';
import { type Progress, progressOf } from './progress';

/** Where somebody is in the article. */
export type ReadingPlace = { progress: Progress; heading: string | null; titled: boolean };

const start: ReadingPlace = { progress: { share: 0, minutes: 0 }, heading: null, titled: false };

/** Height of the bar: what is above it has been read. */
const bar = 96;

/** Follows the scrolling. `doc` is the frame's document, `frame` where it stands in the page. */
export function useReadingPlace(doc: Document | null, headings: Heading[], characters: number): ReadingPlace {
  const [place, setPlace] = useState(start);
  useEffect(() => {
    const frame = doc?.defaultView?.frameElement;
    if (!doc || !frame) return;
    const look = () => {
      const { top, bottom } = frame.getBoundingClientRect();
      const passed = headings.filter(({ id }) => top + topOf(doc, id) < bar);
      setPlace({
        progress: progressOf(top, bottom, innerHeight, characters),
        heading: passed.at(-1)?.id ?? headings[0]?.id ?? null,
        titled: top < bar,
      });
    };
    const observer = new ResizeObserver(look);
    observer.observe(frame);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [doc, headings, characters]);
  return place;
}

function topOf(doc: Document, id: string): number {
  return doc.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}
