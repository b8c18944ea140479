import { browser } from '#imports';
import { send } from '@/utils/messages';
import { originPattern } from '@/utils/pictures/permission';

/**
 * Fetches the missing pictures of an article again, or one of them, after asking for those of `origins` that they need. Call
 * it straight from a click: a browser asks for nothing later. Refused, those from other hosts are still tried.
 */
export async function retryPictures(articleId: string, origins: string[], address: string | null): Promise<void> {
  const needed = address === null ? origins : origins.filter((origin) => origin === originPattern(address));
  if (needed.length > 0) await browser.permissions.request({ origins: needed });
  await send('retryPictures', articleId, address);
}
