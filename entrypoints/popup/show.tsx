import { render } from 'preact';
import { Popup } from '@/components/popup/popup';
import { common } from '@/utils/i18n/common';
import { openLibrary } from '@/utils/library/library';
import { followSettings } from '@/utils/preferences';
import type { Seen } from './ask-tab';
import { change, openDesk } from './desk';
import { followLibrary } from './follow-library';
import { lookAtTab } from './look-at-tab';
import { popupActions } from './popup-actions';
import { undoAtKey } from './undo-at-key';

/** Draws the popup and keeps it as things are. `asked`: what the background was asked about the tab. */
export async function show(asked: Promise<Seen>): Promise<void> {
  const desk = openDesk(openLibrary());
  const { actions, attempt } = popupActions(desk);

  function App() {
    return <Popup state={desk.state.value} around={desk.around.value} actions={actions} />;
  }

  // The library after the tab: what waits to be pressed comes first.
  attempt(() => lookAtTab(desk, asked)).then(() => attempt(() => followLibrary(desk)));
  undoAtKey(desk);
  addEventListener('online', () => change(desk, { offline: false }));
  addEventListener('offline', () => change(desk, { offline: true }));

  await followSettings();
  document.title = common.product();
  render(<App />, document.body);
}
