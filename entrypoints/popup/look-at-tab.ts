import { send } from '@/utils/messages';
import type { Desk } from './desk';
import { findTab } from './find-tab';
import { stateOf } from './state-of';

/** Finds out what the tab is, and shows it. */
export async function lookAtTab(desk: Desk): Promise<void> {
  const tabId = await findTab();
  const state = await stateOf(await send('look', tabId), tabId, desk.library);
  desk.state.value = state.step === 'article' ? { ...state, tags: desk.tags } : state;
}
