import { signal } from '@preact/signals';

export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of every page of ours; a change shows at once. */
export const language = signal<Language>('zh-CN');

type Say = (...values: never[]) => string;
/** One phrase in all languages, in the order of {@link languages}: strings, or functions of what is filled in. */
type Entry = readonly [string, string, string] | readonly [Say, Say, Say];
type Phrases<T extends Record<string, Entry>> = { [K in keyof T]: T[K][0] extends Say ? T[K][0] : () => string };

/**
 * The words of one surface, all languages side by side, so that none can be forgotten:
 * `const words = phrases({ keep: ['收藏', '收藏', 'Keep'] }); words.keep()`.
 */
export function phrases<const T extends Record<string, Entry>>(table: T): Phrases<T> {
  const entries = Object.entries(table).map(([name, entry]) => [
    name,
    (...values: never[]) => {
      const phrase = entry[languages.indexOf(language.value)];
      return typeof phrase === 'function' ? phrase(...values) : phrase;
    },
  ]);
  return Object.fromEntries(entries);
}
