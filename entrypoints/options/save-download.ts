import { browser } from '#imports';
import { codedError } from '@/utils/coded-error';

let last: number | null = null;

/**
 * Hands a file to the browser's downloads and resolves once it lies on the disk; false when it was called off, here or in
 * the browser's own dialog. Throws `EXPORT-INCOMPLETE` when the browser could not write it.
 */
export async function save(content: Blob, filename: string, signal: AbortSignal): Promise<boolean> {
  const url = URL.createObjectURL(content);
  try {
    const id = await browser.downloads.download({ url, filename });
    signal.addEventListener('abort', () => browser.downloads.cancel(id));
    if (signal.aborted) await browser.downloads.cancel(id);
    const error = await endOf(id);
    if (error && !isCancelled(error)) throw codedError('EXPORT-INCOMPLETE', error);
    if (!error) last = id;
    return !error;
  } catch (error) {
    if (isCancelled(Object(error).message)) return false;
    throw error;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Shows the last saved file in its folder. */
export function showLast(): void {
  if (last !== null) browser.downloads.show(last);
}

/** What a download failed of once it has ended; null when it is complete. One that has left the list had ended well. */
function endOf(id: number): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(look);
      resolve(item?.state === 'interrupted' ? String(item.error) : null);
    };
    browser.downloads.onChanged.addListener(look);
    look().catch(reject);
  });
}

/** `USER_CANCELED` of a download; “Download canceled by the user” where it was called off before it began. */
function isCancelled(error: string): boolean {
  return /USER_CANCELED|canceled by the user/i.test(error);
}
