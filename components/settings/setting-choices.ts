import type { Language } from '@/utils/i18n/i18n';
import { settingWords } from '@/utils/i18n/settings';
import type { ReaderLook, Settings } from '@/utils/settings';

type Options<T> = { value: T; label: string }[];

export const themes = (): Options<Settings['theme']> => [
  { value: 'auto', label: settingWords.themeAuto() },
  { value: 'light', label: settingWords.themeLight() },
  { value: 'sepia', label: settingWords.themeSepia() },
  { value: 'dark', label: settingWords.themeDark() },
];

/** Every language by its own name. */
export const languageNames = (): Options<'auto' | Language> => [
  { value: 'auto', label: settingWords.languageAuto() },
  { value: 'zh-CN', label: '简体中文' },
  { value: 'zh-TW', label: '繁體中文' },
  { value: 'en', label: 'English' },
];

export const faces = (): Options<ReaderLook['face']> => [
  { value: 'serif', label: settingWords.faceSerif() },
  { value: 'sans', label: settingWords.faceSans() },
  { value: 'kai', label: settingWords.faceKai() },
];

export const leadings = (): Options<ReaderLook['leading']> => [
  { value: 'tight', label: settingWords.leadingTight() },
  { value: 'normal', label: settingWords.leadingNormal() },
  { value: 'loose', label: settingWords.leadingLoose() },
];

export const paragraphs = (): Options<ReaderLook['paragraph']> => [
  { value: 'space', label: settingWords.paragraphSpace() },
  { value: 'indent', label: settingWords.paragraphIndent() },
];

export const layouts = (): Options<Settings['export']['layout']> => [
  { value: 'account', label: settingWords.layoutAccount() },
  { value: 'flat', label: settingWords.layoutFlat() },
];

export const pictureChoices = (): Options<Settings['export']['pictures']> => [
  { value: 'local', label: settingWords.picturesLocal() },
  { value: 'embed', label: settingWords.picturesEmbed() },
  { value: 'inline', label: settingWords.picturesInline() },
  { value: 'remote', label: settingWords.picturesRemote() },
];

export const tableChoices = (): Options<Settings['export']['tables']> => [
  { value: 'html', label: 'HTML' },
  { value: 'list', label: settingWords.tablesList() },
];

export const sizes: readonly ReaderLook['size'][] = [15, 16, 17, 18, 20, 22, 24];
export const measures: readonly ReaderLook['measure'][] = [28, 32, 36, 40];
/** Megabytes. */
export const pictureLimits: readonly number[] = [5, 10, 20, 50];
/** Kilobytes; 0 leaves pictures as they are. */
export const pictureShrinks = (): Options<string> => [
  { value: '0', label: settingWords.shrinkNever() },
  { value: '1000', label: '1 MB' },
  { value: '300', label: '300 KB' },
];
