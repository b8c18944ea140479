import '@/components/look/look.css';
import '@/components/popup/popup.css';
import { describe, expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { Popup } from '@/components/popup/popup';
import type { PopupState, Surroundings } from '@/components/popup/popup-state';
import { hasObsidian } from '@/utils/obsidian';
import { show } from '../show';
import { violations } from '../violations';
import { around, fidelity, kept, page, saved, spies } from './samples';

function showPopup(state: PopupState, more: Partial<Surroundings> = {}) {
  const actions = spies();
  show(<Popup state={state} around={{ ...around, ...more }} actions={actions} />);
  return actions;
}

const button = (name: string) => browser.getByRole('button', { name, exact: true });
const text = () => document.querySelector('main')?.textContent ?? '';
const article: PopupState = { step: 'article', page, fidelity, tags: [], pictureOrigins: [], keeping: false };

test('says that it is looking before it knows', () => {
  showPopup({ step: 'looking' }, { recent: [], totals: null });
  expect(text()).toBe('正在看这一页…');
});

describe('an article that can be kept', () => {
  test('shows account, day, title and counts', () => {
    showPopup(article);
    for (const part of ['檐下木作', '11月18日', '榫卯没有胶水', '3,218字 · 约9分钟 · 23张图 · 原创']) {
      expect(text()).toContain(part);
    }
  });

  test('says where a repost is from and that only a part is here, before and after it is kept', () => {
    const repostOf = { account: '旧梁新柱', author: null, url: null, introduction: null };
    showPopup({ ...article, page: { ...page, repostOf, partial: true } });
    expect(text()).toContain('原创 · 转自旧梁新柱');
    expect(text()).toContain('这里只有一部分，不是全文');
    showPopup({ ...kept, saved: { ...saved, repostOf, partial: true } });
    expect(text()).toContain(' · 转自旧梁新柱');
    expect(text()).toContain('这里只有一部分，不是全文');
  });

  test('is kept with Enter, since the button has the focus', async () => {
    const actions = showPopup(article);
    await expect.element(button('收藏这一篇')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  test('is kept with Enter from the empty tag field too', async () => {
    const actions = showPopup(article);
    await userEvent.type(browser.getByRole('combobox'), '{Enter}');
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  test('cannot be kept twice at once, and a key held down does nothing more', async () => {
    const actions = showPopup({ ...article, keeping: true });
    await userEvent.click(button('正在收正文…'), { force: true });
    expect(actions.keep).not.toHaveBeenCalled();
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, cancelable: true, bubbles: true });
    button('正在收正文…').element().dispatchEvent(held);
    expect(held.defaultPrevented).toBe(true);
  });

  test('says beforehand which hosts the browser will ask about', () => {
    showPopup({ ...article, pictureOrigins: ['*://img.example.com/*', '*://b.example/*'] });
    expect(text()).toContain('图片在img.example.com等2个网站');
  });

  test('says what can be done offline', () => {
    showPopup(article, { offline: true });
    expect(text()).toContain('现在没有网');
    expect(text()).toContain('正文可以收，图片等有网再收。');
  });

  test('of a page without account is named after its host', () => {
    showPopup({ ...article, page: { ...page, account: null, publishedAt: null } });
    expect(text()).toContain('mp.weixin.qq.com');
  });
});

describe('a kept article', () => {
  test('opens in the reader with Enter', async () => {
    const actions = showPopup(kept);
    expect(text()).toContain('昨天21:40收藏');
    await userEvent.keyboard('{Enter}');
    expect(actions.read).toHaveBeenCalledWith('a1');
  });

  test('can be moved to the trash', async () => {
    const actions = showPopup(kept);
    await userEvent.click(button('移到回收站'));
    expect(actions.moveToTrash).toHaveBeenCalledOnce();
  });

  test.each([
    ['下载Markdown', 'markdown'],
    ['下载网页，图在里面', 'html'],
    ['下载EPUB电子书', 'epub'],
    ['下载纯文本', 'text'],
  ] as const)('has in its menu to take it along %s', async (name, way) => {
    const actions = showPopup(kept);
    await userEvent.click(button('带走'));
    await userEvent.click(button(name));
    expect(actions.take.mock.calls).toEqual([[way]]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('带走');
  });

  test.each([
    ['复制Markdown', 'markdown'],
    ['复制带格式的全文', 'rich'],
    ['复制标题和链接', 'link'],
    ['复制引用', 'citation'],
  ] as const)('has in its copy menu %s', async (name, way) => {
    const actions = showPopup(kept);
    await userEvent.click(button('复制'));
    await userEvent.click(button(name));
    expect(actions.copy.mock.calls).toEqual([[way]]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('复制');
  });

  test('offers Obsidian only where its vault is named', async () => {
    const actions = showPopup(kept);
    await userEvent.click(button('复制'));
    expect(button('存到Obsidian').elements()).toHaveLength(0);
    hasObsidian.value = true;
    await userEvent.click(button('存到Obsidian'));
    expect(actions.copy.mock.calls).toEqual([['obsidian']]);
    hasObsidian.value = false;
  });

  test('shows what the original has more or fewer of, and keeps the new version', async () => {
    const measure = { ...page.measure, characters: 3338, images: 22 };
    const actions = showPopup({ ...kept, changed: { ...page, measure } });
    expect(text()).toContain('比你收藏的多120字、少1张图。收新版会留住旧版。');
    await userEvent.click(button('收藏新版'));
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  test('has tags that can be changed', async () => {
    const actions = showPopup(kept);
    await userEvent.type(browser.getByRole('combobox'), '手艺,');
    expect(actions.setTags).toHaveBeenCalledWith(['木作', '手艺']);
  });

  test('says how many pictures are missing and fetches them again', async () => {
    const actions = showPopup({ ...kept, pictures: ['kept', 'failed', 'failed'] });
    expect(text()).toContain('缺2张图');
    await userEvent.click(button('再试一次'));
    expect(actions.retryPictures).toHaveBeenCalledOnce();
  });

  test('says so when the disk has no room for pictures', () => {
    showPopup({ ...kept, pictures: ['kept', 'failed'], full: true });
    expect(text()).toContain('缺1张图磁盘快满了，放不下它们。');
  });

  test('asks for the hosts of pictures that it may not fetch', () => {
    showPopup({ ...kept, pictures: ['failed'], pictureOrigins: ['*://img.example.com/*'] });
    expect(button('允许取图片').elements()).toHaveLength(1);
  });
});

describe('an article kept a moment ago', () => {
  const arriving: PopupState = { ...kept, just: 'saved', pictures: ['kept', 'failed', 'waiting', 'waiting'] };

  test('counts its pictures, and can be read or taken back meanwhile', async () => {
    const actions = showPopup(arriving);
    const bar = browser.getByRole('progressbar', { name: '图片1张，共4张' });
    await expect.element(bar).toHaveAttribute('aria-valuenow', '1');
    expect([...document.querySelectorAll('.cells i')].map(({ className }) => className)).toEqual([
      'kept',
      'failed',
      'now',
      'waiting',
    ]);
    await userEvent.click(button('撤销收藏'));
    expect(actions.undoKeep).toHaveBeenCalledOnce();
  });

  test('shows one bar for more pictures than there is room for cells', () => {
    showPopup({ ...arriving, pictures: Array.from({ length: 61 }, () => 'waiting' as const) });
    expect(document.querySelectorAll('.cells i')).toHaveLength(0);
    expect(document.querySelectorAll('.bar')).toHaveLength(1);
  });

  test('is kept, nothing missing, when all are there', () => {
    showPopup({ ...kept, just: 'saved' });
    expect(text()).toContain('已收藏3,218字、23张图，一样不少');
  });
});

test('an article in the trash can be put back', async () => {
  const actions = showPopup({ step: 'trashed', saved });
  await userEvent.click(button('放回'));
  expect(actions.restore).toHaveBeenCalledOnce();
});

describe('a page that is not an article', () => {
  test('says why, and offers the reader’s own copy', async () => {
    const refusal = { refusal: 'deleted', detail: '该内容已被发布者删除' } as const;
    const actions = showPopup({ step: 'refused', refusal, saved });
    for (const part of ['原文已被发布者删除', '“该内容已被发布者删除”', '好在你11月21日收过它。']) {
      expect(text()).toContain(part);
    }
    await userEvent.click(button('打开你的那一份'));
    expect(actions.read).toHaveBeenCalledWith('a1');
  });

  test.each([
    ['empty', 1],
    ['verification', 1],
    ['violation', 0],
  ] as const)('may be looked at again when it may change (%s)', (refusal, buttons) => {
    showPopup({ step: 'refused', refusal: { refusal, detail: null }, saved: null });
    expect(button('再看一次').elements()).toHaveLength(buttons);
  });
});

describe('a page that we may not see', () => {
  test.each([
    [{ kind: 'site', host: 'www.zhihu.com' } as const, '允许读www.zhihu.com'],
    [{ kind: 'unknown' } as const, '允许读所有网站'],
  ])('has a way on (%o)', async (of, name) => {
    const actions = showPopup({ step: 'forbidden', saved: null, page: of });
    await userEvent.click(button(name));
    expect(actions.allowSite).toHaveBeenCalledOnce();
  });

  test('is a file of the reader’s own, which can be imported', async () => {
    const actions = showPopup({ step: 'forbidden', saved: null, page: { kind: 'file' } });
    await userEvent.click(button('去导入'));
    expect(actions.openImport).toHaveBeenCalledOnce();
  });

  test('has none where the browser lets nobody in', () => {
    showPopup({ step: 'forbidden', saved: null, page: { kind: 'browser' } });
    expect(document.querySelectorAll('main button')).toHaveLength(0);
  });
});

test('a failure says what happened, what is safe, what to do, and its code', async () => {
  const actions = showPopup({ step: 'failed', code: 'STORE-QUOTA', page, tags: ['植物'] });
  await expect.element(browser.getByRole('alert')).toHaveTextContent('没能收下：磁盘快满了');
  await expect.element(browser.getByRole('alert')).toHaveTextContent('文库里已有的都在');
  await expect.element(browser.getByRole('contentinfo')).toHaveTextContent('错误代号 STORE-QUOTA');
  expect(text()).toContain('你填的标签还留着。植物');
  await userEvent.click(button('再试一次'));
  await userEvent.click(button('复制详情'));
  expect(actions.tryAgain).toHaveBeenCalledOnce();
  expect(actions.copyDetails).toHaveBeenCalledOnce();
});

test('the latest clips open in the reader', async () => {
  const actions = showPopup(article);
  await userEvent.click(browser.getByRole('button', { name: '一碗好汤的三次撇沫' }));
  expect(actions.read).toHaveBeenCalledWith('b2');
});

describe('how much of it is there', () => {
  const measure = { ...page.measure, codeBlocks: 3, tables: 1 };
  const line = () => document.querySelector('.fidelity .meta')?.textContent;

  test('is said before it is kept', () => {
    showPopup({ ...article, page: { ...page, measure } });
    expect(line()).toBe('正文99.7% · 代码3段 · 表格1张');
  });

  test('is said of a part, which is all that the page shows', () => {
    showPopup({ ...article, page: { ...page, measure, partial: true } });
    expect(line()).toBe('这一部分99.7% · 代码3段 · 表格1张');
  });

  test('follows the pictures once it is kept', () => {
    showPopup({ ...kept, fidelity, saved: { ...saved, measure }, pictures: ['kept', 'failed', 'kept'] });
    expect(line()).toBe('正文99.7% · 图2 / 3 · 代码3段 · 表格1张');
  });

  test('is not claimed of a copy that nobody counted', () => {
    showPopup(kept);
    expect(line()).toBeUndefined();
  });

  test('what was left out is behind one line that a key opens', async () => {
    showPopup(article);
    const line = document.querySelector<HTMLElement>('summary');
    expect(line?.textContent).toBe('没收进来的4处');
    await expect.element(browser.getByText('广告')).not.toBeVisible();
    line?.focus();
    await userEvent.keyboard(' ');
    await expect.element(browser.getByText('广告')).toBeVisible();
    const told = [...document.querySelectorAll('.left-out li')].map((group) => group.textContent);
    expect(told).toEqual(['广告1处，9字“特价茶叶，买一送一”', '装饰3处https://mmbiz.qpic.cn/paper/640']);
    expect(document.querySelector('.left-out a')?.getAttribute('href')).toBe('https://mmbiz.qpic.cn/paper/640');
  });
});

describe.each(['light', 'dark'])('axe finds nothing in the %s theme', (theme) => {
  const states: PopupState[] = [
    { step: 'looking' },
    article,
    { ...article, pictureOrigins: ['*://a.example/*'], keeping: true },
    { ...kept, fidelity, changed: page, pictures: ['failed'] },
    { ...kept, just: 'saved', pictures: ['kept', 'waiting'] },
    { step: 'trashed', saved },
    { step: 'refused', refusal: { refusal: 'list', detail: 'x' }, saved },
    { step: 'forbidden', saved: null, page: { kind: 'unknown' } },
    { step: 'failed', code: 'X', page, tags: ['a'] },
  ];

  test.each(states)('$step', async (state) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = 'zh-CN';
    showPopup(state, { offline: true, message: { text: '已复制', undo: () => {} } });
    document.querySelector('details')?.setAttribute('open', '');
    expect(await violations()).toEqual([]);
  });
});
