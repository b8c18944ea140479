import { describe, expect, test } from 'vitest';
import { type Article, type Clip, type Facts, isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';
import { inertBody } from '@/utils/clip/inert';
import { toNote } from '@/utils/export/note';
import { openSample, type SamplePage, samplePages } from './sample-pages';

const articles = samplePages.filter(({ expected }) => expected && !isRefusal(expected));

test.each(samplePages)('$name says where it was saved from, and what it must give', ({ html, address, expected }) => {
  expect(html.startsWith(`<!-- saved from url=(${String(address.length).padStart(4, '0')})http`)).toBe(true);
  expect(URL.canParse(address)).toBe(true);
  expect(expected).not.toBeNull();
});

test.each(samplePages)('$name gives the article of its article.json', async (sample) => {
  const outcome = clip(openSample(sample), new URL(sample.address));
  const given = isRefusal(outcome) ? outcome : { ...blank, ...outcome.facts, measure: outcome.measure };
  await expect(`${JSON.stringify(given, null, 2)}\n`).toMatchFileSnapshot(`../seeds/${sample.name}/article.json`);
});

test.each(articles)('$name gives the note of its article.md', async ({ name }) => {
  const { html, ...clip } = clipped(name);
  const note = toNote({ ...kept, ...clip.facts, measure: clip.measure }, inertBody(html));
  await expect(note).toMatchFileSnapshot(`../seeds/${name}/article.md`);
});

test.each(samplePages)('$name is left as it was', (sample) => {
  const page = openSample(sample);
  const before = page.documentElement.outerHTML;
  clip(page, new URL(sample.address));
  expect(page.documentElement.outerHTML).toBe(before);
});

describe('keys', () => {
  test('the short and the long address of one article give one key and the same words', () => {
    const [short, long] = ['wechat/birds-short', 'wechat/birds-long'].map(clipped);
    expect(short?.facts.key).toBe(long?.facts.key);
    expect(short?.html).toBe(long?.html);
  });

  test('no two articles have one key', () => {
    const keys = articles.filter(({ name }) => name !== 'wechat/birds-long').map(({ name }) => clipped(name).facts.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

function clipped(name: string): Clip {
  const sample = samplePages.find((page) => page.name === name) as SamplePage;
  return clip(openSample(sample), new URL(sample.address)) as Clip;
}

/** The order of the facts in every article.json, whatever order an adapter gives them in. */
const blank: { [Name in keyof Facts]: null } = {
  key: null,
  url: null,
  shortUrl: null,
  site: null,
  kind: null,
  title: null,
  account: null,
  accountId: null,
  author: null,
  publishedAt: null,
  sourceUrl: null,
  cover: null,
  description: null,
  original: null,
  repostOf: null,
  partial: null,
};

/** What the library adds to an article that was kept today. */
const kept: Omit<Article, keyof Facts | 'measure'> = {
  id: '00000000-0000-4000-8000-000000000000',
  clippedAt: '2026-11-22T08:00:00.000Z',
  via: null,
  tags: ['样例'],
  status: 'unread',
  excerpt: '',
  version: 1,
  textHash: '',
  deletedAt: null,
};
