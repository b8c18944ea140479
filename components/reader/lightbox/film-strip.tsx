import { useEffect, useRef } from 'preact/hooks';
import type { ArticlePicture } from './article-pictures';
import { Thumbnail } from './thumbnail';

type FilmProps = { pictures: ArticlePicture[]; at: number; onOpen(at: number): void };

/** Every picture of the article in one line, the shown one in the middle. One stop of Tab; the arrows move. */
export function FilmStrip({ pictures, at, onOpen }: FilmProps) {
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const current = strip.current?.children[at];
    if (!strip.current || !(current instanceof HTMLElement)) return;
    strip.current.scrollLeft = current.offsetLeft + current.offsetWidth / 2 - strip.current.clientWidth / 2;
  }, [at]);
  return (
    <div class="film" ref={strip}>
      {pictures.map((picture, index) => (
        <Thumbnail
          key={index}
          picture={picture}
          number={index + 1}
          current={index === at}
          stop={index === at}
          onOpen={() => onOpen(index)}
        />
      ))}
    </div>
  );
}
