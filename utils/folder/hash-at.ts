import { sha256 } from '@/utils/library/hash';
import type { Disk } from './disk';

/** SHA-256 (hex) of a file's bytes; null where there is none. */
export async function hashAt(disk: Pick<Disk, 'read'>, path: string): Promise<string | null> {
  const bytes = await disk.read(path);
  return bytes && (await sha256(bytes));
}
