import { popupWords } from '@/utils/i18n/popup';
import { send } from '@/utils/messages';
import { ask } from './ask';
import { type Desk, keptArticle, say } from './desk';
import { lookAtTab } from './look-at-tab';

/** Fetches missing pictures again; asks first for hosts that it may not fetch from. */
export async function retryPictures(desk: Desk): Promise<void> {
  const article = keptArticle(desk);
  if (!article) return;
  if (await ask(article.pictureOrigins)) await send('retryPictures', article.saved.id);
  else say(desk, { text: popupWords.notAllowed() });
}

/** Asks for the site of a page that we may not see, and looks again. */
export async function allowSite(desk: Desk): Promise<void> {
  const { value } = desk.state;
  if (value.step !== 'forbidden') return;
  const origin = value.page.kind === 'site' ? `*://${value.page.host}/*` : '*://*/*';
  if (await ask([origin])) await lookAtTab(desk);
  else say(desk, { text: popupWords.notAllowed() });
}
