import { describedSite } from './described';

/** 国家互联网信息办公室 (中国网信网). */
export const cac = describedSite({
  name: 'cac',
  matches: ['*://*.cac.gov.cn/*'],
  medium: '中国网信网',
  body: '#BodyLabel, .main-content',
  title: 'h1.title, .title h1, h1',
  account: '#source, .info .source, .info span',
  published: '#pubtime, .info time',
  without: '.editor, .zrbj, .ewm, .print',
});
