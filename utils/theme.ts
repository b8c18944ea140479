import { signal } from '@preact/signals';
import type { Settings } from './settings';

const night = matchMedia('(prefers-color-scheme: dark)');
let chosen: Settings['theme'] = 'auto';

/** Puts the page in a theme; `auto` follows the system, also later. 茶 is for reading: elsewhere it is the light theme. */
export function showTheme(theme: Settings['theme'], place: 'reader' | 'elsewhere' = 'elsewhere'): void {
  chosen = theme === 'sepia' && place === 'elsewhere' ? 'light' : theme;
  draw();
}

/** The theme that the page is in right now. */
export const shownTheme = signal<'light' | 'sepia' | 'dark'>('light');

function draw(): void {
  shownTheme.value = chosen === 'auto' ? (night.matches ? 'dark' : 'light') : chosen;
  document.documentElement.dataset.theme = shownTheme.value;
}

night.addEventListener('change', draw);
