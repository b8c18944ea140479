import { describedSite } from './described';

/** Solidot 奇客. The head of a story is inside the block that holds it. */
export const solidot = describedSite({
  name: 'solidot',
  matches: ['*://*.solidot.org/*'],
  medium: 'Solidot',
  body: '.block_m .p_mainnew, .p_mainnew, .block_m',
  title: '.block_m .bg_htit h2, .bg_htit h2',
  author: '.talk_time',
  published: '.talk_time',
  without: '.ct_tittle, .talk_time, .icon_float, .talk_b',
});
