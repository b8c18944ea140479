import { computed, type Signal, signal } from '@preact/signals';
import type { PictureView } from '@/components/reader/pictures';
import { type AccountRepeats, accountRepeats } from '@/utils/account-repeats';
import type { Article } from '@/utils/article';
import type { Fidelity } from '@/utils/fidelity';
import type { Library } from '@/utils/library/library';
import { originsToAsk } from '@/utils/pictures/permission';
import { preferences } from '@/utils/preferences';
import type { Ends } from '@/utils/promotion/repeats';
import { readingList } from '@/utils/reading-list';
import { viewPictures } from './view-pictures';

/** What the reader shows: always what is on the disk. `null`: there is no such article. */
export type Opened = {
  article: Article;
  html: string;
  fidelity: Fidelity | null;
  /** What its account repeats in others, where the reader leaves promotion out; else null. */
  repeats: Ends | null;
  pictures: Map<string, PictureView>;
  /** Hosts of its pictures that we may not fetch from yet, as patterns; asking for them must not wait for anything. */
  pictureOrigins: string[];
  next: Article | null;
  previous: Article | null;
  knownTags: string[];
};
export type Desk = { opened: Signal<Opened | null | 'opening'>; failure: Signal<unknown>; show(id: string): void };

/** Follows one article at a time, whoever changes it. */
export function deskOf(library: Library): Desk {
  const opened: Desk['opened'] = signal('opening');
  const failure = signal<unknown>(null);
  let id = '';
  const repeats = accountRepeats(library);
  const trims = computed(() => preferences.value.trimPromotion);
  const read = async () => {
    const wanted = id;
    try {
      const found = await open(library, wanted, trims.value ? repeats : null);
      if (wanted === id) opened.value = found;
    } catch (error) {
      failure.value = error;
    }
  };
  library.watch((tables) => {
    if (tables.has('articles') || tables.has('pictureUses') || tables.has('jobs') || tables.has('bodies')) read();
  });
  trims.subscribe(() => {
    if (id !== '') read();
  });
  const show = (next: string) => {
    id = next;
    opened.value = 'opening';
    read();
  };
  return { opened, failure, show };
}

async function open(library: Library, id: string, repeats: AccountRepeats | null): Promise<Opened | null> {
  const [article, body] = await Promise.all([library.get(id), library.body(id)]);
  if (!article || !body) return null;
  const [all, uses, tags] = await Promise.all([library.articles(), library.pictureUses(id), library.tags()]);
  const order = orderOf(all, id);
  const at = order.findIndex((other) => other.id === id);
  return {
    article,
    html: body.html,
    fidelity: body.fidelity ?? null,
    repeats: repeats && (await repeats(article)),
    pictures: viewPictures(library, uses),
    pictureOrigins: await originsToAsk(uses.filter(({ state }) => state === 'failed').map(({ address }) => address)),
    next: order[at + 1] ?? null,
    previous: order[at - 1] ?? null,
    knownTags: tags.map(({ name }) => name),
  };
}

/** The order of the list that the article was opened from; without one, or without the article in it, newest first. */
function orderOf(all: Article[], id: string): Article[] {
  const ids = readingList()?.ids ?? [];
  if (!ids.includes(id)) return all;
  const byId = new Map(all.map((article) => [article.id, article]));
  return ids.flatMap((known) => byId.get(known) ?? []);
}
