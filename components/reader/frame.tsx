import { useEffect, useRef, useState } from 'preact/hooks';
import { trustedHtml } from '@/utils/clip/inert';
import { type PictureView, type PictureWords, showPictures } from './pictures';
import { useFrameEvents } from './use-frame-events';

type FrameProps = {
  /** The name of the frame for screen readers: the article's title. */
  title: string;
  /** What is shown; the frame takes the elements over. */
  body: HTMLElement;
  lang: string;
  /** Full address of the reading stylesheet. */
  stylesheet: string;
  theme: string;
  /** Custom properties of the look. */
  look: Record<string, string>;
  pictures: Map<string, PictureView>;
  words: PictureWords;
  /** The article is in the frame, laid out; null when it goes. */
  onDocument(doc: Document | null): void;
  /** An outside address was clicked. */
  onLink(address: string): void;
  onRetry(address: string): void;
  /** A picture of the frame is to be looked at by itself. */
  onPicture(image: HTMLElement): void;
  onKey(event: KeyboardEvent): void;
};

/** An article in a frame where no script runs, as high as its content. Nothing in it loads but our stylesheet and blobs. */
export function ArticleFrame({ body, stylesheet, onDocument, ...props }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [doc, setDoc] = useState<Document | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const fill = () => {
      const inner = element.contentDocument;
      if (!inner?.querySelector('link')) return;
      inner.body.replaceChildren(...body.childNodes);
      setDoc(inner);
    };
    element.addEventListener('load', fill);
    element.srcdoc = trustedHtml(shell(stylesheet));
    return () => element.removeEventListener('load', fill);
  }, [body, stylesheet]);

  useEffect(() => {
    onDocument(doc);
    return () => onDocument(null);
  }, [doc, onDocument]);
  useDress(doc, props);
  useHeight(doc, frame);
  useFrameEvents(doc, props);
  useEffect(
    () => (doc ? showPictures(doc, props.pictures, props.words) : undefined),
    [doc, props.pictures, props.words],
  );

  return <iframe class="frame" ref={frame} title={props.title} sandbox="allow-same-origin" />;
}

/** An empty page with nothing but our own stylesheet; its address holds no characters that HTML would read. */
function shell(stylesheet: string): string {
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="${encodeURI(stylesheet)}">`;
}

function useDress(
  doc: Document | null,
  { lang, theme, look, title }: Pick<FrameProps, 'lang' | 'theme' | 'look' | 'title'>,
) {
  useEffect(() => {
    if (!doc) return;
    doc.title = title;
    doc.documentElement.lang = lang;
    doc.documentElement.dataset.theme = theme;
    for (const [name, value] of Object.entries(look)) doc.documentElement.style.setProperty(name, value);
  });
}

function useHeight(doc: Document | null, frame: { current: HTMLIFrameElement | null }): void {
  useEffect(() => {
    if (!doc) return;
    const fit = () => {
      if (frame.current) frame.current.style.height = `${Math.ceil(doc.body.getBoundingClientRect().height)}px`;
    };
    const observer = new ResizeObserver(fit);
    observer.observe(doc.body);
    fit();
    return () => observer.disconnect();
  }, [doc, frame]);
}
