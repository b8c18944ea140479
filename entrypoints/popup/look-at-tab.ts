import { askTab, type Seen } from './ask-tab';
import type { Desk } from './desk';
import { stateOf } from './state-of';

/** Finds out what the tab is, and shows it; `asked` where the background was asked already. */
export async function lookAtTab(desk: Desk, asked: Promise<Seen> = askTab()): Promise<void> {
  const { tabId, look } = await asked;
  desk.tabId = tabId;
  const state = await stateOf(look, tabId, desk.library);
  desk.state.value = state.step === 'article' ? { ...state, tags: desk.tags } : state;
}
