import '@/components/look/look.css';
import '@/components/popup/popup.css';
import { render } from 'preact';
import { Popup } from '@/components/popup/popup';
import { common } from '@/utils/i18n/common';
import { openLibrary } from '@/utils/library/library';
import { followSettings } from '@/utils/preferences';
import { change, openDesk } from './desk';
import { followLibrary } from './follow-library';
import { lookAtTab } from './look-at-tab';
import { popupActions } from './popup-actions';
import { undoAtKey } from './undo-at-key';

const desk = openDesk(openLibrary());
const { actions, attempt } = popupActions(desk);

function App() {
  return <Popup state={desk.state.value} around={desk.around.value} actions={actions} />;
}

attempt(() => lookAtTab(desk));
attempt(() => followLibrary(desk));
undoAtKey(desk);
addEventListener('online', () => change(desk, { offline: false }));
addEventListener('offline', () => change(desk, { offline: true }));

await followSettings();
document.title = common.product();
render(<App />, document.body);
