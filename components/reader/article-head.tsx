import type { Article } from '@/utils/article';
import { publishedDay } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { readingMinutes, sayNumber } from '@/utils/i18n/format';
import { readerWords } from '@/utils/i18n/reader';
import { siteOf } from '@/utils/search/site-of';
import { Avatar } from '../avatar';
import { narrowedTo } from '../library/address';
import { opensWithMark } from '../opens-with-mark';
import { PartNotice } from '../part-notice';
import { RepostOf } from '../repost-of';
import { Introduction } from './introduction';
import { sayDate } from './say-date';

/** Who wrote it, when, its title, how long it is, its tags. */
export function ArticleHead({ article, lang }: { article: Article; lang: string }) {
  const account = article.account ?? siteOf(article);
  const day = publishedDay(article);
  const characters = article.measure.characters;
  return (
    <header lang={lang}>
      <p class="by">
        {account && (
          <span class="who">
            <Avatar name={account} />
            {account}
          </span>
        )}
        {article.author && article.author !== account && <span>{readerWords.by(article.author)}</span>}
        {day && <time dateTime={article.publishedAt ?? day}>{sayDate(day)}</time>}
        {article.original && <span>{common.original()}</span>}
        <RepostOf repost={article.repostOf} />
      </p>
      <h1 class={opensWithMark(article.title) ? 'opens' : undefined}>{article.title}</h1>
      <p class="by">
        <span>
          {common.characters(sayNumber(characters))}，{common.minutes(sayNumber(readingMinutes(characters)))}
        </span>
        {article.tags.map((tag) => (
          <a key={tag} class="tagx" href={`/options.html${narrowedTo({ tag })}`}>
            {tag}
          </a>
        ))}
      </p>
      <PartNotice partial={article.partial} />
      <Introduction words={article.repostOf?.introduction ?? null} />
    </header>
  );
}
