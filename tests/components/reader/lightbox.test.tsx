import '@/components/look/look.css';
import '@/components/reader/reader.css';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isAnimated } from '@/components/reader/lightbox/animation';
import { pictureName } from '@/components/reader/lightbox/take-picture';
import type { LoadedPicture, PictureView } from '@/components/reader/pictures';
import { type ReaderActions, ReaderPage } from '@/components/reader/reader-page';
import sheet from '@/components/reader/reading.css?url&no-inline';
import { type Language, language } from '@/utils/i18n/i18n';
import { defaults } from '@/utils/settings';
import { singleKeys } from '@/utils/single-keys';
import { someArticle } from '../../search/some-article';
import { show } from '../show';
import { violations } from '../violations';

const host = 'https://pictures.example/';
const html = `<p>木头要动。<img data-src="https://pictures.example/emoji" class="emoji" alt="[笑]"></p>
  <figure><img data-src="https://pictures.example/wide"><figcaption>一根直榫拆开来看</figcaption></figure>
  <p><a href="https://example.com/"><img data-src="https://pictures.example/tall"></a></p>
  <p><img data-src="https://pictures.example/lost"></p>
  <p><img data-src="https://pictures.example/small" alt="小样"></p>`;

async function painted(width: number, height: number, type = 'image/png'): Promise<LoadedPicture> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = '#b58c5a';
  context?.fillRect(0, 0, width, height);
  const blob = await canvas.convertToBlob({ type });
  return { url: URL.createObjectURL(blob), blob };
}

const kept = (picture: Promise<LoadedPicture>): PictureView => ({ state: 'kept', load: () => picture });

function views(): Map<string, PictureView> {
  return new Map<string, PictureView>([
    [`${host}emoji`, kept(painted(20, 20))],
    [`${host}wide`, kept(painted(2400, 1200, 'image/jpeg'))],
    [`${host}tall`, kept(painted(300, 900))],
    [`${host}lost`, { state: 'failed', reason: '' }],
    [`${host}small`, kept(painted(300, 200))],
  ]);
}

async function showReader(pictures = views(), body = html) {
  await page.viewport(1280, 800);
  show(
    <ReaderPage
      article={someArticle({ title: '榫卯：没有胶水' })}
      html={body}
      fidelity={null}
      repeats={null}
      pictures={pictures}
      knownTags={[]}
      next="#next"
      previous={null}
      back="/options.html"
      stylesheet={new URL(sheet, location.href).href}
      theme="light"
      shownTheme="light"
      look={defaults.reader}
      onTheme={() => {}}
      onLook={() => {}}
      onResetLook={() => {}}
      actions={{} as ReaderActions}
    />,
  );
  const there = [...pictures.values()].filter(({ state }) => state === 'kept');
  await expect.poll(() => images().filter(({ src }) => src.startsWith('blob:')).length).toBe(there.length);
}

const images = () => [...(document.querySelector('iframe')?.contentDocument?.images ?? [])];
const image = (address: string) => images().find((one) => one.dataset.src === host + address);
const box = () => document.querySelector('dialog');
const count = () => box()?.querySelector('.count')?.textContent;
const shown = () => box()?.querySelector<HTMLImageElement>('.stage img') ?? null;
const percent = () => box()?.querySelector('.percent')?.firstChild?.textContent;
const drawn = () => expect.poll(() => shown()?.naturalWidth ?? 0).toBeGreaterThan(0);

async function open(address = 'wide', pictures = views()) {
  await showReader(pictures);
  image(address)?.click();
  await drawn();
}

afterEach(() => {
  singleKeys.value = true;
  language.value = 'zh-CN';
  document.documentElement.dataset.theme = 'light';
});

describe('opens', () => {
  test('at the picture that was clicked, among those that are kept and stand by themselves', async () => {
    await open('small');
    await expect.poll(count).toBe('3 / 3');
    expect(box()?.getAttribute('aria-label')).toBe('图片，第3张，共3张');
    expect(shown()?.alt).toBe('小样');
    await expect.poll(() => box()?.querySelector('.under p')?.textContent).toMatch(/^小样 300 × 200，[\d.]+ K?B$/);
  });

  test.each(['Enter', ' '])('by key "%s" on it; Esc closes it and the picture has the focus again', async (key) => {
    await showReader();
    image('wide')?.focus();
    await userEvent.keyboard(key === ' ' ? ' ' : `{${key}}`);
    await drawn();
    await expect.poll(count).toBe('1 / 3');
    await expect.poll(() => box()?.querySelector('.under p')?.textContent).toMatch(/^一根直榫拆开来看 2400 × 1200，/);
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await expect.poll(box).toBe(null);
    expect(document.activeElement?.tagName).toBe('IFRAME');
    expect(image('wide')?.ownerDocument.activeElement).toBe(image('wide'));
  });

  test('by I, the first one on the screen', async () => {
    await showReader();
    await userEvent.keyboard('i');
    await drawn();
    await expect.poll(count).toBe('1 / 3');
  });

  test('not by I where single keys are off', async () => {
    await showReader();
    singleKeys.value = false;
    await userEvent.keyboard('i');
    expect(box()).toBe(null);
  });

  test('not for a picture that is a link, an emoji, or not there', async () => {
    await showReader();
    expect(images().map((one) => [one.dataset.src?.slice(host.length), one.getAttribute('role')])).toEqual([
      ['emoji', null],
      ['wide', 'button'],
      ['tall', null],
      ['lost', null],
      ['small', 'button'],
    ]);
  });
});

