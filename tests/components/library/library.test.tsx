import '@/components/look/look.css';
import '@/components/library/library.css';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { singleKeys } from '@/utils/single-keys';
import { showShelf } from './some-shelf';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (at: number) => page.getByRole('checkbox', { name: `选中《第${at}篇》` });
const bar = () => document.querySelector('[role="toolbar"] b')?.textContent ?? null;
const titles = () => [...document.querySelectorAll('.item h2')].map((title) => title.textContent);
const marked = () => [...document.querySelectorAll('.item mark')].map((mark) => mark.textContent);
const focused = () => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-rowindex') ?? null;

/** Kept one after the other, so that the newest is the first. */
const days = [5, 4, 3, 2, 1].map((day) => ({ clippedAt: `2026-11-0${day}T02:00:00.000Z` }));

test('a key means what it says from the first second of the page', async () => {
  await showShelf(days);
  for (const [key, timeStamp] of [['j', 300] as const, ['t', 400] as const]) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    document.body.dispatchEvent(event);
    await new Promise(requestAnimationFrame);
  }
  await expect.element(page.getByRole('dialog')).toBeVisible();
});

test('Y copies the article that the keys are on, and the menu belongs to its row', async () => {
  const { copied } = await showShelf(days);
  await userEvent.keyboard('jjy');
  await userEvent.click(button('复制标题和链接'));
  expect(copied).toEqual([['a1', 'link']]);
  await userEvent.hover(page.getByRole('row').first());
  await userEvent.click(button('复制').first());
  await userEvent.click(button('复制引用'));
  expect(copied.at(-1)).toEqual(['a0', 'citation']);
  await userEvent.keyboard('y');
  await expect.poll(() => document.activeElement?.textContent).toBe('复制Markdown');
  await userEvent.keyboard('{Enter}');
  expect(copied.at(-1)).toEqual(['a0', 'markdown']);
  expect(location.hash).not.toContain('read');
});

test('says of each article which pictures are on their way or missing, and fetches all missing ones again', async () => {
  const missing = new Map([
    ['a0', { waiting: 3, failed: 1 }],
    ['a1', { waiting: 0, failed: 2 }],
    ['in the trash', { waiting: 0, failed: 9 }],
  ]);
  const { retried } = await showShelf(days, new Map(), missing);
  const said = [...document.querySelectorAll('.item')].map((item) => item.querySelector('.missing')?.textContent);
  expect(said).toEqual(['还有3张图在路上', '缺2张图', undefined, undefined, undefined]);
  await userEvent.click(button('再取缺的3张图'));
  expect(retried).toEqual(['all']);
});

describe('selecting', () => {
  test('a box selects its article and brings what can be done with it', async () => {
    await showShelf(days);
    expect(bar()).toBe(null);
    await userEvent.click(box(1));
    await expect.poll(bar).toBe('已选1篇');
    expect(page.getByRole('row', { selected: true }).elements()).toHaveLength(1);
    await userEvent.click(box(1));
    await expect.poll(bar).toBe(null);
  });

  test('Shift selects everything from the last one to here', async () => {
    await showShelf(days);
    await userEvent.click(box(3));
    await userEvent.click(box(1), { modifiers: ['Shift'] });
    await expect.poll(bar).toBe('已选3篇');
  });

  test('keys select: X one, Shift+↓ the next too, Ctrl+A all, Esc none', async () => {
    await showShelf(days);
    await userEvent.keyboard('jx');
    await expect.poll(bar).toBe('已选1篇');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(bar).toBe('已选2篇');
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.poll(bar).toBe('已选5篇');
    await userEvent.keyboard('{Escape}');
    await expect.poll(bar).toBe(null);
  });

  test('switched off, keys of one character do nothing; those of the list itself still do', async () => {
    singleKeys.value = false;
    await showShelf(days);
    await userEvent.keyboard('jx?');
    expect([bar(), document.querySelector('dialog')]).toEqual([null, null]);
    page.getByRole('row').first().element().focus();
    await userEvent.keyboard(' ');
    await expect.poll(bar).toBe('已选1篇');
    singleKeys.value = true;
  });

  test('what a filter hides is no longer selected', async () => {
    const { place } = await showShelf([{ ...days[0], account: '甲' }, ...days.slice(1)]);
    await userEvent.click(box(0));
    await userEvent.click(box(1));
    place.value = { ...place.value, filter: { ...place.value.filter, account: '甲' } };
    await expect.poll(bar).toBe('已选1篇');
  });

  test('exports what is selected, or everything', async () => {
    const { exported } = await showShelf(days);
    await userEvent.click(button('导出'));
    await userEvent.click(box(2));
    await userEvent.click(page.getByRole('toolbar').getByText('导出'));
    expect(exported).toEqual([null, ['a2']]);
  });
});

describe('moving', () => {
  test('one tab stop; J, K and arrows move the focus from row to row', async () => {
    await showShelf(days);
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('1');
    await userEvent.keyboard('j{ArrowDown}');
    await expect.poll(focused).toBe('3');
    await userEvent.keyboard('k');
    await expect.poll(focused).toBe('2');
  });

  test('Enter opens the article', async () => {
    const { opened } = await showShelf(days);
    await userEvent.keyboard('jj');
    await expect.poll(focused).toBe('2');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['a1']);
  });

  test('of thousands only the rows in sight are there, and End still goes to the last', async () => {
    await showShelf(Array.from({ length: 3000 }, () => ({ clippedAt: '2026-11-01T02:00:00.000Z' })));
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('3000');
    expect(document.querySelectorAll('.item').length).toBeLessThan(40);
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('1');
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toBe('3000');
    expect(document.querySelectorAll('.item').length).toBeLessThan(40);
  });
});

