import { describedSite } from './described';

/** 人民网 and its papers: the containers of its channels, one after the other as they were put in use. */
export const people = describedSite({
  name: 'people',
  matches: ['*://*.people.com.cn/*', '*://*.people.cn/*'],
  medium: '人民网',
  // The containers with the picture above the text; what is inside them holds the text alone.
  body: '.rm_txt_con, .box_con, .show_text, .artDet, .p2j_text .box_text, .d2_content .txt, #p_content, #ozoom, #rwb_zw:not(.box_con #rwb_zw)',
  title:
    '.rm_txt h1, #newstit, .text_title h1, .text_c h1, .articleCont h2, .tit-ld h2, .p2j_text h1, .d2_content h1, .col h1, #p_title, h1',
  account:
    '.col-1-1 a, .channel a, .sou a, .box01 a, .artOri a, .tit-ld p a, .p2j_text h2 a, .d2_content .day a, .p1 a, #p_origin a, .text_title .fl a',
  author: '.rm_txt .author, .text_c .author, .p2j_text .author',
  published:
    '.col-1-1, .channel, .sou, .box01 .fl, .artOri, .tit-ld p, .p2j_text h2, .d2_content .day, p.p1, #p_publishtime, .text_title .fl, .lai',
  without:
    '.edit, .bza, .zdfy, .pic_tuijian, .paper_num, .box_pic:empty, .rm_zan, .rm_fx, #rwb_tjyd, .rm_relevant, .relevant, .share, .otherContent_01, .editor, .recommend',
});
