/** What went wrong, as the reader sees it in small type below a sentence of `utils/i18n/errors.ts`. */
export type ErrorCode =
  /** The disk is full, or the browser's share of it. */
  | 'STORE-QUOTA'
  /** Another window holds the library open in an older version. */
  | 'STORE-BLOCKED'
  /** The library was written by a newer version of the extension. */
  | 'STORE-NEWER'
  /** The browser could not read or write its database. */
  | 'STORE-BROKEN'
  /** What came back from a page is not an article, or claims to be another site's. */
  | 'CLIP-INVALID'
  /** The reader broke off on the page: it threw, or was stopped. */
  | 'CLIP-FAILED'
  /** The page did not answer in time: it still loads, or its own scripts hold it. */
  | 'CLIP-SLOW'
  /** The tab was closed or went elsewhere meanwhile. */
  | 'TAB-GONE'
  /** What was written does not read back as it should. */
  | 'EXPORT-INCOMPLETE'
  /** The template of notes was written for another version, and is not understood. */
  | 'EXPORT-TEMPLATE'
  /** The folder that is kept in step is not where it was. */
  | 'FOLDER-GONE'
  /** The browser or the system lets nobody write in it. */
  | 'FOLDER-DENIED'
  /** A message from somebody who may not send it, or that nobody knows. */
  | 'MESSAGE-REFUSED';

export type CodedError = Error & { code: ErrorCode };

export function codedError(code: ErrorCode, message: string, cause?: unknown): CodedError {
  return Object.assign(new Error(message, { cause }), { code });
}

export function hasCode(error: unknown, code: ErrorCode): boolean {
  return Object(error).code === code;
}
