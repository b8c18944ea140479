import type { ArticleState, KeptState } from '@/components/popup/popup-state';
import type { Article } from '@/utils/article';
import { send } from '@/utils/messages';
import { addTags } from '@/utils/tag';
import { ask } from './ask';
import type { Desk } from './desk';
import { findTab } from './find-tab';
import { keptState, stateOf } from './state-of';

/**
 * Keeps what the tab shows: an article, or the new version of a kept one. The browser's question about hosts is asked in
 * the click and not waited for: it may close this window, and the text is kept either way. The background hears the answer
 * and fetches the pictures.
 */
export async function keep(desk: Desk): Promise<void> {
  const { value } = desk.state;
  if ((value.step !== 'article' && value.step !== 'kept') || value.keeping) return;
  ask(value.pictureOrigins).catch(console.error);
  desk.state.value = { ...value, keeping: true };
  await clipTab(desk, value);
}

async function clipTab(desk: Desk, before: ArticleState | KeptState): Promise<void> {
  const tabId = await findTab();
  const reply = await send('clip', tabId, before.step === 'article' ? before.tags : []);
  if (reply.state === 'refused' || reply.state === 'forbidden') {
    desk.state.value = await stateOf(reply, tabId, desk.library);
    return;
  }
  const just = reply.state === 'saved' || reply.state === 'version' ? reply.state : null;
  const saved = await withLaterTags(desk, reply.article);
  desk.state.value = await keptState(saved, { just, changed: null }, desk.library);
}

/** Tags that were typed while the text was being kept. */
async function withLaterTags(desk: Desk, saved: Article): Promise<Article> {
  const { value } = desk.state;
  const tags = value.step === 'article' ? addTags(saved.tags, value.tags.join(',')) : saved.tags;
  if (tags.length > saved.tags.length) await desk.library.setTags(saved.id, tags);
  return { ...saved, tags };
}
