import type { Manifest } from '@/utils/export/folder/manifest';
import type { Listing } from '@/utils/export/folder/place';
import type { Disk } from './disk';

/** What became of the notes in a folder. `left`: paths of files that are not as we wrote them, so that they were not touched. */
export type SyncReport = {
  added: number;
  changed: number;
  renamed: number;
  removed: number;
  left: string[];
  /** Called off before it was through. */
  stopped: boolean;
};

/** What every step of one sync works with. */
export type Means = {
  disk: Disk;
  manifest: Manifest;
  /** What lay in the folder when it began. */
  there: Listing;
  owner: string;
  report: SyncReport;
  /** Folders that a file of ours left. */
  emptied: Set<string>;
};

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
