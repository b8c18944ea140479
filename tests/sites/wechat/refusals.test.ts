import { expect, test } from 'vitest';
import { isRefusal } from '@/utils/article';
import { wechat } from '@/utils/sites/wechat';
import { article, short, wechatPage } from './page';

const message = (title: string, tips = '') =>
  wechatPage({
    body: `<div class="weui-msg"><h2 class="weui-msg__title"> ${title} </h2><div class="weui-msg__desc"><p class="tips">${tips}</p></div></div>`,
  });

test.each([
  ['deleted', '该内容已被发布者删除'],
  ['deleted', '該內容已被發佈者刪除'],
  ['deleted', 'The content has been deleted by the author.'],
  ['violation', '此内容因违规无法查看'],
  ['violation', '此內容因違規無法查看'],
  ['violation', 'Unable to view this content because it violates regulations'],
  ['expired', '链接已过期'],
  ['expired', 'The link has expired'],
  ['verification', '环境异常'],
  ['verification', '访问过于频繁，请用微信扫描二维码进行访问'],
  ['migrated', '该公众号已迁移'],
  ['blocked', '此账号已被屏蔽, 内容无法查看'],
  ['blocked', '此账号已自主注销，内容无法查看'],
  ['unavailable', '该内容暂时无法查看'],
  ['error', '参数错误'],
  ['error', '一句谁也没有见过的话'],
])('is refused as %s: %s', (refusal, sentence) => {
  expect(wechat.read(message(sentence), short)).toEqual({ refusal, detail: sentence });
});

test("the reason is found in the sentence below, the page's own words are the detail", () => {
  expect(wechat.read(message('无法打开', '由用户投诉并经平台审核，涉嫌过度营销'), short)).toEqual({
    refusal: 'violation',
    detail: '无法打开',
  });
});

test.each([
  [
    'verification',
    'https://mp.weixin.qq.com/mp/wappoc_appmsgcaptcha?poc_token=a&target_url=https%3A%2F%2Fmp.weixin.qq.com%2Fs',
  ],
  ['account', 'https://mp.weixin.qq.com/mp/profile_ext?action=home&__biz=MzAwMDAwMDA3MQ=='],
  ['list', 'https://mp.weixin.qq.com/mp/appmsgalbum?action=getalbum&album_id=1'],
  ['backend', 'https://mp.weixin.qq.com/cgi-bin/home?t=home/index'],
  ['backend', 'https://mp.weixin.qq.com/'],
])('is refused as %s by its address: %s', (refusal, address) => {
  expect(wechat.read(wechatPage({ body: article }), new URL(address))).toEqual({ refusal, detail: null });
});

test.each([
  ['verification', `<script>var PAGE_MID='mmbizwap:secitptpage/verify.html';</script>`],
  ['account', '<div class="about-page"><div class="item-info">微信号</div></div>'],
  ['list', '<ul class="album__list js_album_list"><li>一</li></ul>'],
])('is refused as %s by what it is made of', (refusal, body) => {
  expect(wechat.read(wechatPage({ body }), short)).toEqual({ refusal, detail: null });
});

test('a message in a page of another make is understood', () => {
  const body = '<div class="old"><p>访问过于频繁，请用微信扫描二维码进行访问</p></div>';
  expect(wechat.read(wechatPage({ body }), short)).toEqual({
    refusal: 'verification',
    detail: '访问过于频繁，请用微信扫描二维码进行访问',
  });
});

test('an article that quotes these sentences is an article', () => {
  const body = article.replace(
    '雨停了',
    '页面上写着：该内容已被发布者删除。环境异常，完成验证后即可继续访问。链接已过期',
  );
  expect(isRefusal(wechat.read(wechatPage({ body }), short))).toBe(false);
});
