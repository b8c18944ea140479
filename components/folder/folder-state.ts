import type { SyncReport } from '@/utils/folder/means';

/** How the last sync ended. `at` is ISO 8601 in UTC. */
export type LastSync = { at: string; report: SyncReport };

/** The folder that is kept in step, and what is being done about it. */
export type FolderState =
  | { step: 'opening' }
  | { step: 'none' }
  /** The browser wants to be asked again. */
  | { step: 'lapsed'; name: string }
  | { step: 'ready'; name: string; last: LastSync | null }
  /** `of` is null until it is known how much there is to do. */
  | { step: 'running'; name: string; done: number; of: number | null }
  | { step: 'failed'; name: string; code: string };

export type FolderActions = {
  choose(): void;
  /** Asks the browser again, then syncs. */
  allow(): void;
  sync(): void;
  stop(): void;
  forget(): void;
  setFollows(follows: boolean): void;
};
