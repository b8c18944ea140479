import type { Incoming, Refusal } from '@/utils/article';

/** A picture that came inside an import, by the address it has in the article (`data-src`, or the cover's). */
export type ImportedPicture = { address: string; blob: Blob };

/**
 * Why a file gives no article. Limits and sizes are in bytes, counts in entries. Each has a sentence for people in
 * `utils/i18n/import.ts`.
 */
export type ImportProblem =
  | { code: 'empty' }
  | { code: 'too-large'; size: number; limit: number }
  /** Neither UTF-8, UTF-16 nor GB 18030. */
  | { code: 'not-text' }
  /** Recognised, but of no kind that can be read. `type`: `pdf`, `picture`, `office`, `archive`, `json`. */
  | { code: 'unsupported'; type: string }
  | { code: 'damaged-archive' }
  /** One file of an archive does not have the length or checksum that the archive promises. */
  | { code: 'damaged-entry' }
  | { code: 'encrypted' }
  | { code: 'too-many-entries'; count: number; limit: number }
  /** Unpacks to far more than anything real. */
  | { code: 'bomb' }
  /** A name that points outside the archive: `../x`, `/x`, `C:\x`. */
  | { code: 'unsafe-name' }
  | { code: 'nested-archive' }
  /** An archive without any document. */
  | { code: 'nothing-inside' }
  /** The browser cannot give the file's bytes: moved, deleted or forbidden since it was chosen. */
  | { code: 'unreadable' }
  /** A backup of a later version of the format. */
  | { code: 'newer-backup' }
  /** This article is not there, and the backup has no end: it was cut. */
  | { code: 'cut-backup' }
  /** Something in it that nobody expected. */
  | { code: 'unexpected' };

/** What became of one document. */
export type Outcome =
  | {
      kind: 'article';
      incoming: Incoming;
      pictures: ImportedPicture[];
      /** Pictures that should have come with it and are damaged or missing in the file. */
      lostPictures: number;
    }
  | { kind: 'refused'; title: string; refusal: Refusal }
  | { kind: 'failed'; why: ImportProblem };

/** One document of an import. `name`: the file's, behind it the path inside an archive (`backup.zip/安全牛/标题.md`). */
export type Found = Outcome & {
  name: string;
  /** Place among the documents of its file, from 1. */
  place: number;
  /** How many documents its file holds. */
  of: number;
};