test('arrows, buttons and the film lead from one to another, and end at the ends', async () => {
  await open();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(count).toBe('1 / 3');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(count).toBe('2 / 3');
  await userEvent.click(page.getByRole('button', { name: '下一张' }));
  await expect.poll(count).toBe('3 / 3');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(count).toBe('3 / 3');
  await userEvent.click(page.getByRole('button', { name: '第1张图' }));
  await expect.poll(count).toBe('1 / 3');
  await expect.poll(() => box()?.querySelector('.film [aria-current]')?.getAttribute('aria-label')).toBe('第1张图');
});

test('keys of the reader behind it do nothing', async () => {
  await open();
  await userEvent.keyboard('a');
  expect(document.querySelector('.reader-bar .float')).toBe(null);
});

describe('zoom', () => {
  test('+ − 0 enlarge, shrink and fit', async () => {
    await open();
    await expect.poll(percent).toMatch(/^\d+%$/);
    const fit = Number.parseInt(percent() ?? '', 10);
    expect(fit).toBeLessThan(60);
    await userEvent.keyboard('++');
    await expect.poll(() => Number.parseInt(percent() ?? '', 10)).toBeCloseTo(fit * 1.25 * 1.25, -0.5);
    await userEvent.keyboard('-');
    await expect.poll(() => Number.parseInt(percent() ?? '', 10)).toBeCloseTo(fit * 1.25, -0.5);
    await userEvent.keyboard('0');
    await expect.poll(percent).toBe(`${fit}%`);
  });

  test('a small picture is not blown up to fit', async () => {
    await open('small');
    await expect.poll(percent).toBe('100%');
  });

  test('a double click goes to its own size and back, and the next picture begins by fitting', async () => {
    await open();
    await userEvent.dblClick(shown() as Element);
    await expect.poll(percent).toBe('100%');
    await userEvent.dblClick(shown() as Element);
    await expect.poll(percent).not.toBe('100%');
    await userEvent.keyboard('+++{ArrowRight}{ArrowLeft}');
    await expect.poll(() => shown()?.style.transform).toBe('translate(0px, 0px) scale(1)');
  });

  test('the wheel enlarges where the pointer is', async () => {
    await open();
    const { left, top } = (shown() as Element).getBoundingClientRect();
    const event = new WheelEvent('wheel', {
      deltaY: -400,
      clientX: left,
      clientY: top,
      bubbles: true,
      cancelable: true,
    });
    shown()?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    await expect.poll(() => Math.round((shown() as Element).getBoundingClientRect().left)).toBe(Math.round(left));
    expect((shown() as Element).getBoundingClientRect().width).toBeGreaterThan(1100 * 1.5);
  });
});

describe('fingers', () => {
  const touch = (type: string, pointerId: number, x: number, y: number) =>
    shown()?.dispatchEvent(
      new PointerEvent(type, {
        pointerId,
        pointerType: 'touch',
        clientX: x,
        clientY: y,
        button: type === 'pointermove' ? -1 : 0,
        bubbles: true,
      }),
    );

  test.each([
    ['to the left, the next one', 600, 500, '2 / 3'],
    ['to the right at the first, nothing', 500, 600, '1 / 3'],
    ['a little, nothing', 600, 570, '1 / 3'],
  ])('one swipes %s', async (_, from, to, expected) => {
    await open();
    touch('pointerdown', 1, from, 400);
    touch('pointermove', 1, to, 410);
    touch('pointerup', 1, to, 410);
    await expect.poll(count).toBe(expected);
  });

  test('two pinch, and that turns no page', async () => {
    await open();
    const { width } = (shown() as Element).getBoundingClientRect();
    touch('pointerdown', 1, 600, 400);
    touch('pointerdown', 2, 700, 400);
    touch('pointermove', 1, 500, 400);
    touch('pointermove', 2, 800, 400);
    touch('pointerup', 1, 500, 400);
    touch('pointerup', 2, 800, 400);
    await expect.poll(() => (shown() as Element).getBoundingClientRect().width / width).toBeCloseTo(3, 1);
    await expect.poll(count).toBe('1 / 3');
  });

  test('one moves an enlarged picture, no further than its edge', async () => {
    await open();
    await userEvent.dblClick(shown() as Element);
    touch('pointerdown', 1, 400, 400);
    touch('pointermove', 1, 5000, 400);
    touch('pointerup', 1, 5000, 400);
    const stage = box()?.querySelector('.stage')?.getBoundingClientRect();
    await expect
      .poll(() => Math.round((shown() as Element).getBoundingClientRect().left))
      .toBe(Math.round(stage?.left ?? -1));
    await expect.poll(count).toBe('1 / 3');
  });
});

