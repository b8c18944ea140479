import '@/components/welcome/welcome.css';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from '#imports';
import { Welcome } from '@/components/welcome/welcome';
import { common } from '@/utils/i18n/common';
import { welcomeWords } from '@/utils/i18n/welcome';
import { changeSettings, preferences } from '@/utils/preferences';
import { hostsAtInstall } from '@/utils/sites/hosts';
import { keyCommands } from './shortcuts';

const keys = signal('');
const granted = signal(true);

/** The first run, with what only the browser knows. */
export function WelcomePage() {
  useEffect(() => {
    read();
  }, []);
  useEffect(() => {
    document.title = `${welcomeWords.title()} · ${common.product()}`;
  });
  return (
    <Welcome
      language={preferences.value.language}
      onLanguage={(language) => changeSettings({ language })}
      keys={keys.value}
      granted={granted.value}
      onAllow={() => browser.permissions.request({ origins: hostsAtInstall }).then(read)}
    />
  );
}

async function read(): Promise<void> {
  granted.value = await browser.permissions.contains({ origins: hostsAtInstall });
  keys.value = (await keyCommands()).find(({ name }) => name === 'clip')?.keys ?? '';
}
