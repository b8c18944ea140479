import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { expect, test } from 'vitest';
import { inertBody } from '@/utils/clip/inert';
import { localBook, remoteBook } from '@/utils/export/book/markdown-book';
import type { Order } from '@/utils/export/book/sections';
import type { ExportSource } from '@/utils/export/export';
import { bookWords } from '@/utils/i18n/book';
import { article } from './sample';

const at = (name: string) => `https://x.example/${name}`;
const note = '<sup class="footnote-ref"><a href="#fn-1">1</a></sup>';
const notes = '<section class="footnotes"><ol><li id="fn-1">注</li></ol></section>';
const bodies: Record<string, string> = {
  a: `<h2>节</h2><h6>深</h6><p>甲${note}<img data-src="${at('kept')}"></p>${notes}`,
  b: `<p>乙${note}<img data-src="${at('kept')}"><img data-src="${at('gone')}"></p>${notes}`,
  c: '<p>丙</p>',
};
const articles = [
  article({ id: 'a', key: 'a', title: '[雨] *停*', account: '檐下', tags: ['水', '天'], publishedAt: '2025-03-01' }),
  article({ id: 'b', key: 'b', title: '风', account: '岸上', tags: ['天'], publishedAt: '2025-02-01', author: '竹' }),
  article({ id: 'c', key: 'c', title: '云', account: '岸上', publishedAt: null, url: 'urn:x:c' }),
];
const source: ExportSource = {
  body: async (id) => ({ html: bodies[id] ?? '' }),
  pictureUses: async () => [
    { address: at('kept'), hash: 'f'.repeat(64) },
    { address: at('gone'), hash: null },
  ],
  picture: async () => ({ blob: new Blob(['图']), type: 'image/png' }),
};
const options = (order: Order) => ({ title: '墨藏 2026', words: bookWords(), order });

async function text(order: Order): Promise<string> {
  const parts: string[] = [];
  for await (const part of remoteBook(articles, source, options(order))) parts.push(part);
  return parts.join('');
}

/** As a program shows it. */
async function shown(order: Order): Promise<HTMLElement> {
  return inertBody(new MarkdownIt({ html: true }).use(footnotes).render(await text(order)));
}

const words = (page: Element, selector: string) => [...page.querySelectorAll(selector)].map((it) => it.textContent);

test('has one title, sections below it, articles below them, their own headings deeper', async () => {
  const page = await shown('account');
  expect(words(page, 'h1')).toEqual(['墨藏 2026']);
  expect(words(page, 'h2')).toEqual(['岸上', '檐下']);
  expect(words(page, 'h3')).toEqual(['风', '云', '[雨] *停*']);
  expect(words(page, 'h4')).toEqual(['节']);
  expect(words(page, 'h6')).toEqual(['深']);
});

test.each<[Order, string[]]>([
  ['account', ['岸上', '风', '云', '檐下', '[雨] *停*']],
  ['tag', ['水', '[雨] *停*', '天', '风', '[雨] *停*', '没有标签', '云']],
  ['date', ['2025年2月', '风', '2025年3月', '[雨] *停*', '没有日期', '云']],
])('lists the articles by %s, each link to its anchor', async (order, contents) => {
  const page = await shown(order);
  const list = page.querySelector('ul');
  const lines = [...(list?.querySelectorAll('li') ?? [])].map((item) => item.firstChild?.textContent?.trim());
  expect(lines).toEqual(contents);
  for (const link of list?.querySelectorAll('a') ?? []) {
    const target = page.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`);
    expect(target?.closest('p')?.nextElementSibling?.textContent).toBe(link.textContent);
  }
});

test('keeps the notes of two articles apart', async () => {
  const page = await shown('account');
  expect(words(page, '.footnote-item p').length).toBe(2);
  expect(words(page, '.footnote-ref').length).toBe(2);
});

test('says whose an article is and where it was', async () => {
  const markdown = await text('account');
  expect(markdown).toContain('岸上 · 竹 · 2025-02-01 · [看原文](https://mp.weixin.qq.com/');
  expect(markdown).toContain('\n岸上\n');
});

test('with pictures is an archive in which each lies once; what is not kept stays a link', async () => {
  const files: Record<string, string> = {};
  for await (const { path, content } of localBook(articles, source, options('account'))) {
    expect(files[path]).toBeUndefined();
    files[path] = await new Blob([content as BlobPart]).text();
  }
  const [picture, book] = Object.keys(files);
  expect([picture, book]).toEqual(['pictures/ffffffffffffffff.png', '墨藏 2026.md']);
  expect(files['墨藏 2026.md']?.split('](pictures/ffffffffffffffff.png)').length).toBe(3);
  expect(files['墨藏 2026.md']).toContain(`](${at('gone')})`);
});
