import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { readerWords } from '@/utils/i18n/reader';
import { localDay } from '@/utils/local-day';
import { sayDate } from './say-date';

/** The end of the article on paper: where it was and when it was kept. */
export function PrintOrigin({ article }: { article: Article }) {
  const address = article.shortUrl ?? article.url;
  return (
    <footer class="print-only print-origin">
      {/^https?:/.test(address) && (
        <p>
          {common.openOriginal()} {address}
        </p>
      )}
      <p>{readerWords.keptAt(sayDate(localDay(article.clippedAt)), String(article.version))}</p>
    </footer>
  );
}
