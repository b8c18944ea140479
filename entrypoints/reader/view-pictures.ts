import type { PictureView } from '@/components/reader/pictures';
import { readerWords } from '@/utils/i18n/reader';
import type { Library, PictureFailure, PictureUse } from '@/utils/library/library';
import { loadedPicture } from './loaded-picture';

/** Pictures of the body by original address, ready to be shown; the cover is not among them unless the body shows it. */
export function viewPictures(library: Library, uses: PictureUse[]): Map<string, PictureView> {
  return new Map(uses.filter(({ order }) => order >= 0).map((use) => [use.address, viewOf(library, use)]));
}

function viewOf(library: Library, { state, hash, reason }: PictureUse): PictureView {
  if (state === 'kept' && hash) return { state, load: () => loadedPicture(library, hash) };
  if (state === 'waiting') return { state };
  return { state: 'failed', reason: reason ? reasons[reason]() : '' };
}

const reasons: Record<PictureFailure, () => string> = {
  network: readerWords.network,
  missing: readerWords.missing,
  refused: readerWords.refused,
  type: readerWords.type,
  size: readerWords.sizeLimit,
  placeholder: readerWords.placeholder,
  permission: readerWords.permission,
  private: readerWords.private,
  budget: readerWords.budget,
  freed: readerWords.freed,
  quota: readerWords.quota,
};
