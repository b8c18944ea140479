import { browser } from '#imports';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { language } from '@/utils/i18n/i18n';
import { readSettings } from '@/utils/settings';

/** Sets the language that the reader chose, before anything is said: a background has just woken most of the time. */
export async function speak(): Promise<void> {
  language.value = chooseLanguage((await readSettings()).language, browser.i18n.getUILanguage());
}
