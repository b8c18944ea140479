import type { Library } from '@/utils/library/library';
import { incoming } from '../library/incoming';

/** Numbers that follow from a seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A picture of its own for every number: PNG by its first bytes. */
export function pictureBlob(number: number): Blob {
  return new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number & 255, number >> 8)]);
}

type Random = (below: number) => number;

/** Does so many things to a library as a reader would, chosen by chance; numbers of articles are below `articles`. */
export async function live(library: Library, random: Random, steps: number, articles = 8): Promise<void> {
  for (let step = 0; step < steps; step++) await act(library, random, random(articles), momentOf(random(5000)));
}

function momentOf(minute: number): Date {
  return new Date(Date.UTC(2026, 0, 1) + minute * 60_000);
}

async function act(library: Library, random: Random, number: number, now: Date): Promise<void> {
  const known = await library.find(keyOf(number));
  if (!known || random(4) === 0) {
    await library.save(clip(number, random), random(2) ? [`标签${random(4)}`] : [], now);
    return;
  }
  const deeds = [
    () => library.setTags(known.id, ['a: b', `标签${random(6)}`]),
    () => library.setStatus([known.id], (['unread', 'reading', 'archived'] as const)[random(3)] ?? 'unread'),
    () => library.remove([known.id], now),
    () => library.restore([known.id]),
    () => endPicture(library, known.id, random),
    () => endPicture(library, known.id, random),
    () => library.retryPictures(known.id, null, now),
  ];
  await deeds[random(deeds.length)]?.();
}

async function endPicture(library: Library, id: string, random: Random): Promise<void> {
  const uses = await library.pictureUses(id);
  const use = uses[random(Math.max(1, uses.length))];
  if (!use) return;
  const job = { articleId: id, address: use.address, order: use.order, tries: 0, due: 0 };
  const reasons = ['network', 'missing', 'placeholder', 'type', 'quota'] as const;
  if (random(3) > 0) await library.keepPicture(id, use.address, pictureBlob(random(20)));
  else if (random(2))
    await library.failPicture(
      job,
      reasons[random(5)] ?? 'network',
      momentOf(random(5000)),
      random(2) ? null : momentOf(9000),
    );
  else await library.postponePicture(job, momentOf(random(5000)));
}

function keyOf(number: number): string {
  return number % 2 ? `https://example.org/${number}` : `wx:MzA3MDk5NzE2Ng==:26500000${number}:1`;
}

/** One of a few texts for each article, some with more words and pictures than others. */
function clip(number: number, random: Random) {
  const edition = random(4);
  const text = `第${number}篇的第${edition}稿。${'溪水很冷，也很清。'.repeat(20 + edition * 30)}<&"\u2028🏮`;
  const pictures = Array.from({ length: edition + 1 }, (_, at) => `https://mmbiz.qpic.cn/${number}x${at}/640`);
  const shown = pictures.map((address) => `<p><img data-src="${address}"></p>`).join('');
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const key = keyOf(number);
  const url = key.startsWith('wx:') ? `https://mp.weixin.qq.com/s?__biz=x&mid=${number}&idx=1&sn=${edition}` : key;
  return incoming({
    facts: {
      key,
      url,
      shortUrl: random(2) && key.startsWith('wx:') ? `https://mp.weixin.qq.com/s/short${number}` : null,
      title: `第${number}篇`,
      description: random(2) ? '一行\n二行' : null,
      cover: random(2) ? `https://mmbiz.qpic.cn/cover${number}/0` : null,
      repostOf: random(5) ? null : { account: '别处', author: null, url: null, introduction: '编者的话' },
      partial: random(6) === 0,
    },
    measure: { characters: text.length, images: pictures.length },
    html: `<p>${escaped}</p>${shown}`,
    text,
    pictures,
  });
}
