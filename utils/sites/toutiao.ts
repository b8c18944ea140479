import { describedSite, type Told } from './described';
import { pageState, textAt, valueAt } from './page-state';
import { entitiesDecoded } from './wechat/entities';

/** 今日头条: `BASE_DATA` until 2020, rendered pages since. */
export const toutiao = describedSite({
  name: 'toutiao',
  matches: ['*://*.toutiao.com/*', '*://*.toutiao.io/*', '*://toutiaocdn.com/*'],
  medium: '今日头条',
  body: '.article-content article, .article-content, .syl-article-base, .tt-input__content, .article__content',
  title: '.article-content h1, h1.article-title, .article-box h1, .article__title',
  account: '.article-meta .name a, .article-meta .name, .article-sub span:not(.original):not(.article-sub-tag)',
  published: '.article-meta span, .article-sub span',
  told,
  captions: '.pgc-img-caption',
  without: '.article-meta, .article-tag, .detail-end-tag, .tt-video-box, .article-box__footer, .pgc-card',
});

function told(page: Document): Told | null {
  const article = valueAt(pageState(page, 'BASE_DATA'), 'articleInfo');
  if (!article) return null;
  return {
    title: quoted(textAt(article, 'title')),
    account: textAt(article, 'subInfo', 'source'),
    published: textAt(article, 'subInfo', 'time'),
    html: quoted(textAt(article, 'content')),
  };
}

/** `'&quot;…\&quot;…&quot;'.slice(6, -6)`: a string within a string. */
function quoted(text: string | null): string | null {
  if (!text) return null;
  return entitiesDecoded(text.replace(/^&quot;|&quot;$/g, '')).replaceAll('\\"', '"');
}
