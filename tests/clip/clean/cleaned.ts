import { clean } from '@/utils/clip/clean/clean';
import { inertBody } from '@/utils/clip/inert';

/** Where the snippets of these tests stand. */
export const base = new URL('https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv');

/** HTML → clean HTML. */
export function cleaned(html: string): string {
  return clean(inertBody(html), base, inertBody('')).innerHTML;
}
