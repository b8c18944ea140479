import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';

/** What the library page can have done. Each resolves once it is on the disk, and rejects if it could not be done. */
export type LibraryActions = {
  tag(ids: string[], tags: string[]): Promise<void>;
  untag(ids: string[], tags: string[]): Promise<void>;
  setTags(id: string, tags: string[]): Promise<void>;
  setStatus(ids: string[], status: Article['status']): Promise<void>;
  remove(ids: string[]): Promise<void>;
  restore(ids: string[]): Promise<void>;
  erase(ids: string[]): Promise<void>;
  copy(article: Article, way: CopyWay): Promise<void>;
  /** Fetches every missing picture again. */
  retryPictures(): Promise<void>;
};
