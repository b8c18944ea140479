import type { LoadedPicture, PictureView } from '../pictures';

/** One picture of the article, as it is looked at by itself. */
export type ArticlePicture = {
  /** What the article says about it; empty where it says nothing. */
  caption: string;
  /** Its name for those who do not see it. */
  name: string;
  load(): Promise<LoadedPicture | null>;
};

const standing = '.picture:not(.inline)';

/** The kept pictures of the frame's document in reading order; those amid words are words. */
export function articlePictures(doc: Document, views: Map<string, PictureView>): ArticlePicture[] {
  return keptHolders(doc, views).map(({ holder, load }) => ({
    caption: captionOf(holder),
    name: nameOf(holder),
    load,
  }));
}

/** Where an image of the frame stands among {@link articlePictures}. */
export function placeOf(image: Element, views: Map<string, PictureView>): number {
  const at = keptHolders(image.ownerDocument, views).findIndex(({ holder }) => holder.contains(image));
  return Math.max(0, at);
}

/** The first kept picture of which something is on the screen. */
export function pictureOnScreen(doc: Document, views: Map<string, PictureView>): HTMLElement | null {
  const above = doc.defaultView?.frameElement?.getBoundingClientRect().top ?? 0;
  const seen = keptHolders(doc, views).find(({ holder }) => {
    const { top, bottom } = holder.getBoundingClientRect();
    return above + bottom > 0 && above + top < innerHeight;
  });
  return seen?.holder.querySelector('img') ?? null;
}

function keptHolders(doc: Document, views: Map<string, PictureView>) {
  return [...doc.querySelectorAll<HTMLElement>(standing)].flatMap((holder) => {
    const view = views.get(holder.dataset.address ?? '');
    return view?.state === 'kept' ? [{ holder, load: view.load }] : [];
  });
}

/** The words under it; without any, the description that the page gave it. */
function captionOf(holder: HTMLElement): string {
  const figure = holder.closest('figure');
  const after = (figure ?? holder.closest('p') ?? holder).nextElementSibling;
  const below = figure?.querySelector('figcaption') ?? (after?.matches('.caption') ? after : null);
  return below?.textContent.trim() || (holder.dataset.named === undefined ? '' : nameOf(holder));
}

function nameOf(holder: HTMLElement): string {
  return holder.querySelector('img')?.alt ?? '';
}
