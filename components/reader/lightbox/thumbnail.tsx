import { useEffect, useRef, useState } from 'preact/hooks';
import { sayNumber } from '@/utils/i18n/format';
import { readerWords } from '@/utils/i18n/reader';
import type { ArticlePicture } from './article-pictures';
import { useLoaded } from './use-loaded';

type ThumbnailProps = {
  picture: ArticlePicture;
  /** From 1. */
  number: number;
  current: boolean;
  /** Whether Tab stops at it. */
  stop: boolean;
  onOpen(): void;
};

/** A small picture that opens the large one. It is read only when it comes into sight. */
export function Thumbnail({ picture, number, current, stop, onOpen }: ThumbnailProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  const loaded = useLoaded(seen ? picture : null);
  return (
    <button
      ref={button}
      type="button"
      class="thumbnail"
      aria-label={readerWords.nthPicture(sayNumber(number))}
      aria-current={current ? 'true' : undefined}
      tabIndex={stop ? 0 : -1}
      onClick={onOpen}
    >
      {loaded && <img src={loaded.url} alt="" decoding="async" draggable={false} />}
    </button>
  );
}
