import { describe, expect, test } from 'vitest';
import { siteOf } from '@/utils/sites';
import { generic } from '@/utils/sites/generic';
import type { Reading } from '@/utils/sites/site';

const words = '渡口的船每天开两班，早上一班载人，傍晚一班载人和菜，菜比人先上岸。';
const cutWords = '渡口的船每天开两班，早上一班载人，傍晚一班载人和菜，菜比';

function read(behind: string, inside = words): Reading {
  const page = new DOMParser().parseFromString(
    `<title>渡口</title><article><div id="content_views"><p>${words}</p><p>${inside}</p></div>${behind}</article>`,
    'text/html',
  );
  const url = new URL('https://blog.csdn.net/ferry/article/details/1');
  return siteOf(url)?.read(page, url) as Reading;
}

test.each([
  ['for money', '<div class="hide-article-box"><a><img src="lock.png">最低0.47元/天 解锁文章</a></div>'],
  ['for a column', '<div><span>订阅专栏</span><a>订阅专栏 解锁全文</a></div>'],
  ['so many characters', '<p>未登录</p><p>还剩 1204 字</p>'],
  ['so much of it', '<div>剩余 62% 付费后可读</div>'],
  ['for those who pay', '<p>本文为会员专享</p>'],
  ['for subscribers', '<p>Subscribe to continue reading</p>'],
])('an article that goes on %s is a part', (_, html) => {
  expect(read(html).partial).toBe(true);
});

test.each([
  ['at the foot of the article too', read('', `${cutWords}</p><p>登录后查看剩余内容`).partial, true],
  ['where a sentence stops', read('<a>登录后阅读全文</a>', cutWords).partial, true],
  ['where three dots say so', read('<a>打开APP阅读全文</a>', `${cutWords}……`).partial, true],
  ['not where the words end as words do: the rest is only folded', read('<a>登录后阅读全文</a>').partial, false],
])('the offer to sign in counts %s', (_, partial, isPart) => {
  expect(partial).toBe(isPart);
});

test.each([
  ['nothing', ''],
  ['an invitation', '<p>关注我们，解锁更多精彩内容</p><p>订阅专栏</p><p>欢迎购买</p>'],
  ['a coupon', '<p>福利倒计时</p><p>立减 ¥</p><p>普通VIP年卡可用</p><p>立即使用</p>'],
  ['an article of that name', `<p>${'解锁全文检索的十个办法，'.repeat(8)}</p>`],
])('with %s behind it an article is whole', (_, html) => {
  expect(read(html).partial).toBe(false);
});

describe('a page of a website that nobody knows', () => {
  const wall = '<div class="c-paywall"><h2>Subscribe to continue reading</h2><a href="/join">Join</a></div>';
  const isPart = (html: string) => {
    const page = new DOMParser().parseFromString(
      `<title>渡口</title><article><h1>渡口</h1>${html}</article>`,
      'text/html',
    );
    return (siteOf(new URL('https://ferry.example/1')) ?? generic).read(
      page,
      new URL('https://ferry.example/1'),
    ) as Reading;
  };

  test.each([
    ['the first words before a wall', `<p>${words}</p><p>${words}</p><p>${words}</p>${wall}`, true],
    ['no wall', `<p>${words}</p><p>${words}</p><p>${words}</p>`, false],
    ['a whole article, and a wall that waits for others', `<p>${words}</p>`.repeat(90) + wall, false],
  ])('with %s', (_, html, partial) => {
    expect(isPart(html).partial).toBe(partial);
  });
});
