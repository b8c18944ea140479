import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { galleryWords } from '@/utils/i18n/gallery';
import type { ArticlePicture } from '../reader/lightbox/article-pictures';
import { Thumbnail } from '../reader/lightbox/thumbnail';

/** What the view of one picture by itself is told. */
export type OpenPictures = { pictures: ArticlePicture[]; start: number; title: string; from: HTMLElement };

type GalleryRowProps = {
  article: Article;
  /** Place in the list, from 0. */
  at: number;
  top: number;
  rowRef: Ref<HTMLLIElement>;
  pictures(id: string): Promise<ArticlePicture[]>;
  href: string;
  onOpen(opened: OpenPictures): void;
};

/** More of one article are seen when they are opened; the last place is their number’s. */
const most = 12;

/** One article's pictures. They are looked up when the row comes into sight. */
export function GalleryRow({ article, at, top, rowRef, pictures, href, onOpen }: GalleryRowProps) {
  const [found, setFound] = useState<ArticlePicture[] | null>(null);
  useEffect(() => {
    let wanted = true;
    pictures(article.id).then((some) => wanted && setFound(some));
    return () => {
      wanted = false;
    };
  }, [article.id, pictures]);
  const shown = found && found.length > most ? most - 1 : most;
  const open = (start: number) =>
    found && onOpen({ pictures: found, start, title: article.title, from: document.activeElement as HTMLElement });
  return (
    <li ref={rowRef} data-index={at} style={{ transform: `translateY(${top}px)` }}>
      <h2>
        <a href={href}>{article.title}</a>
        <span class="dim t12">
          {[article.account, found?.length && common.pictures(sayNumber(found.length))].filter(Boolean).join(' · ')}
        </span>
      </h2>
      {found?.length === 0 && <p class="dim t13">{galleryWords.notYet()}</p>}
      <div class="thumbs">
        {found?.slice(0, shown).map((picture, index) => (
          <Thumbnail key={index} picture={picture} number={index + 1} current={false} stop onOpen={() => open(index)} />
        ))}
        {found && found.length > shown && (
          <button type="button" class="btn edge more" onClick={() => open(shown)}>
            {galleryWords.more(sayNumber(found.length - shown))}
          </button>
        )}
      </div>
    </li>
  );
}
