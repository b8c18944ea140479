import type { Library } from '@/utils/library/library';
import { clip } from './clip-tab';
import { showSeal, showTrouble, showWork } from './seal';

/** Clips at a menu item or a key, where only the button can show what becomes of it. */
export async function clipUnseen(library: Library, tabId: number, saved: () => void): Promise<void> {
  try {
    await showWork(tabId);
    const reply = await clip(library, tabId, []);
    if (!('article' in reply)) return await showTrouble(tabId);
    saved();
    await showSeal(library, tabId);
  } catch (error) {
    await showTrouble(tabId);
    throw error;
  }
}
