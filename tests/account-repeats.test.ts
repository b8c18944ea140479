import { expect, test, vi } from 'vitest';
import { accountRepeats } from '@/utils/account-repeats';
import { type Clip, isRefusal } from '@/utils/article';
import { clip } from '@/utils/clip/clip';
import { inertBody } from '@/utils/clip/inert';
import { copiedOf } from '@/utils/copied-of';
import { exportZip } from '@/utils/export/export';
import type { PresetName } from '@/utils/export/template/presets';
import type { Library } from '@/utils/library/library';
import { promotionIn } from '@/utils/promotion/promotion-in';
import { defaults, settings } from '@/utils/settings';
import { readZip } from './import/zip';
import { freshLibrary } from './library/fresh-library';
import { openSample, samplePages } from './sample-pages';

const slogan = '一口井，一盏灯，说到天亮也不困，来的都是自己人。';
const called = ['蓝字', '往期推荐', '长按识别二维码', '点个在看'];

function clips(): Clip[] {
  return samplePages
    .filter(({ name }) => name.startsWith('wechat/promotion-'))
    .map((sample) => clip(openSample(sample), new URL(sample.address)))
    .filter((outcome): outcome is Clip => !isRefusal(outcome));
}

async function shelf(): Promise<Library> {
  const library = freshLibrary();
  for (const [index, each] of clips().entries()) await library.save(each, [], new Date(2026, 10, 22 + index));
  return library;
}

test('what three articles of an account end with is taken from each, and its author stays', async () => {
  const library = await shelf();
  const repeats = accountRepeats(library);
  for (const article of await library.articles()) {
    const body = inertBody((await library.body(article.id))?.html ?? '');
    const taken = promotionIn(body, { url: article.url, repeats: await repeats(article) });
    const words = taken.map(({ block }) => block.textContent).join('\n');
    for (const part of [...called, slogan]) expect(words).toContain(part);
    for (const { block } of taken) block.remove();
    expect(body.lastElementChild?.textContent).toContain('文字：辘轳');
    expect(body.textContent).toContain('井');
  }
});

test('the slogan alone is no promotion while the account has one article more', async () => {
  const library = freshLibrary();
  for (const each of clips().slice(0, 2)) await library.save(each, [], new Date());
  const [article] = await library.articles();
  if (!article) throw new Error('no article');
  const repeats = await accountRepeats(library)(article);
  expect([...repeats.tail]).toEqual([]);
});

test('an account is read once, and another account is not read at all', async () => {
  const library = await shelf();
  const body = vi.spyOn(library, 'body');
  const articles = vi.spyOn(library, 'articles');
  const repeats = accountRepeats(library);
  const all = await library.articles();
  articles.mockClear();
  await Promise.all(all.map(repeats));
  expect(body).toHaveBeenCalledTimes(3);
  expect(articles).toHaveBeenCalledTimes(1);
});

test('copying goes by the setting', async () => {
  const library = await shelf();
  const [article] = await library.articles();
  if (!article) throw new Error('no article');
  await settings.setValue(defaults);
  const whole = await copiedOf(library, article, 'rich');
  await settings.setValue({ ...defaults, trimPromotion: true });
  const trimmed = await copiedOf(library, article, 'rich');
  for (const part of called.slice(1)) {
    expect(whole.text).toContain(part);
    expect(whole.html).toContain(part);
    expect(trimmed.text).not.toContain(part);
    expect(trimmed.html).not.toContain(part);
  }
});

test.each<PresetName>(['mocang', 'logseq', 'hugo'])(
  'an archive of trimmed notes for %s gives the whole library back, and the same archive again',
  async (preset) => {
    const library = await shelf();
    const first = await archiveOf(library, preset);
    const found = await readZip(first);
    const back = freshLibrary();
    for (const each of found) {
      if (each.kind !== 'article') throw new Error(JSON.stringify(each));
      await back.saveAll([each.incoming], new Date());
    }
    for (const article of await library.articles()) {
      const again = await back.find(article.key);
      expect(again?.textHash).toBe(article.textHash);
    }
    expect(await archiveOf(back, preset)).toEqual(first);
  },
);

test('a trimmed note by itself never takes the place of the whole', async () => {
  const library = await shelf();
  const [whole] = await library.articles();
  const [clipped] = clips().filter(({ facts }) => facts.key === whole?.key);
  if (!whole || !clipped) throw new Error('no article');
  const short = { ...clipped, text: clipped.text.split('\n').slice(1, -3).join('\n') };
  const [asDocument] = await library.saveAll([short], new Date());
  expect(asDocument).toMatchObject({ state: 'fuller', article: { version: 1 } });
  const asPage = await library.save(short, [], new Date());
  expect(asPage).toMatchObject({ state: 'version', article: { version: 2 } });
});

async function archiveOf(library: Library, preset: PresetName): Promise<Uint8Array<ArrayBuffer>> {
  const source = { ...library, repeats: accountRepeats(library) };
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of exportZip(await library.articles(), source, { layout: 'flat', pictures: 'local', preset }))
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  const archive = new Uint8Array(await new Blob(chunks).arrayBuffer());
  return archive;
}
