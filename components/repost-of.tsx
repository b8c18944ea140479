import type { Repost } from '@/utils/article';
import { common } from '@/utils/i18n/common';

/** Who published a repost first, with the way there where it is known. Nothing for what is no repost. */
export function RepostOf({ repost }: { repost: Repost | null }) {
  if (!repost?.account) return null;
  const words = common.repostOf(repost.account);
  if (!repost.url) return <span>{words}</span>;
  return (
    <a href={repost.url} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
