import { signal } from '@preact/signals';

/** Whether copy menus offer Obsidian: its vault is named in the settings. */
export const hasObsidian = signal(false);
