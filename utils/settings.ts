import { storage } from '#imports';
import type { ObsidianPlace } from './export/obsidian-uri';
import type { PictureStyle } from './export/picture-style';
import type { PresetName } from './export/template/presets';
import type { Template } from './export/template/template';
import type { Language } from './i18n/i18n';
import type { Tables } from './markdown/to-markdown';

/** What the reader can set. Every entry has an effect; one without is not here. */
export type Settings = {
  /** `auto` follows the browser. */
  language: 'auto' | Language;
  /** `auto` follows the system's light or dark. */
  theme: 'auto' | 'light' | 'sepia' | 'dark';
  reader: ReaderLook;
  export: {
    /** A folder for each account, or all notes side by side. */
    layout: 'account' | 'flat';
    pictures: PictureStyle;
    /** What tables become that Markdown has no words for. */
    tables: Tables;
    /** The program for which notes are written. */
    preset: PresetName;
    /** Presets as the reader changed them; every one of them can be used. */
    templates: Partial<Record<PresetName, Template>>;
    /** By what the articles of one book are put together. */
    order: 'account' | 'tag' | 'date';
  };
  /** Where single articles go in Obsidian; nothing offers it without a vault. */
  obsidian: ObsidianPlace;
  /** The chosen folder is kept in step while a page of ours is open; otherwise when its reader says so. */
  folderFollows: boolean;
  /** Leaves the author's own promotion out where articles are read, copied and exported; what is kept stays whole. */
  trimPromotion: boolean;
  /** Signs on the toolbar button. */
  badge: boolean;
  /** Keys of one character, in every page of ours. */
  singleKeys: boolean;
  /** Pictures larger than this are not kept, in megabytes. */
  pictureLimit: number;
  /** Still pictures larger than this are kept as smaller ones, in kilobytes; 0 keeps every picture as it came. */
  pictureShrink: number;
};

/** How the reader sets an article; the values offered are those of the design's tokens. */
export type ReaderLook = {
  face: 'serif' | 'sans' | 'kai';
  /** Pixels. */
  size: 15 | 16 | 17 | 18 | 20 | 22 | 24;
  /** Line height as a multiple of the size. */
  leading: 'tight' | 'normal' | 'loose';
  /** Han characters a line. */
  measure: 28 | 32 | 36 | 40;
  /** How paragraphs are told apart. */
  paragraph: 'indent' | 'space';
  justify: boolean;
};

export const defaults: Settings = {
  language: 'auto',
  theme: 'auto',
  reader: { face: 'serif', size: 18, leading: 'normal', measure: 36, paragraph: 'space', justify: true },
  export: { layout: 'account', pictures: 'local', order: 'account', tables: 'html', preset: 'mocang', templates: {} },
  obsidian: { vault: '', folder: '' },
  folderFollows: true,
  trimPromotion: false,
  badge: true,
  singleKeys: true,
  pictureLimit: 20,
  pictureShrink: 0,
};

/** On this machine only: `storage.sync` would send them through the browser maker's account. */
export const settings = storage.defineItem<Settings>('local:settings', { fallback: defaults, version: 1 });

/** The settings as they are; what an older version did not know has its default. */
export async function readSettings(): Promise<Settings> {
  return withDefaults(await settings.getValue());
}

export function withDefaults(known: Partial<Settings> | null): Settings {
  return {
    ...defaults,
    ...known,
    reader: { ...defaults.reader, ...known?.reader },
    export: { ...defaults.export, ...known?.export },
  };
}
