import { Menu } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article';
import { galleryWords } from '@/utils/i18n/gallery';
import { libraryWords } from '@/utils/i18n/library';
import { IconButton } from '../button';
import { useVirtualRows } from '../library/use-virtual-rows';
import type { ArticlePicture } from '../reader/lightbox/article-pictures';
import { Lightbox } from '../reader/lightbox/lightbox';
import { GalleryRow, type OpenPictures } from './gallery-row';

type GalleryPageProps = {
  /** Those with pictures, newest first. */
  articles: Article[];
  /** The kept pictures of an article in reading order. */
  pictures(id: string): Promise<ArticlePicture[]>;
  href(id: string): string;
  onMenu(): void;
};

/** A row's height before it is known: its title and one line of pictures. */
const usualHeight = 196;

/** The contact sheet of the library: every article's pictures below its title, large after a click. */
export function GalleryPage({ articles, pictures, href, onMenu }: GalleryPageProps) {
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<OpenPictures | null>(null);
  const rows = useVirtualRows({ ids: articles.map(({ id }) => id), list, estimate: usualHeight, active: -1 });
  return (
    <>
      <header class="tool m-only">
        <IconButton icon={Menu} label={libraryWords.menu()} onClick={onMenu} />
      </header>
      <div class="page gallery">
        <h1>{galleryWords.title()}</h1>
        {articles.length === 0 && <p class="dim">{galleryWords.none()}</p>}
        <ul ref={list} style={{ height: `${rows.getTotalSize()}px` }}>
          {rows.getVirtualItems().map(({ index, start, key }) => {
            const article = articles[index];
            return (
              article && (
                <GalleryRow
                  key={key}
                  article={article}
                  at={index}
                  top={start - rows.options.scrollMargin}
                  rowRef={rows.measureElement}
                  pictures={pictures}
                  href={href(article.id)}
                  onOpen={setOpened}
                />
              )
            );
          })}
        </ul>
      </div>
      {opened && <Lightbox {...opened} onClose={() => setOpened(null)} />}
    </>
  );
}
