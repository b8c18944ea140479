import { useEffect, useRef } from 'preact/hooks';

type FrameEvents = {
  onLink(address: string): void;
  /** A missing picture is to be fetched again. */
  onRetry(address: string): void;
  /** A picture is to be looked at by itself. */
  onPicture(image: HTMLElement): void;
  onKey(event: KeyboardEvent): void;
};

/** Hears clicks and keys inside the frame, where no script of its own could. No link ever navigates the frame. */
export function useFrameEvents(doc: Document | null, events: FrameEvents): void {
  const latest = useRef(events);
  latest.current = events;
  useEffect(() => {
    if (!doc) return;
    const click = (event: MouseEvent) => answerClick(event, latest.current);
    const key = (event: KeyboardEvent) => answerKey(event, latest.current);
    doc.addEventListener('click', click);
    doc.addEventListener('auxclick', click);
    doc.addEventListener('keydown', key);
    return () => {
      doc.removeEventListener('click', click);
      doc.removeEventListener('auxclick', click);
      doc.removeEventListener('keydown', key);
    };
  }, [doc]);
}

/** A picture that opens is a button to a keyboard, though no script of the frame could make it one. */
function answerKey(event: KeyboardEvent, { onPicture, onKey }: FrameEvents): void {
  const image = event.key === 'Enter' || event.key === ' ' ? pictureOf(event.target as Element) : null;
  if (image && !event.isComposing) {
    event.preventDefault();
    onPicture(image);
  } else onKey(event);
}

function pictureOf(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>('img[role="button"]');
}

function answerClick(event: MouseEvent, { onLink, onRetry, onPicture }: FrameEvents): void {
  // Elements of the frame are of its own realm, so `instanceof` does not know them.
  const target = event.target as Element;
  const retry = event.button === 0 ? target.closest('button.retry') : null;
  if (retry) onRetry(retry.closest<HTMLElement>('.picture')?.dataset.address ?? '');
  const image = event.button === 0 ? pictureOf(target) : null;
  if (image) onPicture(image);
  const link = target.closest('a[href]');
  if (!link) return;
  event.preventDefault();
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) showNote(target.ownerDocument, address.slice(1));
  else if (event.button < 2) onLink(address);
}

/** Jumps to a footnote or back from it; the page scrolls, since the frame is as high as its content. */
function showNote(doc: Document, id: string): void {
  const note = doc.getElementById(id);
  if (!note) return;
  note.tabIndex = -1;
  note.focus({ preventScroll: true });
  scrollToFrame(note);
}

/** Scrolls the page so that an element of the frame stands below the bar. */
export function scrollToFrame(element: Element): void {
  const frame = element.ownerDocument.defaultView?.frameElement;
  const top = (frame?.getBoundingClientRect().top ?? 0) + element.getBoundingClientRect().top + scrollY;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: top - 72, behavior: still ? 'instant' : 'smooth' });
}
