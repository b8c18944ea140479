import type { ListFormat } from '@/utils/export/list';

/** An article that could not be exported whole. `pictures` is null where its text was missing. */
export type Incomplete = { id: string; title: string; pictures: number | null };

/** Every article as a file of its own, in a ZIP. */
export type ArchiveFormat = 'markdown' | 'text';

/** What is written: such an archive, or a list of what is known of the articles. */
export type ExportFormat = ArchiveFormat | ListFormat;

export function isArchive(format: ExportFormat): format is ArchiveFormat {
  return format === 'markdown' || format === 'text';
}

export type ExportChoices = { layout: 'account' | 'flat'; pictures: 'local' | 'remote' };

/** An export from the choices to its end. */
export type ExportState =
  | { step: 'choosing' }
  | { step: 'running'; done: number }
  /** The archive is written and is read back. */
  | { step: 'checking' }
  | {
      step: 'done';
      articles: number;
      /** Null where a single file without the texts was written. */
      files: number | null;
      /** Bytes. */
      size: number;
      incomplete: Incomplete[];
    }
  | { step: 'failed'; code: string };