describe('what is done can be taken back', () => {
  test('# moves to the trash, Z brings back', async () => {
    await showShelf(days);
    await userEvent.keyboard('j#');
    await expect.element(page.getByText('1篇已移到回收站')).toBeVisible();
    await expect.poll(() => titles().length).toBe(4);
    await userEvent.keyboard('z');
    await expect.poll(() => titles().length).toBe(5);
  });

  test('tags many at once, and taking it back gives each the tags it had', async () => {
    const { articles } = await showShelf([{ ...days[0], tags: ['木作'] }, ...days.slice(1)]);
    const tags = () => articles.value.map((article) => article.tags.join('+'));
    await userEvent.click(box(0));
    await userEvent.click(box(1));
    await userEvent.keyboard('t');
    await userEvent.keyboard('手艺,木作,');
    await userEvent.click(button('改标签'));
    await expect.poll(tags).toEqual(['木作+手艺', '手艺+木作', '', '', '']);
    await userEvent.click(button('撤销'));
    await expect.poll(tags).toEqual(['木作', '', '', '', '']);
  });

  test('takes a tag off all of them', async () => {
    const { articles } = await showShelf([{ tags: ['木作', '手艺'] }, { tags: ['木作'] }]);
    await userEvent.click(box(0));
    await userEvent.click(box(1));
    await userEvent.keyboard('t');
    await userEvent.click(button('木作，2篇'));
    await userEvent.click(button('改标签'));
    await expect.poll(() => articles.value.map((article) => article.tags)).toEqual([['手艺'], []]);
    await expect.element(page.getByText('已去掉标签“木作”')).toBeVisible();
  });

  test('E marks as read, and as unread what is read', async () => {
    const { articles } = await showShelf(days.slice(0, 1));
    await userEvent.keyboard('j');
    await expect.poll(focused).toBe('1');
    await userEvent.keyboard('e');
    await expect.poll(() => articles.value[0]?.status).toBe('archived');
    await userEvent.keyboard('e');
    await expect.poll(() => articles.value[0]?.status).toBe('unread');
  });
});

describe('searching', () => {
  const texts = new Map([['a1', '拆下来的那根梁上，榫卯里的墨线还在。榫卯怕死。']]);
  const field = () => page.getByRole('searchbox');

  test('finds words in the text, marks them and counts them', async () => {
    await showShelf(days, texts);
    await userEvent.fill(field(), '榫卯');
    await expect.poll(titles).toEqual(['第1篇']);
    expect(marked()).toEqual(['榫卯', '榫卯']);
    await expect.element(page.getByText('1篇，2处')).toBeVisible();
  });

  test('/ goes to the field; letters typed there are no commands', async () => {
    await showShelf(days, texts);
    // The field of the test before took the focus with it when it went.
    await userEvent.click(page.getByRole('heading', { level: 1 }));
    await userEvent.keyboard('/');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('xjz#');
    await expect.element(field()).toHaveValue('xjz#');
    expect(bar()).toBe(null);
  });

  test('a late answer does not overwrite what has been typed since, a new place does', async () => {
    const { place } = await showShelf(days, texts);
    const input = field().element() as HTMLInputElement;
    for (const text of ['榫', '榫卯']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    place.value = { ...place.value, query: '榫' };
    await expect.element(page.getByRole('heading', { name: '“榫”' })).toBeVisible();
    expect(input.value).toBe('榫卯');
    place.value = { ...place.value, query: '廊桥' };
    await expect.poll(() => input.value).toBe('廊桥');
  });

  test('waits while a character is being composed', async () => {
    const { place } = await showShelf(days, texts);
    const input = field().element() as HTMLInputElement;
    input.dispatchEvent(new CompositionEvent('compositionstart'));
    input.value = 'sun';
    input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    expect(place.value.query).toBe('');
    input.value = '榫';
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(place.value.query).toBe('榫');
  });

  test('says that nothing was found, and widens to all articles', async () => {
    const { place } = await showShelf([{ account: '甲' }, { account: '乙', title: '榫卯' }], texts);
    place.value = { ...place.value, query: '榫卯', filter: { ...place.value.filter, account: '甲' } };
    await expect.element(page.getByText('没有找到“榫卯”。')).toBeVisible();
    await userEvent.click(button('放宽到全部文章'));
    await expect.poll(titles).toContain('榫卯');
  });

  test('a filter shows as a tag that takes it off', async () => {
    const { place } = await showShelf([{ tags: ['手艺'] }, {}]);
    place.value = { ...place.value, filter: { ...place.value.filter, tag: '手艺' } };
    await expect.poll(titles).toEqual(['第0篇']);
    await userEvent.click(button('不再按“#手艺”筛选'));
    await expect.poll(() => titles().length).toBe(2);
  });
});

test('an empty library says how to keep the first one', async () => {
  await showShelf([]);
  await expect.element(page.getByRole('heading', { name: '先藏第一篇' })).toBeVisible();
  expect(document.querySelector('.void')?.textContent).toContain('AltShiftS');
});