describe('taking along', () => {
  test('S saves the file as it was kept, named after the article', async () => {
    await open('small');
    const saved: { name: string; href: string }[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    });
    await userEvent.keyboard('s');
    click.mockRestore();
    expect(saved).toEqual([{ name: '榫卯：没有胶水 03.png', href: shown()?.src }]);
  });

  test.each([
    ['image/jpeg', '榫卯 03.jpg'],
    ['image/gif', '榫卯 03.gif'],
    ['image/svg+xml', '榫卯 03.svg'],
  ])('%s is named %s', (type, name) => {
    expect(pictureName('榫卯', 3, type)).toBe(name);
  });

  test('the clipboard gets a PNG, whatever the picture was', async () => {
    await open('wide');
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    await userEvent.click(page.getByRole('button', { name: '复制图片' }));
    await expect.element(page.getByText('已复制')).toBeVisible();
    const [item] = write.mock.calls[0]?.[0] ?? [];
    const copied = await item?.getType('image/png');
    write.mockRestore();
    const bitmap = await createImageBitmap(copied as Blob);
    expect([copied?.type, bitmap.width, bitmap.height]).toEqual(['image/png', 2400, 1200]);
  });

  test('says so when the browser refuses', async () => {
    await open('small');
    const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await userEvent.click(page.getByRole('button', { name: '复制图片' }));
    await expect.element(page.getByText('浏览器不让复制这张图。可以存图。')).toBeVisible();
    write.mockRestore();
  });
});

test('G shows all side by side; one opens the large view, Esc goes back to it', async () => {
  await open();
  await userEvent.keyboard('g');
  await expect.poll(() => box()?.querySelectorAll('.sheet img').length).toBe(3);
  expect(box()?.getAttribute('aria-label')).toBe('这篇的图片，共3张');
  expect(await violations()).toEqual([]);
  await userEvent.click(page.getByRole('button', { name: '第3张图' }));
  await expect.poll(count).toBe('3 / 3');
  await userEvent.keyboard('g{Escape}');
  await expect.poll(count).toBe('3 / 3');
});

test.each<[string, Language, number]>([
  ['light', 'zh-CN', 1280],
  ['dark', 'zh-TW', 390],
  ['sepia', 'en', 390],
])('axe finds nothing, and it is as dark in %s', async (theme, spoken, width) => {
  document.documentElement.dataset.theme = theme;
  language.value = spoken;
  await open();
  await page.viewport(width, 800);
  expect(await violations()).toEqual([]);
  expect(getComputedStyle(box() as Element).backgroundColor).toBe('rgb(16, 18, 19)');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

describe('moving pictures', () => {
  /** A GIF of one pixel with so many frames. */
  const gif = (frames: number) => {
    const head = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0];
    const frame = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
    const bytes = [...head, ...Array.from({ length: frames }, () => frame).flat(), 0x3b];
    return new Blob([new Uint8Array(bytes)], { type: 'image/gif' });
  };
  const moving = (frames: number) => {
    const blob = gif(frames);
    return views().set(`${host}wide`, kept(Promise.resolve({ url: URL.createObjectURL(blob), blob })));
  };

  test.each([
    [1, false],
    [3, true],
  ])('a GIF of %i frames moves: %s', async (frames, expected) => {
    expect(await isAnimated(gif(frames))).toBe(expected);
  });

  test('can be stopped and started', async () => {
    const pictures = moving(3);
    await open('wide', pictures);
    const address = shown()?.src;
    await userEvent.click(page.getByRole('button', { name: '停住动图' }));
    await expect.poll(() => shown()?.src).not.toBe(address);
    await drawn();
    await userEvent.click(page.getByRole('button', { name: '播放动图' }));
    await expect.poll(() => shown()?.src).toBe(address);
  });

  test('one frame has nothing to stop', async () => {
    await open('wide', moving(1));
    expect(page.getByRole('button', { name: /动图/ }).elements()).toEqual([]);
  });
});
