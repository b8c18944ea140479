import { signal } from '@preact/signals';
import { browser } from '#imports';
import type { FolderActions, FolderState } from '@/components/folder/folder-state';
import { codedError } from '@/utils/coded-error';
import { diskOf } from '@/utils/folder/disk';
import { libraryNotes } from '@/utils/folder/library-notes';
import type { SyncReport } from '@/utils/folder/means';
import { askToWrite, canPickFolder, mayWrite, pickFolder } from '@/utils/folder/picker';
import { libraryName, type StoredFolder, storedFolder, storeFolder } from '@/utils/folder/stored-folder';
import { syncFolder } from '@/utils/folder/sync';
import { codeOf } from '@/utils/i18n/errors';
import { changeSettings, preferences } from '@/utils/preferences';
import { library } from './open-library';

/** The folder of this page. Null where the browser has none to offer. */
export const folder = signal<FolderState | null>(canPickFolder() ? { step: 'opening' } : null);
let chosen: StoredFolder | null = null;
let stop: AbortController | null = null;

/** How long the library must be still before the folder follows it, in milliseconds: pictures come one after the other. */
const pause = 3_000;

/** Finds the folder that was chosen, and follows the library from now on where that is the setting. */
export async function followFolder(): Promise<void> {
  if (!canPickFolder()) return;
  chosen = await storedFolder();
  await showChosen();
  const follow = () => {
    if (chosen && preferences.value.folderFollows && folder.value?.step === 'ready') told(sync());
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  library.watch((tables) => {
    if (!['articles', 'bodies', 'pictureUses'].some((table) => tables.has(table))) return;
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  });
  follow();
}

export const folderActions: FolderActions = {
  choose: () => told(choose()),
  allow: () => told(allow()),
  sync: () => told(sync()),
  stop: () => stop?.abort(),
  forget: () => told(storeFolder(null).then(() => keep(null))),
  setFollows: (folderFollows) => void changeSettings({ folderFollows }),
};

async function choose(): Promise<void> {
  const handle = await pickFolder();
  if (!handle) return;
  await keep({ handle, last: null });
  await sync();
}

async function allow(): Promise<void> {
  if (chosen && (await askToWrite(chosen.handle))) await sync();
}

async function keep(next: StoredFolder | null): Promise<void> {
  await storeFolder(next);
  chosen = next;
  await showChosen();
}

/** One sync at a time, in whatever page: a second finds the folder taken and leaves it to the first. */
async function sync(): Promise<void> {
  const { handle } = chosen ?? {};
  if (!handle || folder.value?.step === 'running') return;
  stop = new AbortController();
  const { signal } = stop;
  folder.value = { step: 'running', name: handle.name, done: 0, of: null };
  const report = await navigator.locks.request('folder', { ifAvailable: true }, (lock) =>
    lock ? write(handle, signal) : null,
  );
  if (report) await keep({ handle, last: { at: new Date().toISOString(), report } });
  else await showChosen();
}

async function write(handle: FileSystemDirectoryHandle, signal: AbortSignal): Promise<SyncReport> {
  const { export: options, trimPromotion: trims } = preferences.value;
  const notes = await libraryNotes(library, { options, trims, version: browser.runtime.getManifest().version });
  const progress = (done: number, of: number) => {
    folder.value = { step: 'running', name: handle.name, done, of };
  };
  return syncFolder({ disk: diskOf(handle), ...notes, owner: await libraryName(), signal, progress });
}

async function showChosen(): Promise<void> {
  if (!chosen) folder.value = { step: 'none' };
  else if (await mayWrite(chosen.handle)) folder.value = { step: 'ready', name: chosen.handle.name, last: chosen.last };
  else folder.value = { step: 'lapsed', name: chosen.handle.name };
}

function told(doing: Promise<void>): void {
  doing.catch((error) => {
    console.error(error);
    folder.value = { step: 'failed', name: chosen?.handle.name ?? '', code: codeOf(asOurs(error)) };
  });
}

/** What the browser says of a folder, in codes that have sentences. */
function asOurs(error: unknown): unknown {
  const { name, message } = Object(error);
  if (name === 'NotFoundError') return codedError('FOLDER-GONE', message, error);
  if (name === 'NotAllowedError') return codedError('FOLDER-DENIED', message, error);
  if (name === 'QuotaExceededError') return codedError('EXPORT-INCOMPLETE', message, error);
  return error;
}
