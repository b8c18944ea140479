import { LibraryPage } from './library-page';
import { route } from './routes';
import { SettingsPage } from './settings-page';

/** The library and the settings, by the address after `#`. */
export function App() {
  if (route.value.name === 'settings') return <SettingsPage section={route.value.rest} />;
  return <LibraryPage route={route.value} />;
}
