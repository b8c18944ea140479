import { describedSite } from './described';

/** FreeBuf. */
export const freebuf = describedSite({
  name: 'freebuf',
  matches: ['*://*.freebuf.com/*'],
  medium: 'FreeBuf',
  body: '.artical-body .content-detail, .artical-body .payread-panel, .artical-body, #contenttxt',
  title: '.artical-header .title-span, .artical-header .title, .articlecontent .title h2',
  author: '.artical-header .author-name, .author-info .author, .author-info a, .articlecontent .property .name a',
  published: '.artical-header .date, .artical-header time, .articlecontent .property .time',
  without: '.introduce, .author-card, .remuneration, .declare, .tags-box, .statement',
});
