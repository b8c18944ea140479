import { describedSite, type Told } from './described';
import { listAt, pageState, textAt, valueAt } from './page-state';

/** 凤凰网. The classes of its present pages end in a hash; their data are whole. */
export const ifeng = describedSite({
  name: 'ifeng',
  matches: ['*://*.ifeng.com/*'],
  medium: '凤凰网',
  body: '[class*="index_text_"], [class^="text-"], #main_content, #artical_real',
  title: '[class*="index_topic_"] h1, [class^="topic-"], h1#artical_topic, #artical h1',
  account:
    '[class*="index_sourceTitleText_"] a, [class*="index_source_"] a, [class*="index_name_"], [class^="source-"] a, [class^="source-"], .ss03',
  published:
    '[class*="index_timeBref_"] a, [class*="index_timeBref_"], [class^="time-"], [itemprop="datePublished"], .ss01',
  told,
  without: '#embed_hzh_div, .ifengLogo, [class*="index_tip_"]',
});

/** See RSSHub, lib/routes/ifeng: the parts of an article are texts and films. */
function told(page: Document): Told | null {
  const article = valueAt(pageState(page, 'allData'), 'docData');
  if (!article) return null;
  const parts = listAt(article, 'contentData', 'contentList');
  const isWhole = parts.length > 0 && parts.every((part) => textAt(part, 'type') === 'text');
  return {
    title: textAt(article, 'title'),
    account: textAt(article, 'source'),
    published: textAt(article, 'newsTime'),
    html: isWhole ? parts.map((part) => textAt(part, 'data') ?? '').join('') : null,
  };
}
