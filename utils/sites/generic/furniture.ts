import { type Note, unnoted } from '@/utils/clip/note';

/** Files that are a site's own drawings, by their names. */
const drawing =
  /(?:^|[/_-])(favicon|logo|icon|sprite|blank|spacer|loading|pixel|btn|button|(share|like|follow|weibo\w*|facebook\w*)[_-]?(btn|button|icon))[^/]*$|(_w\d\d_h\d\d|heart\w*|collect\w*)\.\w+$/i;

/** Leaves out pictures of the page that stand in the article: logos that lead home, buttons. */
export function dropFurniture(body: HTMLElement, note: Note = unnoted): void {
  for (const picture of body.querySelectorAll('img')) {
    const link = picture.closest('a');
    const path = URL.parse(picture.getAttribute('data-src') ?? '')?.pathname ?? '';
    if (!drawing.test(path) && !(link && leadsHome(link) && solid(link) === '')) continue;
    note('ornament', picture);
    const holder = picture.closest('p, figure, li, h2, h3');
    (link && solid(link) === '' && link.querySelectorAll('img').length === 1 ? link : picture).remove();
    if (holder && solid(holder) === '' && !holder.querySelector('img')) holder.remove();
  }
}

function leadsHome(link: Element): boolean {
  const url = URL.parse(link.getAttribute('href') ?? '');
  return url !== null && url.pathname === '/' && url.search === '';
}

function solid(element: Element): string {
  return (element.textContent ?? '').trim();
}
