import { browser } from '#imports';
import type { ArchiveFile } from './archive-file';

let last: number | null = null;

/** Hands a finished file to the browser's downloads; what it was gathered in is dropped once the browser has it. */
export async function save(content: Blob, filename: string, file: ArchiveFile): Promise<void> {
  const url = URL.createObjectURL(content);
  const id = await browser.downloads.download({ url, filename });
  last = id;
  const finish = ({ id: changed, state }: { id: number; state?: { current?: string } }) => {
    if (changed !== id || !state?.current || state.current === 'in_progress') return;
    browser.downloads.onChanged.removeListener(finish);
    URL.revokeObjectURL(url);
    file.drop().catch(console.error);
  };
  browser.downloads.onChanged.addListener(finish);
}

/** Shows the last saved file in its folder. */
export function showLast(): void {
  if (last !== null) browser.downloads.show(last);
}
