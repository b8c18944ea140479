import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { PictureView } from './pictures';
import { fetchPictures, printedBody } from './print-article';

/**
 * Prints the article in the frame `shown`. What is printed lies in a shadow root of `place`, which only paper shows, so that
 * the page's style does not reach it. `print` waits for the pictures; the browser's own command prints those that have come.
 */
export function usePrint(shown: Document | null, stylesheet: string, pictures: Map<string, PictureView>) {
  const place = useRef<HTMLDivElement>(null);
  const set = useCallback((): HTMLElement | null => {
    if (!shown || !place.current) return null;
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const body = printedBody(shown);
    root.replaceChildren(...[...root.querySelectorAll('link')], body);
    return body;
  }, [shown]);

  useEffect(() => {
    const root = place.current?.shadowRoot ?? place.current?.attachShadow({ mode: 'open' });
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = stylesheet;
    root?.replaceChildren(link);
  }, [stylesheet]);

  useEffect(() => {
    const before = () => {
      if (!place.current?.shadowRoot?.querySelector('body')) set();
    };
    const after = () => place.current?.shadowRoot?.querySelector('body')?.remove();
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      after();
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [set]);

  const print = useCallback(async () => {
    const body = set();
    if (body) await fetchPictures(body, pictures);
    window.print();
  }, [set, pictures]);
  return { place, print };
}
