import { LibraryPage } from './library-page';
import { route } from './routes';
import { SettingsPage } from './settings-page';
import { WelcomePage } from './welcome-page';

/** The library, the settings and the welcome, by the address after `#`. */
export function App() {
  if (route.value.name === 'settings') return <SettingsPage section={route.value.rest} />;
  if (route.value.name === 'welcome') return <WelcomePage />;
  return <LibraryPage route={route.value} />;
}
