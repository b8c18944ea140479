import '@/components/look/look.css';
import '@/components/reader/reader.css';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PictureView } from '@/components/reader/pictures';
import { type ReaderActions, ReaderPage } from '@/components/reader/reader-page';
import sheet from '@/components/reader/reading.css?url&no-inline';
import type { Article } from '@/utils/article';
import type { Fidelity, LeftOut } from '@/utils/fidelity';
import { type Ends, nothingRepeats } from '@/utils/promotion/repeats';
import { defaults } from '@/utils/settings';
import { someArticle } from '../../search/some-article';
import { show } from '../show';
import { violations } from '../violations';

const picture = 'https://mmbiz.qpic.cn/a.jpg';
const html = `<h2>甲</h2><p>木头要动。<a href="https://example.com/x">外面</a></p><p><img data-src="${picture}"></p><h2>乙</h2><p>让一让。<sup><a href="#fn-1">1</a></sup></p><ol class="footnotes"><li id="fn-1">注</li></ol>`;

function spies() {
  const names = ['setTags', 'setStatus', 'remove', 'restore', 'retryPictures', 'copy', 'take'];
  const actions = Object.fromEntries(names.map((name) => [name, vi.fn(async () => {})]));
  return { ...actions, openAddress: vi.fn() } as unknown as { [K in keyof ReaderActions]: ReturnType<typeof vi.fn> };
}

async function showReader(
  facts: Partial<Article> = {},
  view: PictureView = { state: 'waiting' },
  fidelity: Fidelity | null = null,
  repeats: Ends | null = null,
) {
  await page.viewport(1280, 900);
  const actions = spies();
  show(
    <ReaderPage
      article={someArticle({ original: true, author: '阿榫', tags: ['手艺'], ...facts })}
      html={repeats ? html + promotion : html}
      fidelity={fidelity}
      repeats={repeats}
      pictures={new Map([[picture, view]])}
      knownTags={['手艺']}
      next="#next"
      previous={null}
      back="/options.html#/library?tag=x"
      stylesheet={new URL(sheet, location.href).href}
      theme="light"
      shownTheme="light"
      look={defaults.reader}
      onTheme={() => {}}
      onLook={() => {}}
      onResetLook={() => {}}
      actions={actions as unknown as ReaderActions}
    />,
  );
  await expect.poll(() => inside()?.querySelector('.lost, img[src]') ?? null).not.toBe(null);
  return actions;
}

const promotion = `<p>${'木头要动。'.repeat(20)}</p><h2>往期推荐</h2><p><a href="https://mp.weixin.qq.com/s/a">一</a></p>`;

const frame = () => document.querySelector('iframe');
const inside = () => frame()?.contentDocument?.body;
const click = (selector: string) => inside()?.querySelector<HTMLElement>(selector)?.click();

test('says where a repost is from, what its editor says, and that only a part is here', async () => {
  const repostOf = {
    account: '旧梁新柱',
    author: null,
    url: 'https://mp.weixin.qq.com/s/a',
    introduction: '第一段。\n第二段。',
  };
  await showReader({ repostOf, partial: true });
  const link = page.getByRole('link', { name: '转自旧梁新柱' });
  await expect.element(link).toHaveAttribute('href', repostOf.url);
  await expect.element(page.getByText('编者荐语')).toBeVisible();
  await expect.element(page.getByText('第二段。', { exact: true })).toBeVisible();
  await expect.element(page.getByText('这里只有一部分，不是全文')).toBeVisible();
});

test('says nothing of it for an article of its own', async () => {
  await showReader();
  expect(page.getByText(/转自|编者荐语|这里只有一部分/).elements()).toEqual([]);
});

test('shows who wrote what when, and how much of it is here', async () => {
  await showReader();
  const head = document.querySelector('.column header')?.textContent;
  for (const part of [
    '旧纸堆里',
    '文 / 阿榫',
    '2026年11月18日',
    '原创',
    '修书人的浆糊要放三年',
    '2,406字，约7分钟',
    '手艺',
  ])
    expect(head).toContain(part);
  expect(document.querySelector('.fidelity')?.textContent).toBe('图片0 / 1张，还在收');
});

