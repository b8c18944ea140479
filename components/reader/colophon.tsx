import { ArrowRight, Check, CircleDashed, Copy } from 'lucide-preact';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { copyWords } from '@/utils/i18n/copy';
import { readerWords } from '@/utils/i18n/reader';
import { localDay } from '@/utils/local-day';
import { Button } from '../button';
import { Icon } from '../icon';
import { Seal } from '../seal';
import { sayDate } from './say-date';

type ColophonProps = {
  article: Article;
  onDone(): void;
  onCite(): void;
  /** Address of the next article in the reader; null after the last. */
  next: string | null;
};

/** The end of the article: the seal, when it was kept, where it is from, and where to go. */
export function Colophon({ article, onDone, onCite, next }: ColophonProps) {
  const read = article.status === 'archived';
  return (
    <footer class="colophon">
      <Seal state="kept" big />
      <p>
        {readerWords.keptAt(sayKept(article.clippedAt), String(article.version))}
        <br />
        {/^https?:/.test(article.url) && (
          <a href={article.shortUrl ?? article.url} target="_blank" rel="noreferrer">
            {common.openOriginal()}
          </a>
        )}
      </p>
      <div class="row">
        <Button icon={read ? CircleDashed : Check} onClick={onDone}>
          {read ? readerWords.undone() : readerWords.done()}
        </Button>
        <Button icon={Copy} onClick={onCite}>
          {copyWords.citation()}
        </Button>
        {next && (
          <a class="btn" href={next}>
            <Icon of={ArrowRight} />
            {readerWords.next()}
          </a>
        )}
      </div>
    </footer>
  );
}

function sayKept(moment: string): string {
  const when = new Date(moment);
  const time = `${String(when.getHours()).padStart(2, '0')}:${String(when.getMinutes()).padStart(2, '0')}`;
  return `${sayDate(localDay(when))}${time}`;
}
