import { attributeOf, byTag } from '@/utils/clip/dom';
import { deciphered } from './cipher';
import { describedSite } from './described';

/** 搜狐新闻, 搜狐号. */
export const sohu = describedSite({
  name: 'sohu',
  matches: ['*://*.sohu.com/*'],
  medium: '搜狐',
  body: '#mp-editor, article.article, #contentText, .content-main-detail, .article-text, .article-content',
  title: '.text-title h1, #article-title-hash, .content-main--title, .article-title h1, h1[itemprop="headline"], h1',
  account:
    '#user-info h4 a, .user-info h4, .article-info .name, [data-role="original-link"] a, span.source, #media_span',
  published: '#news-time, span.datetime, #pubtime_baidu, .article-info .time, .sourceTime .r',
  without:
    '[data-role="original-title"], .original-title, [data-role="editor-name"], #backsohucom, .backsohu, .backword, .lookall-box, .statement, .show_author',
  mend: mendPictures,
});

/** Until a script has shown them, pictures have an address in cipher; its key is known from RSSHub, lib/routes/sohu/mp.tsx. */
function mendPictures(body: HTMLElement): void {
  for (const picture of byTag(body, 'img')) {
    const waiting = attributeOf(picture, 'data-src');
    if (/statics\.itc\.cn\/.*preload/.test(attributeOf(picture, 'src') ?? '')) picture.removeAttribute('src');
    if (!waiting || /^(https?:)?\/\//.test(waiting)) continue;
    picture.removeAttribute('data-src');
    const address = deciphered(waiting, 'www.sohu.com6666');
    if (address) picture.setAttribute('data-src', address);
  }
}
