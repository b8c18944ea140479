import { expect, test } from 'vitest';
import type { Clip } from '@/utils/article';
import { clip } from '@/utils/clip/clip';

const words = '<p>渡口的船每天开两班，早上一班载人，傍晚一班载人和菜，菜比人先上岸。</p>'.repeat(3);

test.each([
  [
    'the player of a film without a name',
    'https://news.sina.com.cn/c/2024-05-06/doc-1.shtml',
    `<div id="artibody">${words}<div class="art_video"><p>正在加载</p></div></div>`,
    'embed',
    '正在加载',
  ],
  [
    'what the card of a link says beside its title',
    'https://zhuanlan.zhihu.com/p/1',
    `<div class="Post-RichText">${words}<a class="LinkCard" href="https://a.example/"><span class="LinkCard-title">木地板</span><span class="LinkCard-desc">为什么会响</span></a></div>`,
    'site',
    '为什么会响',
  ],
])('told as left out: %s', (_, url, html, reason, sample) => {
  const page = new DOMParser().parseFromString(`<title>渡口</title>${html}`, 'text/html');
  const { fidelity } = clip(page, new URL(url)) as Clip;
  expect(fidelity?.leftOut.find((entry) => entry.reason === reason)?.samples).toContain(sample);
});
