import { type Look, send } from '@/utils/messages';
import { findTab } from './find-tab';

/** The tab that the popup is about, and what it turned out to hold. */
export type Seen = { tabId: number; look: Look };

/** Has the background look at the tab. */
export async function askTab(): Promise<Seen> {
  const tabId = await findTab();
  return { tabId, look: await send('look', tabId) };
}
