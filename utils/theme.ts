import type { Settings } from './settings';

const night = matchMedia('(prefers-color-scheme: dark)');
let chosen: Settings['theme'] = 'auto';

/** Puts the page in a theme; `auto` follows the system, also later. 茶 is for reading: elsewhere it is the light theme. */
export function showTheme(theme: Settings['theme'], place: 'reader' | 'elsewhere' = 'elsewhere'): void {
  chosen = theme === 'sepia' && place === 'elsewhere' ? 'light' : theme;
  draw();
}

function draw(): void {
  document.documentElement.dataset.theme = chosen === 'auto' ? (night.matches ? 'dark' : 'light') : chosen;
}

night.addEventListener('change', draw);
