import { expect, test } from 'vitest';
import { type Known, withoutNoise } from '@/utils/import/noise/clean';

const known: Known = { title: '题', account: null, url: new URL('https://mp.weixin.qq.com/s/x') };
const fourhou: Known = { ...known, url: new URL('https://www.4hou.com/posts/AbCd') };
const long = '这一段写得很长，说的是平台怎样告诉人们一篇文章已经不在了。'.repeat(30);

test.each([
  ['a sentence of the site with text below it', '甲。\n\n如若转载，请注明原文地址\n\n乙。', fourhou],
  ['what an error page says, in an article about it', `${long}\n\n该内容已被发布者删除\n\n${long}`, known],
  ['a heading that repeats the title below short lines', '风\n\n雨\n\n# 题\n\n雪', known],
  [
    'a heading that repeats the title below prose',
    '[甲](https://a.example/)写道：那一年没有下雪。\n\n## 题\n\n雪',
    known,
  ],
])('%s stays', (_, body, about) => {
  expect(withoutNoise(`# 题\n\n${body}`, about)).toMatchObject({ markdown: body });
});
