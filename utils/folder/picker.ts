type Mode = { mode: 'readwrite' };
type Asking = FileSystemDirectoryHandle & {
  queryPermission(mode: Mode): Promise<PermissionState>;
  requestPermission(mode: Mode): Promise<PermissionState>;
};
type Picking = {
  showDirectoryPicker?(options: Mode & { id: string; startIn: string }): Promise<FileSystemDirectoryHandle>;
};

const mode: Mode = { mode: 'readwrite' };

/** Chromium has folders to choose from; Firefox has none. */
export function canPickFolder(): boolean {
  return typeof (globalThis as Picking).showDirectoryPicker === 'function';
}

/** The folder that is chosen; null where the choice was called off. Call it straight from a click. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (
      (await (globalThis as Picking).showDirectoryPicker?.({ ...mode, id: 'mocang', startIn: 'documents' })) ?? null
    );
  } catch (error) {
    if (Object(error).name === 'AbortError') return null;
    throw error;
  }
}

export async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (handle as Asking).queryPermission(mode)) === 'granted';
}

/** Asks again for a folder that was chosen before. Call it straight from a click. */
export async function askToWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  return (await (handle as Asking).requestPermission(mode)) === 'granted';
}
