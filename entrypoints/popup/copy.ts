import { browser } from '#imports';
import { codeOf } from '@/utils/i18n/errors';

export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** What helps to understand a failure. No address, no title: what someone reads is nobody's business. */
export function detailsOf(error: unknown): string {
  const { message, stack } = Object(error) as { message?: unknown; stack?: unknown };
  const { name, version } = browser.runtime.getManifest();
  const lines = [`${name} ${version}`, navigator.userAgent, codeOf(error), message, stack];
  return lines.filter((line) => typeof line === 'string').join('\n');
}
