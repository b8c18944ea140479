import { browser } from '#imports';
import type { Article } from '@/utils/article';
import { noteForm } from '@/utils/export/note-form';
import { obsidianCall } from '@/utils/export/obsidian-uri';
import type { Library } from '@/utils/library/library';
import { readSettings } from '@/utils/settings';
import { bodyToTake } from './body-to-take';

/** Hands an article to Obsidian as one note, in the form that notes for Obsidian have; its pictures stay links to the web. */
export async function sendToObsidian(library: Pick<Library, 'articles' | 'body'>, article: Article): Promise<void> {
  const settings = await readSettings();
  const form = noteForm({ ...settings.export, preset: 'obsidian', pictures: 'remote' });
  const { note } = form.write(article, await bodyToTake(library, article), {});
  const { uri, takesClipboard } = obsidianCall(form.pathOf(article), note, settings.obsidian);
  if (takesClipboard) await navigator.clipboard.writeText(note);
  // The page in the tab stays: the browser asks whether Obsidian may open.
  await browser.tabs.update({ url: uri });
}
