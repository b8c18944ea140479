import { askTab, type Seen } from './ask-tab';
import type { Desk } from './desk';
import { namedTab } from './find-tab';
import { stateOf } from './state-of';

/** Finds out what the tab is, and shows it; `asked` where the background was asked already. */
export async function lookAtTab(desk: Desk, asked: Promise<Seen> = askTab()): Promise<void> {
  const { tabId, look } = await asked;
  const page = look.state === 'article' ? { tabId, address: look.address } : null;
  const clicked = namedTab() === null && desk.page === null;
  if (page && page.address !== desk.page?.address) desk.tags = [];
  desk.page = page;
  const state = await stateOf(look, tabId, desk.library, clicked);
  desk.state.value = state.step === 'article' ? { ...state, tags: desk.tags } : state;
}
