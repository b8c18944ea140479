import type { PopupActions } from '@/components/popup/popup-state';
import { copyArticle } from '@/utils/copy-article';
import type { CopyWay } from '@/utils/export/copy-ways';
import type { TakeWay } from '@/utils/export/take-ways';
import { common } from '@/utils/i18n/common';
import { sayCopied } from '@/utils/i18n/copy';
import { codeOf } from '@/utils/i18n/errors';
import { popupWords } from '@/utils/i18n/popup';
import { takeWords } from '@/utils/i18n/take';
import { openPage, type PageAddress } from '@/utils/open-page';
import { copyText, detailsOf } from './copy';
import { type Desk, keptArticle, say, shownPage } from './desk';
import { namedTab } from './find-tab';
import { allowSite, retryPictures } from './grant';
import { keep } from './keep';
import { lookAtTab } from './look-at-tab';
import { moveToTrash, restore } from './trash';

/** Everything that can be done in the popup, and a way to do anything so that what goes wrong is told. */
export function popupActions(desk: Desk) {
  let failure: unknown = null;
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      console.error(error);
      failure = error;
      desk.state.value = { step: 'failed', code: codeOf(error), page: shownPage(desk), tags: desk.tags };
    }
  }
  const actions: PopupActions = {
    keep: () => attempt(() => keep(desk)),
    setTags: (tags) => attempt(() => setTags(desk, tags)),
    read: (id) => attempt(() => leave(`reader.html#${id}`)),
    openLibrary: () => attempt(() => leave('options.html#/library')),
    openImport: () => attempt(() => leave('options.html#/import')),
    openSettings: () => attempt(() => leave('options.html#/settings')),
    copy: (way) => attempt(() => copy(desk, way)),
    take: (way) => attempt(() => take(desk, way)),
    moveToTrash: () => attempt(() => moveToTrash(desk, common.movedToTrash('1'))),
    undoKeep: () => attempt(() => moveToTrash(desk, popupWords.keepUndone())),
    restore: () => attempt(() => restore(desk)),
    retryPictures: () => attempt(() => retryPictures(desk)),
    allowSite: () => attempt(() => allowSite(desk)),
    tryAgain: () => {
      desk.state.value = { step: 'looking' };
      attempt(() => lookAtTab(desk));
    },
    copyDetails: () => attempt(() => copyText(detailsOf(failure))),
    dismissMessage: () => say(desk, null),
  };
  return { actions, attempt };
}

async function setTags(desk: Desk, tags: string[]): Promise<void> {
  const { value } = desk.state;
  desk.tags = tags;
  if (value.step === 'article') desk.state.value = { ...value, tags };
  if (value.step !== 'kept') return;
  desk.state.value = { ...value, saved: { ...value.saved, tags } };
  await desk.library.setTags(value.saved.id, tags);
}

/** The exporter is loaded when it is asked for. */
async function take(desk: Desk, way: TakeWay): Promise<void> {
  const article = keptArticle(desk);
  if (!article) return;
  say(desk, { text: takeWords.preparing() });
  const { takeOut } = await import('@/utils/take-out');
  await takeOut(desk.library, article.saved, way);
  say(desk, { text: takeWords.taken() });
}

async function copy(desk: Desk, way: CopyWay): Promise<void> {
  const article = keptArticle(desk);
  if (!article) return;
  await copyArticle(desk.library, article.saved, way);
  say(desk, { text: sayCopied(way) });
}

async function leave(address: PageAddress): Promise<void> {
  await openPage(address);
  if (namedTab() === null) window.close();
}
