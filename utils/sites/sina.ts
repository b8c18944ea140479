import { attributeOf, find, findAll, lineOf } from '@/utils/clip/dom';
import type { Note } from '@/utils/clip/note';
import { describedSite, type Told } from './described';
import { gallery } from './gallery';
import { listAt, pageState, textAt } from './page-state';

/** 新浪新闻, 新浪财经, 新浪科技, with the pages for telephones (sina.cn) and the sets of pictures (slide.*.sina.com.cn). */
export const sina = describedSite({
  name: 'sina',
  matches: ['*://*.sina.com.cn/*', '*://*.sina.cn/*'],
  medium: '新浪',
  body: '#artibody, #article, #article_content, .art_content, .art_pic_card, #sina_keyword_ad_area2, .articalContent',
  title: 'h1.main-title, h1#main_title, h1#artibodyTitle, h1#j_title, h1.art_tit_h1, .articalTitle .titName',
  captions: '.img_descr',
  published:
    'meta[property="article:published_time"], .date-source .date, .time-source .titer, #pub_date, .date-source, .time-source, time.art_time, .articalTitle .time',
  account:
    'meta[name="mediaid"], .date-source .source, .date-source .ent-source, .date-source a, .time-source a, #media_name, .linkRed02, .art_cite, meta[property="article:author"]',
  told: picturesOf,
  without: `
    .article-notice, .show_author, .wap_special, .article-editor, .quotation, [id^="ad_"], .appendQr_wrap, .tech-quotation,
    .finance_app_zqtg, .ct_hqimg, .hqimg_wrapper, .fin_reference, .app-kaihu-qr, #left_hzh_ad, .special_tag_wrap, .caijing_bq,
    #j_album_1, #blk_weiboBox_01, [id^="quote_"], .weibo_info, .look_sub, .j_article_wbreco, .show_statement, .article-bottom`,
  mend: mendFilms,
});

/** The player that scripts build around a film says more of itself than of the film. */
function mendFilms(body: HTMLElement, note: Note): void {
  for (const player of findAll(body, '.artical-player-wrap, .video-2017, .art_video_box, .art_video')) {
    const link = find(player, 'a[href*="video.sina"], a[href*="/detail-"]');
    const title = lineOf(link) || lineOf(find(player, '#J_Video_Source, .video-info, [title-data]'));
    const film = body.ownerDocument.createElement('video');
    film.setAttribute('data-title', title);
    film.setAttribute('src', (link && attributeOf(link, 'href')) ?? '');
    note(title === '' ? 'embed' : null, player);
    if (title === '') player.remove();
    else player.replaceWith(film);
  }
}

/** `slide_data` of a set of pictures; see RSSHub, lib/routes/sina/utils.ts. */
function picturesOf(page: Document): Told | null {
  const set = pageState(page, 'slide_data');
  const pictures = listAt(set, 'images').map((picture) => ({
    address: textAt(picture, 'download_img') ?? textAt(picture, 'image_url'),
    words: [textAt(picture, 'intro')],
  }));
  if (pictures.length === 0) return null;
  return { title: textAt(set, 'slide', 'title'), html: gallery(null, pictures) };
}
