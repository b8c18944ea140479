import { signal } from '@preact/signals';

/** Which part of the options page is shown: `options.html#/library`, and what follows the name (`#/settings/privacy`). */
export type Route = { name: RouteName; rest: string };
type RouteName = 'library' | 'trash' | 'import' | 'folder' | 'pictures' | 'space' | 'settings' | 'welcome';

const names: readonly string[] = ['library', 'trash', 'import', 'folder', 'pictures', 'space', 'settings', 'welcome'];

export const route = signal<Route>(readRoute(location.hash));

/** The address names no part of the page. */
export function isPlain(hash: string): boolean {
  return hash === '' || hash === '#' || hash === '#/';
}

/** An address that we do not know is the library's. */
function readRoute(hash: string): Route {
  const [, name = '', rest = ''] = /^#\/([a-z]+)\/?(.*)$/.exec(hash) ?? [];
  return names.includes(name) ? { name: name as RouteName, rest } : { name: 'library', rest: '' };
}

addEventListener('hashchange', () => {
  route.value = readRoute(location.hash);
});
