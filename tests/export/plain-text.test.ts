import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { plainText } from '@/utils/export/plain-text';
import { textEntries } from '@/utils/export/text-entries';
import { article } from './sample';

test.each([
  ['paragraphs', '<p>一</p><p>二<br>三</p>', '一\n\n二\n三'],
  ['marks', '<h2>题</h2><p>很<strong>重</strong>的<a href="https://x.example">话</a></p>', '题\n\n很重的话'],
  ['what Markdown would escape', '<p>*a* # [b] 1. _c_</p>', '*a* # [b] 1. _c_'],
  [
    'lists',
    '<ol start="9"><li>一</li><li><p>二</p><ul><li>三</li><li>四</li></ul></li></ol>',
    '9. 一\n10. 二\n    - 三\n    - 四',
  ],
  ['code', '<pre><code class="language-js">if (a) {\n  b();\n}\n</code></pre><p>后</p>', 'if (a) {\n  b();\n}\n\n后'],
  [
    'tables',
    '<table><tr><th>月</th><th>水位</th></tr><tr><td><p>三</p></td><td>41</td></tr></table>',
    '月\t水位\n三\t41',
  ],
  [
    'formulas',
    '<p>即<span class="formula" data-tex="a^2">□</span></p><div class="formula" data-tex="b"></div>',
    '即a^2\n\nb',
  ],
  [
    'pictures',
    '<p><img data-src="https://x.example/a.png" alt="山"></p><p>好<img class="emoji" data-src="https://x.example/e.png" alt="😀"></p>',
    '好😀',
  ],
  ['ruby', '<p><ruby>墨<rt>mò</rt></ruby></p>', '墨(mò)'],
  ['quotes in sections', '<section>前<blockquote><p>引</p></blockquote>后</section>', '前\n\n引\n\n后'],
  ['a break', '<p>一</p><hr><p>二</p>', '一\n\n* * *\n\n二'],
  ['nothing', '', ''],
])('%s', (_, html, text) => {
  expect(plainText(inertBody(html))).toBe(text);
});

test('an archive has one text for each article, in its account’s folder, under title, source and address', async () => {
  const articles = [
    article({ id: 'a', key: 'a', title: '雨', account: '檐下', author: '竹下', url: 'https://x.example/a' }),
    article({ id: 'b', key: 'b', title: '雨', account: '檐下', publishedAt: null, url: 'https://x.example/b' }),
  ];
  const source = { body: async (id: string) => (id === 'a' ? { html: '<p>下了一夜。</p>' } : null) };
  const files: Record<string, string> = {};
  for await (const { path, content } of textEntries(articles, source, 'account'))
    files[path] = await new Blob([content as BlobPart]).text();
  expect(files).toEqual({
    '檐下/雨.txt': '雨\n檐下 · 竹下 · 2025-02-25\nhttps://x.example/a\n\n下了一夜。\n',
    '檐下/雨 (2).txt': '雨\n檐下\nhttps://x.example/b\n',
  });
});
