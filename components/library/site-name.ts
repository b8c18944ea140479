import { libraryWords } from '@/utils/i18n/library';

/** How people call a website: by its host, except the one that everybody knows by name. */
export function siteName(host: string): string {
  return host === 'mp.weixin.qq.com' ? libraryWords.wechat() : host;
}
