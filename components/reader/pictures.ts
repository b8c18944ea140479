/** A kept picture, with a blob address of ours for it. */
export type LoadedPicture = { url: string; blob: Blob };
/** Where one picture of the article stands, for showing it. */
export type PictureView =
  | { state: 'kept'; load(): Promise<LoadedPicture | null> }
  | { state: 'waiting' }
  | { state: 'failed'; reason: string };

/** What the frame says about pictures, in the reader's language. */
export type PictureWords = {
  lost: string;
  waiting: string;
  retry: string;
  original: string;
  /** The name of a picture without a description: 第2张图. */
  nth(number: number): string;
};

/** How far below and above the window pictures are made ready: two windows. */
const ahead = '200%';

/** Puts every picture of the body into a holder that can show it, or say why it is not there. */
export function holdPictures(body: HTMLElement, words: PictureWords): void {
  for (const nowhere of body.querySelectorAll('img:not([data-src])')) nowhere.remove();
  for (const [at, image] of [...body.querySelectorAll('img')].entries()) {
    const named = image.alt !== '';
    if (!named) image.alt = words.nth(at + 1);
    if (isInline(image)) image.classList.add('inline');
    const holder = body.ownerDocument.createElement('span');
    holder.className = image.classList.contains('inline') ? 'picture inline' : 'picture';
    holder.dataset.address = image.dataset.src ?? '';
    if (named) holder.dataset.named = '';
    image.replaceWith(holder);
    holder.append(image);
  }
}

/** Shows in the frame's document what is known of each picture. Call again whenever something has changed. */
export function showPictures(doc: Document, views: Map<string, PictureView>, words: PictureWords): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        const view = views.get((target as HTMLElement).dataset.address ?? '');
        if (view?.state === 'kept') load(target, view, words);
      }
    },
    { rootMargin: ahead },
  );
  for (const holder of doc.querySelectorAll<HTMLElement>('.picture')) {
    const view = views.get(holder.dataset.address ?? '') ?? { state: 'failed', reason: '' };
    if (view.state !== 'kept') explain(holder, view, words);
    else if (!holder.querySelector('img')?.src) observer.observe(holder);
  }
  return () => observer.disconnect();
}

/** A picture amid words, or as small as one, stays in its line. */
function isInline(image: HTMLImageElement): boolean {
  if (image.classList.contains('emoji') || image.closest('.formula')) return true;
  return image.width > 0 && image.width <= 48 && (image.parentElement?.textContent.trim() ?? '') !== '';
}

async function load(holder: Element, view: PictureView & { state: 'kept' }, words: PictureWords): Promise<void> {
  const image = holder.querySelector('img');
  const picture = await view.load();
  if (!image || !picture) return explain(holder as HTMLElement, { state: 'failed', reason: '' }, words);
  holder.querySelector('.lost')?.remove();
  delete (holder as HTMLElement).dataset.why;
  image.src = picture.url;
  if (opens(image)) makeButton(image);
}

/** Whether a picture can be looked at by itself: not one amid words, nor one that is a link to elsewhere. */
function opens(image: HTMLElement): boolean {
  return !image.classList.contains('inline') && image.closest('a[href], summary') === null;
}

function makeButton(image: HTMLElement): void {
  image.tabIndex = 0;
  image.setAttribute('role', 'button');
  image.setAttribute('aria-haspopup', 'dialog');
}

/** The words in the picture's place, at its size where that is known. */
function explain(holder: HTMLElement, view: Exclude<PictureView, { state: 'kept' }>, words: PictureWords): void {
  // What is there already stays, with the focus that may be in it.
  const why = JSON.stringify(view);
  if (holder.dataset.why === why) return;
  holder.dataset.why = why;
  holder.querySelector('.lost')?.remove();
  const box = create(holder, 'span', 'lost');
  const image = holder.querySelector('img');
  const width = Number(image?.getAttribute('width'));
  const height = Number(image?.getAttribute('height'));
  if (width > 0 && height > 0 && !holder.classList.contains('inline')) box.style.aspectRatio = `${width} / ${height}`;
  box.append(text(holder, view.state === 'waiting' ? words.waiting : words.lost, 'what'));
  if (view.state === 'failed') {
    if (view.reason) box.append(text(holder, view.reason, 'why'));
    box.append(choices(holder, words));
  }
  holder.append(box);
}

function choices(holder: HTMLElement, words: PictureWords): HTMLElement {
  const row = create(holder, 'span', 'choices');
  const retry = create(holder, 'button', 'retry') as HTMLButtonElement;
  retry.type = 'button';
  retry.textContent = words.retry;
  const original = create(holder, 'a', 'original') as HTMLAnchorElement;
  original.href = holder.dataset.address ?? '';
  original.textContent = words.original;
  row.append(retry, original);
  return row;
}

function text(holder: HTMLElement, content: string, name: string): HTMLElement {
  const element = create(holder, 'span', name);
  element.textContent = content;
  return element;
}

function create(holder: HTMLElement, tag: string, name: string): HTMLElement {
  const element = holder.ownerDocument.createElement(tag);
  element.className = name;
  return element;
}
