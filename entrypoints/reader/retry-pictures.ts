import { browser } from '#imports';
import { send } from '@/utils/messages';

/**
 * Fetches the missing pictures of an article again, after asking for the hosts that we may not fetch from. Call it straight
 * from a click: a browser asks for nothing later. Refused, those from other hosts are still tried.
 */
export async function retryPictures(articleId: string, origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.request({ origins });
  await send('retryPictures', articleId);
}
