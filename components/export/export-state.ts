import type { Settings } from '@/utils/settings';

/** An article that could not be exported whole. `pictures` is null where its text was missing. */
export type Incomplete = { id: string; title: string; pictures: number | null };

export type ExportChoices = Settings['export'];

/** An export from the choices to its end. */
export type ExportState =
  | { step: 'choosing' }
  /** `secondsLeft` is null as long as nobody can say. */
  | { step: 'running'; done: number; secondsLeft: number | null }
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
