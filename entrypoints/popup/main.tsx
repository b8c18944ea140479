import '@/components/look/look.css';
import '@/components/popup/popup.css';
import { askTab } from './ask-tab';

// The background reads the tab while the rest of the popup is still being loaded.
const asked = askTab();
// What goes wrong is told by whoever shows it.
asked.catch(() => {});

const { show } = await import('./show');
await show(asked);
