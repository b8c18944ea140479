import type { Language } from './i18n';

/** The reader's own choice, else what fits the browser's language best: traditional script for `zh-TW`, `zh-HK`, `zh-Hant`. */
export function chooseLanguage(choice: 'auto' | Language, browserLanguage: string): Language {
  if (choice !== 'auto') return choice;
  if (!/^zh(?![a-z])/i.test(browserLanguage)) return 'en';
  return /hant|tw|hk|mo/i.test(browserLanguage) ? 'zh-TW' : 'zh-CN';
}
