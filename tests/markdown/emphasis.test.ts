import { describe, expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { markdownOf, rendered } from './rendered';
import { seen } from './seen';

/** Emphasis beside Chinese text and punctuation: what it must be written as. */
const cases: [html: string, markdown: string][] = [
  ['他说<b>重点</b>是', '他说**重点**是'],
  ['<strong>操作系统：</strong>Ubuntu', '<strong>操作系统：</strong>Ubuntu'],
  ['<strong>操作系统：</strong> Ubuntu', '**操作系统：** Ubuntu'],
  ['<strong>操作系统</strong>：Ubuntu', '**操作系统**：Ubuntu'],
  ['<strong>操作系统：</strong>', '**操作系统：**'],
  ['<strong>操作系统：</strong><br>Ubuntu', '**操作系统：**  \nUbuntu'],
  ['<strong>操作系统：</strong>“Ubuntu”', '**操作系统：**“Ubuntu”'],
  ['他说<strong>“引号”</strong>后文', '他说<strong>“引号”</strong>后文'],
  ['他说：<strong>“引号”</strong>，后文', '他说：**“引号”**，后文'],
  ['<strong>“引号”</strong>后文', '<strong>“引号”</strong>后文'],
  ['前文<strong>“引号”</strong>', '前文<strong>“引号”</strong>'],
  ['（<strong>括号</strong>）', '（**括号**）'],
  ['见<strong>（括号）</strong>', '见<strong>（括号）</strong>'],
  ['<strong>（括号）</strong>', '**（括号）**'],
  ['<strong>《书名》</strong>的作者', '<strong>《书名》</strong>的作者'],
  ['读<strong>《书名》</strong>。', '读<strong>《书名》</strong>。'],
  ['，<strong>《书名》</strong>。', '，**《书名》**。'],
  ['中<strong>，</strong>文', '中<strong>，</strong>文'],
  ['一<strong>二、</strong><strong>三</strong>四', '一**二、三**四'],
  ['一<strong>二</strong><strong>三</strong>四', '一**二三**四'],
  ['<strong>一</strong> <strong>二</strong>', '**一** **二**'],
  ['<strong> 一 </strong>二', '**一** 二'],
  ['一<strong> 二</strong>', '一 **二**'],
  ['一<strong>&nbsp;二&nbsp;</strong>三', '一\u00a0**二**\u00a0三'],
  ['<strong>　　一</strong>', '　　**一**'],
  ['<strong>一<br></strong>二', '**一**  \n二'],
  ['<strong>一<br>二</strong>三', '**一  \n二**三'],
  ['<strong>一<br><br>二</strong>三', '**一**\n\n**二**三'],
  ['一<strong></strong>二<b> </b>三<em><br></em>四', '一二 三  \n四'],
  ['<strong>一<strong>二</strong></strong>三', '**一二**三'],
  ['<em>一</em>二', '*一*二'],
  ['一<em>，二</em>', '一<em>，二</em>'],
  ['<strong><em>一</em></strong>二', '***一***二'],
  ['<em><strong>一</strong></em>二', '***一***二'],
  ['中<em><strong>一。</strong></em>二', '中<strong><em>一。</em></strong>二'],
  ['<strong>一<em>二</em></strong>', '**一<em>二</em>**'],
  ['<strong><em>一</em>二</strong>三', '**<em>一</em>二**三'],
  ['零<strong><em>一</em>二</strong>三', '零<strong><em>一</em>二</strong>三'],
  ['<em>一<strong>二</strong>三</em>', '<em>一**二**三</em>'],
  ['<strong>一<em>二</em>三</strong>四', '**一<em>二</em>三**四'],
  ['<strong>一</strong><em>二</em>', '**一**<em>二</em>'],
  ['<em>一</em><strong>二</strong>', '<em>一</em>**二**'],
  ['<strong>一</strong><em><strong>二</strong></em>', '**一<em>二</em>**'],
  ['<del>一</del>二', '~~一~~二'],
  ['一<del>二。</del>三', '一<del>二。</del>三'],
  ['<del><strong>一</strong></del>', '~~**一**~~'],
  ['一<strong><a href="https://a.example/">二</a></strong>三', '一[**二**](https://a.example/)三'],
  ['一<strong>二<a href="https://a.example/">三</a></strong>', '一**二[三](https://a.example/)**'],
  ['<a href="https://a.example/">一<strong>二。</strong>三</a>', '[一<strong>二。</strong>三](https://a.example/)'],
  ['<strong><img data-src="https://a.example/1.png"></strong>', '![](https://a.example/1.png)'],
  ['<strong>一<img data-src="https://a.example/1.png">二</strong>', '**一![](https://a.example/1.png)二**'],
  ['<strong><code>一</code></strong>二', '<strong>`一`</strong>二'],
  ['<strong>😀</strong>一', '<strong>😀</strong>一'],
  ['<strong>一😀</strong>', '**一😀**'],
  ['<strong>5％</strong>以上', '<strong>5％</strong>以上'],
  ['<strong>￥5</strong>，', '**￥5**，'],
  ['<strong>No.1</strong>是', '**No.1**是'],
  ['<strong>1.</strong> 第一', '**1.** 第一'],
  ['<strong>*注*</strong>释', '<strong>\\*注\\*</strong>释'],
  ['<u><strong>一。</strong></u>二', '<u>**一。**</u>二'],
  ['<strong>“一”</strong>、<strong>“二”</strong>和', '**“一”**、<strong>“二”</strong>和'],
  ['<em>*</em>）', '<em>\\*</em>）'],
  ['<strong>*注</strong>', '**\\*注**'],
  ['<strong>一\u200b</strong>二', '**一**\u200b二'],
];

describe('emphasis beside Chinese text', () => {
  test.each(cases)('%s', (html, markdown) => {
    expect(markdownOf(`<p>${html}</p>`)).toBe(`${markdown}\n`);
    expect(seen(rendered(markdown))).toEqual(seen(inertBody(`<p>${html}</p>`)));
  });
});
