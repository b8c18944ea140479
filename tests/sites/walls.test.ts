import { expect, test } from 'vitest';
import type { RefusalReason } from '@/utils/article';
import { wallOf } from '@/utils/sites/walls';

function wall(html: string): ReturnType<typeof wallOf> {
  return wallOf(new DOMParser().parseFromString(html, 'text/html'));
}

const notices: [RefusalReason, string][] = [
  [
    'verification',
    '<title>安全验证 - 知乎</title><p>系统监测到您的网络环境存在异常，为保证您的正常访问，请点击下方验证按钮进行验证。</p>',
  ],
  ['verification', '<title>百度安全验证</title><div class="timeout">网络不给力，请稍后重试</div>'],
  [
    'verification',
    '<body><textarea id="renderData" style="display:none"></textarea><script>var arg1="0A";function setCookie(){}acw_sc__v2</script></body>',
  ],
  [
    'verification',
    '<head><meta id="zh-zse-ck" content="x"></head><body><script src="https://static.zhihu.com/zse-ck/v4/1.js"></script><script>zse-ck</script></body>',
  ],
  ['deleted', '<title>澎湃新闻</title><h2>此文章已下线</h2><a href="/">返回首页</a>'],
  ['deleted', '<title>知乎</title><p>该回答已被删除</p>'],
  ['deleted', '<h1>该文章已被作者删除</h1>'],
  ['unavailable', '<title>404</title><p>很抱歉，你访问的页面不存在</p>'],
  ['unavailable', '<title>知乎 - 有问题，就会有答案</title><p>你似乎来到了没有知识存在的荒原</p><a>去往首页</a>'],
  ['unavailable', '<title>某站</title><p>登录后才能查看全文</p>'],
];

test.each(notices)('%s: %s', (reason, html) => {
  expect(wall(html)?.refusal).toBe(reason);
});

const long = '渡口的船每天开两班，早上一班载人，傍晚一班载人和菜，菜比人先上岸，船工说这是老规矩。';

test.each([
  ['an article that quotes such a sentence', `<h1>谈删帖</h1><p>${long}${long}</p><p>该文章已被作者删除</p>`],
  ['a list of many lines', `<p>该文章已被作者删除</p>${`<li>${long}</li>`.repeat(30)}`],
  ['a page that says nothing of the kind', '<p>载入中</p>'],
  ['a script that is no firewall', '<script>var boat = 1</script>'],
])('nothing for %s', (_, html) => {
  expect(wall(html)).toBeNull();
});

test('says what the page says', () => {
  expect(wall('<title>x</title><div><b>该文章已被作者删除</b></div>')?.detail).toBe('该文章已被作者删除');
});