describe('how much of it is here', () => {
  const line = () => document.querySelector('.fidelity [role=status]')?.textContent;
  const measure = { characters: 2406, images: 1, links: 0, codeBlocks: 2, tables: 0, formulas: 1 };
  const advert: LeftOut = { reason: 'advert', count: 2, characters: 10, samples: ['特价茶叶'] };

  test.each<[string, Fidelity | null, PictureView, string]>([
    [
      'all',
      { visible: 2406, kept: 2406, leftOut: [] },
      { state: 'waiting' },
      '留住100%的文字，图片0 / 1张，还在收 · 代码2段 · 公式1个',
    ],
    [
      'nearly all, which is not 100%',
      { visible: 2407, kept: 2406, leftOut: [advert] },
      { state: 'waiting' },
      '留住99.9%的文字，图片0 / 1张，还在收 · 代码2段 · 公式1个',
    ],
    [
      'short of words',
      { visible: 2600, kept: 2406, leftOut: [advert] },
      { state: 'waiting' },
      '少了194字，留住92.5%的文字，图片0 / 1张，还在收 · 代码2段 · 公式1个',
    ],
    [
      'short of a picture, which comes first',
      { visible: 10, kept: 10, leftOut: [] },
      { state: 'failed', reason: '' },
      '缺1张图，共1张，留住100%的文字 · 代码2段 · 公式1个',
    ],
    ['not counted', null, { state: 'waiting' }, '图片0 / 1张，还在收 · 代码2段 · 公式1个'],
    [
      'no words at all',
      { visible: 0, kept: 0, leftOut: [] },
      { state: 'waiting' },
      '图片0 / 1张，还在收 · 代码2段 · 公式1个',
    ],
  ])('%s', async (_, fidelity, view, words) => {
    await showReader({ measure }, view, fidelity);
    expect(line()).toBe(words);
    expect(document.querySelector('.fidelity details') !== null).toBe((fidelity?.leftOut.length ?? 0) > 0);
  });

  test('of a part, which is all that the page showed', async () => {
    await showReader({ measure, partial: true }, { state: 'waiting' }, { visible: 2406, kept: 2406, leftOut: [] });
    expect(line()).toBe('留住这一部分100%的文字，图片0 / 1张，还在收 · 代码2段 · 公式1个');
  });

  test('what was left out is behind one line, with its reason and its first words', async () => {
    await showReader({}, undefined, { visible: 100, kept: 90, leftOut: [advert] });
    await userEvent.click(page.getByText('没收进来的2处'));
    expect(document.querySelector('.left-out ul')?.textContent).toBe('广告2处，10字“特价茶叶”');
    await expect.element(page.getByText('“特价茶叶”')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('the frame', () => {
  test('runs no scripts and is as high as its content', async () => {
    await showReader();
    expect(frame()?.getAttribute('sandbox')).toBe('allow-same-origin');
    const content = () => inside()?.getBoundingClientRect().height ?? 0;
    await expect.poll(() => frame()?.offsetHeight).toBeGreaterThan(200);
    await expect.poll(() => Math.abs((frame()?.offsetHeight ?? 0) - content())).toBeLessThan(1.01);
  });

  test('hands clicks on links to us and stays where it is', async () => {
    const actions = await showReader();
    click('a[href^="https:"]');
    expect(actions.openAddress).toHaveBeenCalledWith('https://example.com/x');
    click('a[href="#fn-1"]');
    expect(inside()?.ownerDocument.activeElement?.id).toBe('fn-1');
    expect(inside()?.querySelector('h2')?.textContent).toBe('甲');
  });

  test('says why a picture is not there, and asks for it again', async () => {
    const actions = await showReader({}, { state: 'failed', reason: '网络没通' });
    await expect.poll(() => inside()?.querySelector('.lost')?.textContent).toBe('这张图没收到网络没通再试一次看原图');
    click('.retry');
    expect(actions.retryPictures).toHaveBeenCalledExactlyOnceWith('https://mmbiz.qpic.cn/a.jpg');
    document.querySelector<HTMLElement>('.fidelity button')?.click();
    expect(actions.retryPictures).toHaveBeenLastCalledWith(null);
    expect(document.querySelector('.fidelity')?.textContent).toContain('缺1张图，共1张');
  });

  test('shows a kept picture from the library alone', async () => {
    const blob = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'], {
      type: 'image/svg+xml',
    });
    await showReader({}, { state: 'kept', load: async () => ({ url: URL.createObjectURL(blob), blob }) });
    await expect.poll(() => inside()?.querySelector('img')?.src).toMatch(/^blob:/);
  });

  test('keys work in it as outside', async () => {
    await showReader();
    inside()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await expect.element(page.getByRole('group', { name: '版式' })).toBeVisible();
  });
});

test('contents lead to the headings', async () => {
  await showReader();
  const nav = page.getByRole('navigation', { name: '目录' });
  expect(
    nav
      .getByRole('button')
      .elements()
      .map((button) => button.textContent),
  ).toEqual(['甲', '乙']);
});

test('tags are edited in place', async () => {
  const actions = await showReader();
  await userEvent.keyboard('t');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('旧书,');
  expect(actions.setTags).toHaveBeenCalledWith(['手艺', '旧书']);
});

test('moving to the trash can be taken back', async () => {
  const actions = await showReader();
  await userEvent.click(page.getByRole('button', { name: '更多' }));
  await userEvent.click(page.getByRole('button', { name: '移到回收站' }));
  expect(actions.remove).toHaveBeenCalledOnce();
  await userEvent.click(page.getByRole('button', { name: '撤销' }));
  expect(actions.restore).toHaveBeenCalledOnce();
});

test('says that an article is in the trash, and puts it back', async () => {
  const actions = await showReader({ deletedAt: '2026-11-20T00:00:00.000Z' });
  await expect.element(page.getByText('这篇在回收站里')).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: '放回' }));
  expect(actions.restore).toHaveBeenCalledOnce();
});

