import { expect, test } from 'vitest';
import { momentIn, momentInChina } from '@/utils/sites/moment';

test.each([
  ['2019-09-07 13:43:45　来源: 雨报', '2019-09-07T13:43:45+08:00'],
  ['2019年09月11日01:53', '2019-09-11T01:53:00+08:00'],
  ['2020年2月9日 星期日 8:05', '2020-02-09T08:05:00+08:00'],
  ['发布日期：2016/11/2', '2016-11-02'],
  ['2012.01.12', '2012-01-12'],
  ['2019-10-10T15:39:26.000Z', '2019-10-10T23:39:26+08:00'],
  ['2023-09-26T17:22:53+0800', '2023-09-26T17:22:53+08:00'],
  ['2019-13-01', null],
  ['2019-02-30', null],
  ['2019-10-10T15:39:26+99:99', null],
  ['电话 4008-2019-11', null],
  ['没有日子', null],
])('%s is %s', (text, moment) => {
  expect(momentIn(text)).toBe(moment);
});

test.each([
  [1_700_000_000, '2023-11-15T06:13:20+08:00'],
  [0, null],
  [-5, null],
  [1_700_000_000_000, null],
  [1e17, null],
  [Number.NaN, null],
])('%s seconds are %s', (seconds, moment) => {
  expect(momentInChina(seconds)).toBe(moment);
});
