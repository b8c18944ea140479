import type { PictureView } from './pictures';

/**
 * The article of the frame as it is printed: everything open, addresses of links beside them, nothing to click. A frame is
 * never broken into pages, so its elements are copied to where they can be. Its pictures come by `fetchPictures`.
 */
export function printedBody(shown: Document): HTMLElement {
  const body = document.importNode(shown.body, true);
  for (const aside of body.querySelectorAll('.aside, .choices')) aside.remove();
  for (const folded of body.querySelectorAll('details')) folded.open = true;
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) addAddress(link);
  for (const holder of body.querySelectorAll<HTMLElement>('.picture:has(.lost)'))
    addText(holder, holder.dataset.address);
  return body;
}

/** Gives every kept picture of the body its blob, and waits until it can be drawn. */
export async function fetchPictures(body: HTMLElement, views: Map<string, PictureView>): Promise<void> {
  const holders = [...body.querySelectorAll<HTMLElement>('.picture')];
  await Promise.all(holders.map((holder) => fetchPicture(holder, views.get(holder.dataset.address ?? ''))));
}

async function fetchPicture(holder: HTMLElement, view: PictureView | undefined): Promise<void> {
  const image = holder.querySelector('img');
  if (!image || view?.state !== 'kept') return;
  const picture = image.src ? null : await view.load();
  if (picture) image.src = picture.url;
  // One that cannot be drawn leaves its place empty, as on the screen.
  await image.decode().catch(() => {});
}

/** Only where the words do not say it themselves. */
function addAddress(link: HTMLAnchorElement): void {
  const words = link.textContent.trim();
  if (words !== '' && !link.href.includes(words)) addText(link, link.href);
}

function addText(element: HTMLElement, address: string | undefined): void {
  const text = document.createElement('span');
  text.className = 'address';
  text.textContent = ` ${address ?? ''}`;
  element.append(text);
}
