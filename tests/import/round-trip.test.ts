import { expect, test } from 'vitest';
import type { Article, Facts, Incoming } from '@/utils/article';
import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { textOf } from '@/utils/clip/text';
import { type ExportOptions, exportZip } from '@/utils/export/export';
import { presetNames } from '@/utils/export/template/presets';
import type { Template } from '@/utils/export/template/template';
import { cleanBody } from '@/utils/import/body';
import { renderMarkdown } from '@/utils/import/markdown/render';
import type { ImportedPicture } from '@/utils/import/outcome';
import { toMarkdown } from '@/utils/markdown/to-markdown';
import { article } from '../export/sample';
import { randomArticle } from '../markdown/random-article';
import { seen } from '../markdown/seen';
import { readZip } from './zip';

test.each(Array.from({ length: 10 }, (_, hundred) => [hundred * 100, hundred * 100 + 99]))(
  'a body that was exported and imported is the same: generated articles %i to %i',
  (first, last) => {
    for (let seed = first; seed <= last; seed++) {
      const body = inertBody(sanitise(randomArticle(seed)));
      const markdown = toMarkdown(body);
      const back = cleanBody(renderMarkdown(markdown, true), { base: null, picture: () => null }, true);
      const about = `seed ${seed}\n${body.innerHTML}\n\n${markdown}\n\n${back.innerHTML}`;
      expect(toMarkdown(back), about).toBe(markdown);
      expect(seen(back), about).toEqual(seen(body));
    }
  },
);

test('notes that do not end the body stay where they are', () => {
  const html =
    '<p>响声<sup class="footnote-ref"><a href="#fn-1">1</a></sup>停了。</p><section class="footnotes"><ol><li id="fn-1"><p>水的沸腾</p></li></ol></section><p>再听一次。</p>';
  const markdown = toMarkdown(inertBody(sanitise(html)));
  const back = cleanBody(renderMarkdown(markdown, true), { base: null, picture: () => null }, true);
  expect(toMarkdown(back)).toBe(markdown);
  expect(textOf(back)).toBe(textOf(inertBody(sanitise(html))));
});

/** An article of a library with its body and its kept pictures by address. */
type Kept = { article: Article; html: string; pictures: Map<string, Blob> };

const ownTemplate: Template = {
  form: 'yaml',
  head: [{ key: '标签', value: '{{tags|tag}}' }],
  folder: '{{date|date:"YYYY"}}/{{account}}',
  name: '{{date}} {{title|truncate:8}}',
  body: '> [{{title}}]({{url}})\n\n{{content}}\n\n---\n\n{{account|wikilink}} {{tags|hashtag|join:" "}}',
};

const options: ExportOptions[] = [
  { layout: 'account', pictures: 'local' },
  { layout: 'flat', pictures: 'local' },
  { layout: 'flat', pictures: 'remote' },
  ...presetNames.map((preset) => ({ layout: 'account' as const, pictures: 'local' as const, preset })),
  { layout: 'account', pictures: 'remote', preset: 'obsidian' },
  { layout: 'account', pictures: 'local', preset: 'plain', templates: { plain: ownTemplate } },
];

test.each(options)('a library that was exported and imported is the same: %o', async (choice) => {
  const library = sample();
  const first = await exported(library, choice);
  const found = await readZip(first);
  const back = found.map((each, index) => {
    if (each.kind !== 'article') throw new Error(JSON.stringify(each));
    expect(each.lostPictures).toBe(0);
    return kept(each.incoming, each.pictures, index);
  });
  const byKey = new Map(library.map((each) => [each.article.key, each]));
  for (const each of back) {
    const before = byKey.get(each.article.key);
    expect(known(each)).toEqual(before && known(before, choice.pictures === 'local'));
  }
  expect(back).toHaveLength(library.length);
  expect(await exported(back, choice)).toEqual(first);
});

/** What must come back: facts, dates, tags, words and pictures. */
function known({ article, html, pictures }: Kept, withPictures = true) {
  const { id, excerpt, measure, textHash, version, deletedAt, ...facts } = article;
  const names = withPictures ? [...pictures].map(([address, { size }]) => [address, size]).sort() : [];
  return { facts, text: textOf(inertBody(html)).replace(/\s/g, ''), seen: seen(inertBody(html)), pictures: names };
}

