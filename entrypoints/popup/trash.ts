import { popupWords } from '@/utils/i18n/popup';
import { type Desk, keptArticle, say } from './desk';
import { lookAtTab } from './look-at-tab';

/** Moves the kept article to the trash, says so, and can take it back. */
export async function moveToTrash(desk: Desk, text: string): Promise<void> {
  const before = keptArticle(desk);
  if (!before) return;
  await desk.library.remove([before.saved.id], new Date());
  desk.state.value = { step: 'trashed', saved: before.saved };
  const undo = async () => {
    await desk.library.restore([before.saved.id]);
    desk.state.value = { ...before, just: null };
  };
  say(desk, { text, undo: () => undo().catch(console.error) });
}

/** Puts the article that lies in the trash back. */
export async function restore(desk: Desk): Promise<void> {
  const { value } = desk.state;
  if (value.step !== 'trashed') return;
  await desk.library.restore([value.saved.id]);
  await lookAtTab(desk);
  say(desk, { text: popupWords.restored() });
}
