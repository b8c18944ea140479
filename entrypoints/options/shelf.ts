import { type Signal, signal } from '@preact/signals';
import type { Article } from '@/utils/article';
import type { Library } from '@/utils/library/library';

/** The library as the page shows it: always what is on the disk, whoever changed it. `null` is not read yet. */
export type Shelf = {
  articles: Signal<Article[] | null>;
  trash: Signal<Article[]>;
  texts: Signal<Map<string, string> | null>;
  /** Counts up when pictures have changed, so that covers are looked for again. */
  pictures: Signal<number>;
  failure: Signal<unknown>;
  /** Reads the texts, which are large, and keeps them fresh from now on. Asking again does nothing. */
  needTexts(): void;
};

/** How long to wait for more changes before reading again, in milliseconds: clipping in bulk changes many at once. */
const pause = 120;

export function followLibrary(library: Library): Shelf {
  const shelf = emptyShelf();
  const readTexts = async () => {
    shelf.texts.value = await library.texts();
  };
  const readArticles = async () => {
    const [articles, trash] = await Promise.all([library.articles(), library.trash()]);
    shelf.articles.value = articles;
    shelf.trash.value = trash;
  };
  const told = (reading: Promise<unknown>) =>
    reading.catch((error) => {
      shelf.failure.value = error;
    });
  let wanted = false;
  told(readArticles());
  library.watch(
    gathered((tables) => {
      if (tables.has('articles')) told(readArticles());
      if (wanted && tables.has('searchTexts')) told(readTexts());
      if (tables.has('pictureUses')) shelf.pictures.value++;
    }),
  );
  const needTexts = () => {
    if (!wanted) told(readTexts());
    wanted = true;
  };
  return { ...shelf, needTexts };
}

function emptyShelf(): Omit<Shelf, 'needTexts'> {
  return {
    articles: signal<Article[] | null>(null),
    trash: signal<Article[]>([]),
    texts: signal<Map<string, string> | null>(null),
    pictures: signal(0),
    failure: signal<unknown>(null),
  };
}

/** Waits until changes pause, then tells them all at once. */
function gathered(tell: (tables: Set<string>) => void): (tables: Set<string>) => void {
  let all = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (tables) => {
    for (const table of tables) all.add(table);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const told = all;
      all = new Set();
      tell(told);
    }, pause);
  };
}
