import { browser } from '#imports';
import type { KeyCommand } from '@/components/settings/key-settings';

/** The commands of the manifest with the keys that they have in this browser. */
export async function keyCommands(): Promise<KeyCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page for keys: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as { commands: { openShortcutSettings?: () => Promise<void> } };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
