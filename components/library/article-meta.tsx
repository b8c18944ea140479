import type { Article } from '@/utils/article';
import { publishedDay } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayDay, sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { siteOf } from '@/utils/search/site-of';
import { Avatar } from '../avatar';
import { Marked } from './marked';
import type { Missing } from './missing';

type MetaProps = { article: Article; words: string[]; missing: Missing | null };

/** What is known about an article, always in this order: account, day published, length, missing pictures, how far it is read, tags. */
export function ArticleMeta({ article, words, missing }: MetaProps) {
  const account = article.account ?? siteOf(article);
  const day = publishedDay(article);
  return (
    <p class="meta">
      {account && (
        <span class="who">
          <Avatar name={account} size="small" />
          <span class="clip">
            <Marked text={account} words={words} />
          </span>
        </span>
      )}
      {day && <span class="day">{sayDay(day, new Date())}</span>}
      <span>{common.characters(sayNumber(article.measure.characters))}</span>
      {missing && <span class="missing">{sayMissing(missing)}</span>}
      {article.status === 'reading' && <span>{libraryWords.reading()}</span>}
      {article.tags.length > 0 && (
        <span class="tag-names">
          {article.tags.map((tag) => (
            <span key={tag} class="tagx">
              <Marked text={tag} words={words} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

function sayMissing({ waiting, failed }: Missing): string {
  return waiting > 0 ? libraryWords.arriving(sayNumber(waiting)) : libraryWords.missing(sayNumber(failed));
}
