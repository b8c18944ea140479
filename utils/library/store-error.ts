import { type CodedError, codedError } from '@/utils/coded-error';

/** Names of errors that mean that the store itself failed, not what was asked of it. */
const broken = ['UnknownError', 'DatabaseClosedError', 'OpenFailedError', 'InvalidStateError', 'NotReadableError'];

/** The failure of the store behind an error, with its code; null for any other error. */
export function storeError(error: unknown): CodedError | null {
  const names = namesWithin(error, 0);
  if (names.includes('QuotaExceededError')) return codedError('STORE-QUOTA', 'The disk is full.', error);
  if (names.includes('VersionError')) return codedError('STORE-NEWER', 'The library is newer than this page.', error);
  const name = names.find((each) => broken.includes(each));
  return name ? codedError('STORE-BROKEN', `The browser's database failed: ${name}.`, error) : null;
}

/** A full disk often comes as an AbortError that holds the reason inside (Dexie issue 323), or in an event's target. */
function namesWithin(error: unknown, depth: number): string[] {
  if (!error || typeof error !== 'object' || depth > 4) return [];
  const { name, inner, target, failures } = error as Record<string, unknown>;
  const within = [inner, Object(target).error, ...(Array.isArray(failures) ? failures.slice(0, 1) : [])];
  return [...(typeof name === 'string' ? [name] : []), ...within.flatMap((each) => namesWithin(each, depth + 1))];
}