test('E says it is read; at the end stand the seal, the version and the way on', async () => {
  const actions = await showReader({ version: 2 });
  await userEvent.keyboard('e');
  expect(actions.setStatus).toHaveBeenCalledWith('archived');
  const colophon = document.querySelector('.colophon');
  expect(colophon?.textContent).toContain('收藏，第2版');
  expect(colophon?.querySelector('a[href="#next"]')?.textContent).toBe('下一篇');
  await userEvent.click(page.getByRole('button', { name: '复制引用' }));
  expect(actions.copy).toHaveBeenCalledWith('citation');
});

test('Y opens what can be copied, and Esc gives the focus back', async () => {
  const actions = await showReader();
  await userEvent.keyboard('y');
  await userEvent.click(page.getByRole('button', { name: '复制标题和链接' }));
  expect(actions.copy).toHaveBeenCalledWith('link');
  await userEvent.keyboard('y{Escape}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('复制');
});

test.each(['light', 'sepia', 'dark'])('axe finds nothing in %s, with the panels too', async (theme) => {
  document.documentElement.dataset.theme = theme;
  await showReader({}, { state: 'failed', reason: '网络没通' });
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('a');
  await expect.element(page.getByRole('group', { name: '版式' })).toBeVisible();
  expect(await violations()).toEqual([]);
  document.documentElement.dataset.theme = 'light';
});

test('the author’s promotion is left out in sight, and shows in place by key', async () => {
  await showReader({}, { state: 'waiting' }, null, nothingRepeats);
  const aside = () => inside()?.querySelector<HTMLDetailsElement>('.aside');
  const summary = aside()?.querySelector('summary');
  expect(summary?.innerText).toBe('按你的设置略去了作者的推广，2处 · 显示');
  const folded = frame()?.offsetHeight ?? 0;
  summary?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => aside()?.open).toBe(true);
  expect(summary?.innerText).toBe('按你的设置略去了作者的推广，2处 · 收起');
  await expect.poll(() => frame()?.offsetHeight ?? 0).toBeGreaterThan(folded + 40);
  expect(await violations()).toEqual([]);
});

test('is taken along in any of the ways of its menu', async () => {
  const actions = await showReader();
  await userEvent.click(page.getByRole('button', { name: '带走' }));
  await userEvent.click(page.getByRole('button', { name: '下载EPUB电子书' }));
  expect(actions.take).toHaveBeenCalledWith('epub');
  await expect.element(page.getByText('下载好了')).toBeVisible();
});

test('is printed with its words outside the frame, which paper would cut anywhere', async () => {
  await showReader();
  let words = '';
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    words = document.querySelector('.print-body')?.shadowRoot?.textContent ?? '';
  });
  await userEvent.click(page.getByRole('button', { name: '带走' }));
  await userEvent.click(page.getByRole('button', { name: '打印，或存成PDF' }));
  await expect.poll(() => print.mock.calls.length).toBe(1);
  expect(words).toContain('木头要动。外面 https://example.com/x');
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('.print-body')?.shadowRoot?.textContent).toBe('');
  print.mockRestore();
});
