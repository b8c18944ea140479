import { expect, test } from 'vitest';
import { isEmptyQuery, parseQuery } from '@/utils/search/query';

const none = { words: [], account: [], tag: [], author: [], site: [] };

test.each([
  ['', none],
  ['   ', none],
  ['榫卯', { ...none, words: ['榫卯'] }],
  ['榫卯 廊桥', { ...none, words: ['榫卯', '廊桥'] }],
  ['榫卯　廊桥', { ...none, words: ['榫卯', '廊桥'] }],
  ['ＡＩ Agent', { ...none, words: ['ai', 'agent'] }],
  ['公众号:檐下木作', { ...none, account: ['檐下木作'] }],
  ['公众号：檐下木作', { ...none, account: ['檐下木作'] }],
  ['公眾號:檐下木作', { ...none, account: ['檐下木作'] }],
  ['公众号: 檐下木作', { ...none, account: ['檐下木作'] }],
  ['Account:Mocang', { ...none, account: ['mocang'] }],
  ['标签:手艺 标签:自然', { ...none, tag: ['手艺', '自然'] }],
  ['tag:craft 木头', { ...none, tag: ['craft'], words: ['木头'] }],
  ['作者:阿榫', { ...none, author: ['阿榫'] }],
  ['站点:4hou', { ...none, site: ['4hou'] }],
  ['site:mp.weixin.qq.com', { ...none, site: ['mp.weixin.qq.com'] }],
  ['"machine learning" 模型', { ...none, words: ['machine learning', '模型'] }],
  ['“让一让”', { ...none, words: ['让一让'] }],
  ['标签:"两个 字"', { ...none, tag: ['两个 字'] }],
  ['"没有收尾', { ...none, words: ['没有收尾'] }],
  ['https://mp.weixin.qq.com/s/abc', { ...none, words: ['https://mp.weixin.qq.com/s/abc'] }],
  ['时间:昨天', { ...none, words: ['时间:昨天'] }],
  ['constructor:x', { ...none, words: ['constructor:x'] }],
  ['12:30', { ...none, words: ['12:30'] }],
  ['公众号:', none],
])('understands %j', (text, query) => {
  expect(parseQuery(text)).toEqual(query);
});

test('knows that nothing is asked', () => {
  expect(isEmptyQuery(parseQuery(' 公众号: '))).toBe(true);
  expect(isEmptyQuery(parseQuery('木'))).toBe(false);
});
