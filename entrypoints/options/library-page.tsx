import { common } from '@/utils/i18n/common';
import type { Route } from './routes';

/** The library, its trash and the import: everything of the options page that is not the settings. */
export function LibraryPage({ route: _route }: { route: Route }) {
  return <main class="page">{common.library()}</main>;
}
