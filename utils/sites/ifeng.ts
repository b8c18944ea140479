import { describedSite } from './described';

/** 凤凰网. The classes of its present pages end in a hash. */
export const ifeng = describedSite({
  name: 'ifeng',
  matches: ['*://*.ifeng.com/*'],
  medium: '凤凰网',
  body: '[class*="index_text_"], [class^="text-"], #main_content, #artical_real',
  title: '[class*="index_topic_"] h1, [class^="topic-"], h1#artical_topic, #artical h1',
  account: '[class*="index_source_"] a, [class*="index_name_"], [class^="source-"] a, [class^="source-"], .ss03',
  published: '[class*="index_timeBref_"] span, [class^="time-"], [itemprop="datePublished"], .ss01',
  without: '#embed_hzh_div, .ifengLogo, [class*="index_tip_"]',
});
