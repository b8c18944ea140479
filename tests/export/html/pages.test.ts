import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inertPage } from '@/utils/clip/inert';
import type { Order } from '@/utils/export/book/sections';
import type { ExportSource } from '@/utils/export/export';
import { collection } from '@/utils/export/html/collection';
import { htmlEntries } from '@/utils/export/html/html-entries';
import { zip } from '@/utils/export/zip';
import { bookWords } from '@/utils/i18n/book';
import { article } from '../sample';

const at = (name: string) => `https://x.example/${name}`;
const hostile = '</script><script>alert(1)</script><!--<img src=x onerror=alert(1)>--> "\'`';
const escapedHostile = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const bodies: Record<string, string> = {
  a: `<p>一<img data-src="${at('kept')}" alt="&quot;&lt;b&gt;&quot;"></p><h2>节</h2>
    <p>文<sup class="footnote-ref"><a href="#fn-1">1</a></sup></p><section class="footnotes"><ol><li id="fn-1">注</li></ol></section>`,
  b: `<p>${escapedHostile}</p><p>文<sup class="footnote-ref"><a href="#fn-1">1</a></sup></p>
    <p><img data-src="${at('gone')}"></p><section class="footnotes"><ol><li id="fn-1">注</li></ol></section>`,
};
const articles = [
  article({
    id: 'a',
    key: 'a',
    title: '雨',
    account: '檐下',
    tags: ['水', '天'],
    publishedAt: '2025-03-01',
    author: hostile,
  }),
  article({ id: 'b', key: 'b', title: hostile, account: hostile, tags: [hostile], publishedAt: '2025-02-01' }),
];
const source: ExportSource = {
  body: async (id) => ({ html: bodies[id] ?? '' }),
  pictureUses: async () => [
    { address: at('kept'), hash: 'f'.repeat(64) },
    { address: at('gone'), hash: null },
  ],
  picture: async () => ({ blob: new Blob(['藏'.repeat(20_000)]), type: 'image/png' }),
};

async function book(order: Order = 'account'): Promise<string> {
  const parts: string[] = [];
  const options = { title: hostile, words: bookWords(), order };
  for await (const part of collection(articles, source, options)) parts.push(part);
  return parts.join('');
}

async function pages(): Promise<Record<string, string>> {
  const chunks: BlobPart[] = [];
  const entries = htmlEntries(articles, source, { layout: 'flat', words: bookWords() });
  for await (const chunk of zip(entries)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  const files = unzipSync(new Uint8Array(await new Blob(chunks).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const policyOf = (page: Document) => page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';

async function hashOf(text: string | undefined): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

describe('a page of one article', () => {
  test('needs nothing but itself, and runs nothing', async () => {
    const files = await pages();
    expect(Object.keys(files)).toContain('雨.html');
    for (const text of Object.values(files)) {
      const page = inertPage(text);
      expect(page.querySelector('script, iframe, link:not([rel="canonical"])')).toBeNull();
      expect(policyOf(page)).toBe(
        `default-src 'none'; img-src data:; style-src ${await hashOf(page.querySelector('style')?.textContent)}; base-uri 'none'; form-action 'none'`,
      );
    }
  });

  test('holds its pictures', async () => {
    const image = inertPage((await pages())['雨.html'] ?? '').querySelector('img');
    const bytes = atob(image?.getAttribute('src')?.replace('data:image/png;base64,', '') ?? '');
    expect(bytes.length).toBe(60_000);
    expect(image?.alt).toBe('"<b>"');
  });
});

describe('a collection', () => {
  test('has one script, ours, the only one that its policy lets run', async () => {
    const page = inertPage(await book());
    const scripts = [...page.querySelectorAll('script')];
    expect(scripts.length).toBe(1);
    expect(policyOf(page)).toContain(`script-src ${await hashOf(scripts[0]?.textContent)};`);
    expect(
      [...page.querySelectorAll('*')]
        .flatMap(({ attributes }) => [...attributes])
        .filter(({ name }) => /^on/.test(name)),
    ).toEqual([]);
  });

  test('shows hostile text as text', async () => {
    const page = inertPage(await book());
    expect(page.title).toBe(hostile);
    expect(page.querySelector('#a1')?.textContent).toContain(hostile);
    expect(page.querySelector('.contents a')?.textContent).toBe(hostile);
  });

  test('has no id twice, and every way in it leads somewhere', async () => {
    const page = inertPage(await book());
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const ways = [...page.querySelectorAll('a[href^="#"]')].map((way) => way.getAttribute('href')?.slice(1) ?? '');
    expect(ways.length).toBeGreaterThan(6);
    expect(ways.filter((way) => !ids.includes(way))).toEqual([]);
  });

  test('by tag lists an article under each of its tags, and holds it once', async () => {
    const page = inertPage(await book('tag'));
    const sections = [...page.querySelectorAll('.contents section')].map((section) => [
      section.querySelector('h2')?.textContent,
      section.querySelector('a')?.getAttribute('href'),
    ]);
    expect(sections.length).toBe(3);
    expect(new Set(sections.map(([, way]) => way)).size).toBe(2);
    expect(page.querySelectorAll('article').length).toBe(2);
  });

  test('by month goes from the first to the last', async () => {
    const page = inertPage(await book('date'));
    expect([...page.querySelectorAll('.contents h2')].map((it) => it.textContent)).toEqual(['2025年2月', '2025年3月']);
  });
});
