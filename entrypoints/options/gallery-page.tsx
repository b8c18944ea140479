import '@/components/gallery/gallery.css';
import { useCallback } from 'preact/hooks';
import { GalleryPage } from '@/components/gallery/gallery-page';
import type { ArticlePicture } from '@/components/reader/lightbox/article-pictures';
import { readerWords } from '@/utils/i18n/reader';
import { loadedPicture } from '../reader/loaded-picture';
import { library, shelf } from './open-library';

/** The contact sheet of the library, with what it needs. */
export function LibraryGallery({ onMenu }: { onMenu(): void }) {
  const articles = (shelf.articles.value ?? []).filter(({ measure, cover }) => measure.images > 0 || cover !== null);
  // A picture that arrives makes a new function, so that the rows look again.
  const arrived = shelf.pictures.value;
  const pictures = useCallback((id: string) => picturesOf(id), [arrived]);
  return <GalleryPage articles={articles} pictures={pictures} href={(id) => `/reader.html#${id}`} onMenu={onMenu} />;
}

/** The kept ones in reading order, the cover first where the body does not show it. */
async function picturesOf(id: string): Promise<ArticlePicture[]> {
  const hashes = (await library.pictureUses(id)).flatMap(({ hash }) => hash ?? []);
  return [...new Set(hashes)].map((hash, index) => ({
    caption: '',
    name: readerWords.nthPicture(String(index + 1)),
    load: () => loadedPicture(library, hash),
  }));
}
