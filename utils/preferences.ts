import { signal } from '@preact/signals';
import { browser } from '#imports';
import { chooseLanguage } from './i18n/choose-language';
import { language } from './i18n/i18n';
import { hasObsidian } from './obsidian';
import { defaults, type Settings, settings, withDefaults } from './settings';
import { singleKeys } from './single-keys';
import { showTheme } from './theme';

/** The settings as they are now, in every page of ours; a change anywhere shows everywhere at once. */
export const preferences = signal<Settings>(defaults);

/** Reads the settings and follows them from now on: theme, language, {@link preferences}. Call it before the first drawing. */
export async function followSettings(place: 'reader' | 'elsewhere' = 'elsewhere'): Promise<void> {
  const show = (value: Settings | null) => {
    preferences.value = withDefaults(value);
    language.value = chooseLanguage(preferences.value.language, browser.i18n.getUILanguage());
    singleKeys.value = preferences.value.singleKeys;
    hasObsidian.value = preferences.value.obsidian.vault !== '';
    document.documentElement.lang = language.value;
    showTheme(preferences.value.theme, place);
  };
  showTheme('auto', place);
  settings.watch(show);
  show(await settings.getValue());
}

let writing: Promise<void> = Promise.resolve();

/** Changes some settings; each has its effect when the write is done. One after the other, so that none is lost. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const write = async () => settings.setValue({ ...(await settings.getValue()), ...change });
  writing = writing.then(write, write);
  return writing;
}
