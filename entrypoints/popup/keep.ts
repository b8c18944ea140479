import type { Article } from '@/utils/article';
import { type ClipReply, send } from '@/utils/messages';
import { addTags } from '@/utils/tag';
import { ask } from './ask';
import type { Desk } from './desk';
import { keptState, stateOf } from './state-of';

/**
 * Keeps what the tab shows: an article, or the new version of a kept one. The text is kept whatever is answered to the
 * question about the hosts of its pictures; the background hears the answer and fetches them.
 */
export async function keep(desk: Desk): Promise<void> {
  const { state, page } = desk;
  const { value } = state;
  if ((value.step !== 'article' && value.step !== 'kept') || value.keeping || page === null) return;
  const reply = send('clip', page.tabId, value.step === 'article' ? value.tags : [], page.address);
  askBeside(reply, value.pictureOrigins).catch(console.error);
  state.value = { ...value, keeping: true };
  await show(desk, page.tabId, await reply);
}

/**
 * Chromium closes the popup at its question, and a message to a worker that sleeps dies with the popup: it asks once the
 * text is kept, while the click still counts (5 s). Firefox asks only in the click itself.
 */
async function askBeside(reply: Promise<ClipReply>, origins: string[]): Promise<void> {
  if (!import.meta.env.FIREFOX) await reply;
  await ask(origins);
}

async function show(desk: Desk, tabId: number, reply: ClipReply): Promise<void> {
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
