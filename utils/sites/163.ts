import { find, rawTextOf } from '@/utils/clip/dom';
import { describedSite, type Told } from './described';
import { gallery } from './gallery';
import { listAt, textAt } from './page-state';

/** 网易新闻, 网易号, with the pages for telephones. Times to the second lie in attributes, see `#contain`. */
export const netease = describedSite({
  name: '163',
  matches: ['*://*.163.com/*'],
  medium: '网易',
  body: '#endText, .post_body, .post_text, .article_wrap #content, article .js-page, .article-body, .main-content, #content',
  title:
    '.post_title, #epContentLeft h1, .post_content_main h1, .article_title h2, #h1title, article h1.title, .article-title',
  account:
    '.post_info a[href*="/dy/media/"], .post_wemedia_name a, #ne_article_source, .share_box .time span:last-child, .post_author_name, .js-source, .post_info a:not(.post_jubao)',
  published: '#ne_wrap[data-publishtime], #contain[data-ptime], .post_time_source, .ep-time-soure, .js-time',
  told: picturesOf,
  without:
    '.otitle, .post_recommend, .gg200x300, .ep-source, .ep-editor, .post_statement, .post_next_post, .creative_statement, .statement, .post_btns, .video-wrapper .nvt_vbox, .tie-area, .bottom-share',
});

/** A set of pictures keeps them as JSON in a text area (`/photoview/`). */
function picturesOf(page: Document): Told | null {
  const data = find(page, 'textarea[name="gallery-data"], .gallery textarea');
  if (!data) return null;
  const set = parsed(rawTextOf(data));
  const pictures = listAt(set, 'list').map((picture) => ({
    address: textAt(picture, 'oimg') ?? textAt(picture, 'img'),
    words: [textAt(picture, 'title'), textAt(picture, 'note')],
  }));
  return {
    title: textAt(set, 'info', 'setname'),
    account: textAt(set, 'info', 'source'),
    published: textAt(set, 'info', 'lmodify'),
    html: gallery(textAt(set, 'info', 'prevue'), pictures),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
