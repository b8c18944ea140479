import type { Article } from '@/utils/article';
import type { CopySource } from './copied-of';
import type { CopyWay } from './export/copy-ways';

/**
 * Puts an article on the clipboard, or hands it to Obsidian. Call it straight from a click: the browser is told at once that something comes, and
 * waits for it; the exporter is loaded meanwhile.
 */
export function copyArticle(library: CopySource, article: Article, way: CopyWay): Promise<void> {
  if (way === 'obsidian')
    return import('./send-to-obsidian').then(({ sendToObsidian }) => sendToObsidian(library, article));
  const copied = import('./copied-of').then(({ copiedOf }) => copiedOf(library, article, way));
  const part = (of: 'text' | 'html', type: string) => copied.then((all) => new Blob([all[of] ?? ''], { type }));
  const parts: Record<string, Promise<Blob>> = { 'text/plain': part('text', 'text/plain') };
  if (way === 'rich' || way === 'link') parts['text/html'] = part('html', 'text/html');
  return navigator.clipboard.write([new ClipboardItem(parts)]);
}
