import '@/components/look/look.css';
import '@/components/settings/settings.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SettingsView } from '@/components/settings/settings-view';
import { type Language, language } from '@/utils/i18n/i18n';
import { defaults } from '@/utils/settings';
import { show } from '../show';
import { violations } from '../violations';

afterEach(() => {
  language.value = 'zh-CN';
});

function showSettings() {
  const calls = {
    onChange: vi.fn(),
    onAllow: vi.fn(),
    onRevoke: vi.fn(),
    onChangeKeys: vi.fn(),
    onBackUp: vi.fn(),
    onRestore: vi.fn(),
  };
  show(
    <SettingsView
      section="privacy"
      settings={defaults}
      size={{ articles: 1284, trash: 6, bytes: 1_900_000_000 }}
      hosts={[
        { origin: '*://mp.weixin.qq.com/*', host: 'mp.weixin.qq.com', why: 'wechat', allowed: true },
        { origin: '*://*.qpic.cn/*', host: '*.qpic.cn', why: 'pictures', allowed: false },
        { origin: '*://www.zhihu.com/*', host: 'www.zhihu.com', why: 'granted', allowed: true },
      ]}
      commands={[
        { name: 'clip', keys: 'Alt+Shift+S' },
        { name: 'library', keys: '' },
      ]}
      version="0.1.0"
      tried={null}
      {...calls}
    />,
  );
  return calls;
}

const group = (name: string) => page.getByRole('radiogroup', { name, exact: true });

test.each([
  ['明暗', '夜', { theme: 'dark' }],
  ['太大的图片不收', '50 MB', { pictureLimit: 50 }],
  ['大图压小再收', '300 KB', { pictureShrink: 300 }],
  ['字体', '楷', { reader: { ...defaults.reader, face: 'kai' } }],
  ['字号', '22', { reader: { ...defaults.reader, size: 22 } }],
  ['一行几个字', '28', { reader: { ...defaults.reader, measure: 28 } }],
  ['行距', '松', { reader: { ...defaults.reader, leading: 'loose' } }],
  ['分段', '缩进', { reader: { ...defaults.reader, paragraph: 'indent' } }],
  ['怎么放', '放在一起', { export: { ...defaults.export, layout: 'flat' } }],
  ['Markdown写不出的表格', '列表', { export: { ...defaults.export, tables: 'list' } }],
  ['图片', '只留地址', { export: { ...defaults.export, pictures: 'remote' } }],
])('%s: %s takes effect at once', async (name, option, change) => {
  const { onChange } = showSettings();
  await userEvent.click(group(name).getByRole('radio', { name: option }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test('the author’s promotion is kept in sight until the switch says otherwise', async () => {
  const { onChange } = showSettings();
  await userEvent.click(page.getByRole('switch', { name: '略去作者的推广' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ trimPromotion: true });
});

test.each([
  ['工具栏上的记号', { badge: false }],
  ['单个按键', { singleKeys: false }],
  ['两端对齐', { reader: { ...defaults.reader, justify: false } }],
])('the switch %s turns off', async (name, change) => {
  const { onChange } = showSettings();
  const control = page.getByRole('switch', { name });
  await expect.element(control).toHaveAttribute('aria-checked', 'true');
  await userEvent.click(control);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test('the language is chosen by its own name', async () => {
  const { onChange } = showSettings();
  await userEvent.selectOptions(page.getByRole('combobox', { name: '语言' }), '繁體中文');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ language: 'zh-TW' });
});

test('every address has its purpose; what was granted can be revoked, what was taken back given again', async () => {
  const { onAllow, onRevoke } = showSettings();
  await expect.element(page.getByRole('row', { name: /mp\.weixin\.qq\.com/ })).toHaveTextContent('装上就有');
  await userEvent.click(page.getByRole('button', { name: '收回 www.zhihu.com' }));
  expect(onRevoke).toHaveBeenCalledExactlyOnceWith('*://www.zhihu.com/*');
  await userEvent.click(page.getByRole('button', { name: '允许 *.qpic.cn' }));
  expect(onAllow).toHaveBeenCalledExactlyOnceWith('*://*.qpic.cn/*');
});

test('says how much there is, and which keys are set', () => {
  showSettings();
  const words = document.body.textContent ?? '';
  for (const part of ['1,284篇', '1.9 GB', '6篇', 'AltShiftS', '还没有设', '满30天']) expect(words).toContain(part);
});

test('the group in sight is marked in the navigation', async () => {
  await page.viewport(1280, 900);
  showSettings();
  await expect.element(page.getByRole('link', { name: '隐私' })).toHaveAttribute('aria-current', 'true');
});

test('the navigation follows the page as it scrolls', async () => {
  await page.viewport(1280, 600);
  showSettings();
  const current = () => document.querySelector('nav [aria-current]')?.textContent;
  document.querySelector('#reading')?.scrollIntoView();
  await expect.poll(current).toBe('阅读');
  scrollTo(0, 0);
  await expect.poll(current).toBe('收藏');
  scrollTo(0, document.body.scrollHeight);
  await expect.poll(current).toBe('关于');
});

describe.each(['light', 'dark'])('axe finds nothing in the %s theme', (theme) => {
  test.each<Language>(['zh-CN', 'en'])('%s', async (chosen) => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = chosen;
    language.value = chosen;
    showSettings();
    expect(await violations()).toEqual([]);
  });
});
