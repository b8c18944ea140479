import '@/components/settings/settings.css';
import '@/components/export/export.css';
import '@/components/settings/template/template.css';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '#imports';
import type { LibrarySize } from '@/components/settings/data-settings';
import type { KeyCommand } from '@/components/settings/key-settings';
import type { KnownHost } from '@/components/settings/privacy-settings';
import { SettingsView } from '@/components/settings/settings-view';
import type { Tried } from '@/components/settings/template/template-preview';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { common } from '@/utils/i18n/common';
import { type Library, openLibrary } from '@/utils/library/library';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { changeSettings, preferences } from '@/utils/preferences';
import { BackupWindow } from './backup-window';
import { startImport } from './import-job';
import { knownHosts } from './known-hosts';
import { keyCommands, openShortcutSettings } from './shortcuts';

const size = signal<LibrarySize>(null);
const hosts = signal<KnownHost[]>([]);
const tried = signal<Tried | null>(null);
const commands = signal<KeyCommand[]>([]);

/** The settings, with what only the browser and the library know. `section` is the group to show. */
export function SettingsPage({ section }: { section: string }) {
  useEffect(() => keepUpToDate(), []);
  useEffect(() => {
    document.title = `${common.settings()} · ${common.product()}`;
  });
  // Again when the hosts are there: they push what is below them down.
  useEffect(() => show(section), [section, hosts.value.length > 0]);
  const [backsUp, setBacksUp] = useState(false);
  const { articles = 0, trash = 0 } = size.value ?? {};
  return (
    <>
      <SettingsView
        section={section}
        settings={preferences.value}
        onChange={(change) => changeSettings(change)}
        size={size.value}
        hosts={hosts.value}
        commands={commands.value}
        tried={tried.value}
        version={browser.runtime.getManifest().version}
        // Both are called in the click itself: a browser asks only while it is fresh.
        onAllow={(origin) => browser.permissions.request({ origins: [origin] }).then(refreshHosts)}
        onRevoke={(origin) => browser.permissions.remove({ origins: [origin] }).then(refreshHosts)}
        onChangeKeys={openShortcutSettings}
        onBackUp={() => setBacksUp(true)}
        onRestore={restore}
      />
      {backsUp && <BackupWindow count={articles + trash} onClose={() => setBacksUp(false)} />}
    </>
  );
}

/** A backup is imported like any file; that page tells how far it is and what came of it. */
function restore(file: File): void {
  location.assign('#/import');
  startImport([file]);
}

/** The group at the top of the window, its heading ready to be read out. */
function show(section: string): void {
  const heading = document.getElementById(`${section}-title`);
  heading?.closest('section')?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** Reads everything, and again when the library changes or the reader comes back from the browser's page for keys. */
function keepUpToDate(): () => void {
  const library = openLibrary();
  const measure = async () => {
    const [counts, estimate] = await Promise.all([library.counts(), navigator.storage.estimate()]);
    size.value = { articles: counts.articles, trash: counts.trash, bytes: estimate.usage ?? null };
  };
  const refresh = () => {
    measure();
    findTried(library);
    refreshHosts();
    refreshCommands();
  };
  refresh();
  addEventListener('focus', refresh);
  const stop = library.watch(measure);
  return () => {
    removeEventListener('focus', refresh);
    stop();
    library.close();
  };
}

/** The latest article that was kept, to try templates on. */
async function findTried(library: Library): Promise<void> {
  const [article] = await library.latest(1);
  const body = article && (await library.body(article.id));
  tried.value = article ? { article, content: toMarkdown(inertBody(sanitise(body?.html ?? ''))) } : null;
}

async function refreshHosts(): Promise<void> {
  hosts.value = await knownHosts();
}

async function refreshCommands(): Promise<void> {
  commands.value = await keyCommands();
}