const odd: Partial<Facts>[] = [
  { title: 'A: B # C "D" \'E\' [F] {G} <h> \\ * _ ~ ` | & %', account: 'x: y # z', author: '- a', description: 'null' },
  { title: 'null', account: '2024-01-01', author: 'yes', kind: 'pictures', original: true },
  {
    title: '重名',
    shortUrl: 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
    cover: 'https://mmbiz.qpic.cn/cover/0',
  },
  {
    title: '重名',
    description: '第一行\n第二行  尾',
    publishedAt: '2025-02-25',
    sourceUrl: 'https://a.example/中文?x=1&y=2',
  },
  {
    title: '转自别处',
    partial: true,
    repostOf: {
      account: '旧: 纸堆',
      author: null,
      url: 'https://mp.weixin.qq.com/s/ZyXwVuTsRqPoNmLkJiHgFe',
      introduction: null,
    },
  },
  {
    title: '编者有话',
    repostOf: { account: '旧纸堆', author: '糊匠', url: null, introduction: '第一段。\n第二段 #不是注释。' },
  },
  {
    title: '没有账号',
    account: null,
    publishedAt: null,
    key: 'https://a.example/1',
    url: 'https://a.example/1',
    site: 'generic',
  },
  {
    title: '没有地址',
    account: 'Sample feed',
    key: `urn:sha256:${'a1'.repeat(32)}`,
    url: `urn:sha256:${'a1'.repeat(32)}`,
    site: 'import',
  },
];

function sample(): Kept[] {
  return odd.map((facts, index) => {
    const addresses = [
      `https://mmbiz.qpic.cn/${index}/a b`,
      'https://mmbiz.qpic.cn/shared',
      `https://mmbiz.qpic.cn/${index}/中`,
    ];
    const html = `${randomArticle(index + 7000)}${addresses.map((address) => `<p><img data-src="${address}" alt=""></p>`).join('')}`;
    // The first two are one picture at two addresses; the third was never kept.
    const pictures = new Map(addresses.slice(0, 2).map((address) => [address, picture(1)]));
    if (facts.cover) pictures.set(facts.cover, picture(9));
    const identity = {
      key: `wx:MzA1234567890A==:${index + 1}:1`,
      url: `https://mp.weixin.qq.com/s?__biz=MzA1234567890A==&mid=${index + 1}&idx=1&sn=0123456789abcdef0123456789abcdef`,
    };
    const about = { clippedAt: `2025-10-0${index + 1}T20:38:06.026Z`, via: index % 2 ? "Sample's feed" : null };
    const noted = {
      tags: index % 3 ? ['读书', '#井号', 'a, b'] : [],
      status: index % 2 ? ('reading' as const) : ('unread' as const),
    };
    return { article: article({ ...identity, ...about, ...noted, ...facts }), html: sanitise(html), pictures };
  });
}

function picture(mark: number): Blob {
  return new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, mark)], { type: 'image/png' });
}

/** What a library makes of an imported document. */
function kept(
  { facts, html, clippedAt, via, tags, status }: Incoming,
  pictures: ImportedPicture[],
  index: number,
): Kept {
  const own = {
    id: `${index}`,
    clippedAt: clippedAt ?? '',
    via: via ?? null,
    tags: tags ?? [],
    status: status ?? 'unread',
  };
  return {
    article: article({ ...facts, ...own }),
    html,
    pictures: new Map(pictures.map(({ address, blob }) => [address, blob])),
  };
}

async function exported(library: Kept[], choice: ExportOptions): Promise<Uint8Array<ArrayBuffer>> {
  const blobs = new Map<string, Blob>();
  const uses = new Map<Kept, { address: string; hash: string }[]>();
  for (const each of library) {
    uses.set(each, []);
    for (const [address, blob] of each.pictures) {
      const hash = await sha256(blob);
      blobs.set(hash, blob);
      uses.get(each)?.push({ address, hash });
    }
  }
  const articles = library.map((each, index) => ({ ...each.article, id: `${index}` }));
  const source = {
    body: async (id: string) => library[Number(id)] ?? null,
    pictureUses: async (id: string) => uses.get(library[Number(id)] as Kept) ?? [],
    picture: async (hash: string) => ({ blob: blobs.get(hash) as Blob, type: 'image/png' }),
  };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of exportZip(articles, source, choice)) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function sha256(blob: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
