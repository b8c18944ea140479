import { useState } from 'preact/hooks';
import type { PictureView } from '../pictures';
import { type ArticlePicture, articlePictures, pictureOnScreen, placeOf } from './article-pictures';

type Opened = { pictures: ArticlePicture[]; start: number; from: HTMLElement };
export type Lightboxing = {
  opened: Opened | null;
  open(image: HTMLElement): void;
  /** Opens the first picture on the screen; false where there is none. */
  openOnScreen(doc: Document | null): boolean;
  close(): void;
};

/** Which picture of the frame is looked at by itself. `views`: by original address. */
export function useLightbox(views: Map<string, PictureView>): Lightboxing {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = (image: HTMLElement) =>
    setOpened({ pictures: articlePictures(image.ownerDocument, views), start: placeOf(image, views), from: image });
  const openOnScreen = (doc: Document | null) => {
    const image = doc && pictureOnScreen(doc, views);
    if (image) open(image);
    return image !== null;
  };
  return { opened, open, openOnScreen, close: () => setOpened(null) };
}
