import { storage } from '#imports';
import { isPlain } from './routes';

const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false });

/** Once, when the page opens without saying which part: the welcome. */
export async function greetOnce(): Promise<void> {
  if (!isPlain(location.hash) || (await welcomed.getValue())) return;
  await welcomed.setValue(true);
  location.replace('#/welcome');
}
