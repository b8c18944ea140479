import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import { common } from '@/utils/i18n/common';
import { sayCopied } from '@/utils/i18n/copy';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import type { LibraryActions } from './library-actions';

/** Something that was done: what to say about it, and how to take it back. */
export type Deed = { text: string; undo: (() => Promise<void>) | null };

const idsOf = (articles: Article[]) => articles.map(({ id }) => id);
const count = (articles: Article[]) => sayNumber(articles.length);

export async function moveToTrash(actions: LibraryActions, articles: Article[]): Promise<Deed> {
  const ids = idsOf(articles);
  await actions.remove(ids);
  return { text: common.movedToTrash(count(articles)), undo: () => actions.restore(ids) };
}

export async function putBack(actions: LibraryActions, ids: string[]): Promise<Deed> {
  await actions.restore(ids);
  return { text: libraryWords.restored(sayNumber(ids.length)), undo: () => actions.remove(ids) };
}

export async function eraseForEver(actions: LibraryActions, ids: string[]): Promise<Deed> {
  await actions.erase(ids);
  return { text: libraryWords.erased(sayNumber(ids.length)), undo: null };
}

/** Changes what has been read; taking it back gives every article the status that it had. */
export async function changeStatus(actions: LibraryActions, articles: Article[], to: Article['status']): Promise<Deed> {
  await actions.setStatus(idsOf(articles), to);
  const say = to === 'archived' ? libraryWords.markedRead : libraryWords.markedUnread;
  const undo = async () => {
    for (const status of new Set(articles.map((article) => article.status)))
      await actions.setStatus(idsOf(articles.filter((article) => article.status === status)), status);
  };
  return { text: say(count(articles)), undo };
}

export async function copyOut(actions: LibraryActions, article: Article, way: CopyWay): Promise<Deed> {
  await actions.copy(article, way);
  return { text: sayCopied(way), undo: null };
}

type TagChange = { add: string[]; drop: string[] };

/** Changes tags; taking it back gives every article the tags that it had. */
export async function changeTags(actions: LibraryActions, articles: Article[], change: TagChange): Promise<Deed> {
  const ids = idsOf(articles);
  if (change.drop.length > 0) await actions.untag(ids, change.drop);
  if (change.add.length > 0) await actions.tag(ids, change.add);
  const undo = async () => {
    for (const { id, tags } of articles) await actions.setTags(id, tags);
  };
  return { text: sayTags(change, articles), undo };
}

function sayTags({ add, drop }: TagChange, articles: Article[]): string {
  if (add.length > 0 && drop.length > 0) return libraryWords.retagged(count(articles));
  return add.length > 0 ? libraryWords.tagged(add.join('，')) : libraryWords.untagged(drop.join('，'));
}
