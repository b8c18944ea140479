import { keepReadingList, readingList } from '@/utils/reading-list';

let shown: string[] = [];
let back = readingList();

/** Keeps in mind what is listed, for the reader's next and previous; coming back from it, the list is where it was. */
export function rememberList(ids: string[]): void {
  shown = ids;
  if (back && back.address === location.hash && ids.length > 0) {
    const { top } = back;
    requestAnimationFrame(() => scrollTo({ top, behavior: 'instant' }));
  }
  back = null;
}

addEventListener('pagehide', () => {
  if (shown.length > 0) keepReadingList({ address: location.hash, top: scrollY, ids: shown });
});
