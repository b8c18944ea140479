/** The list that somebody opened an article from: in this tab, until it is closed. */
export type ReadingList = {
  /** Address of the list in the options page (`#/library?tag=手艺`). */
  address: string;
  /** How far it was scrolled, in pixels. */
  top: number;
  /** Ids of its articles in order. */
  ids: string[];
};

const key = 'reading-list';

export function keepReadingList(list: ReadingList): void {
  sessionStorage.setItem(key, JSON.stringify(list));
}

/** Null where the article was opened from elsewhere. */
export function readingList(): ReadingList | null {
  const text = sessionStorage.getItem(key);
  return text === null ? null : (JSON.parse(text) as ReadingList);
}
