import { describedSite } from './described';

/** 人民网. */
export const people = describedSite({
  name: 'people',
  matches: ['*://*.people.com.cn/*', '*://*.people.cn/*'],
  medium: '人民网',
  body: '.rm_txt_con, #rwb_zw, .box_con, .text_con .text_show, #p_content',
  title: '.rm_txt h1, .text_title h1, .col h1, h1',
  account: '.channel a, .sou a, .box01 a, .col-1-1 a',
  published: '.channel, .sou, .box01 .fl, .col-1-1',
  without: '.edit, .bza, .zdfy, .pic_tuijian, .paper_num, .box_pic:empty, .rm_zan, .rm_fx',
});
