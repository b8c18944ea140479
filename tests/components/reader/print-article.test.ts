import { expect, test } from 'vitest';
import type { PictureView } from '@/components/reader/pictures';
import { fetchPictures, printedBody } from '@/components/reader/print-article';
import { inertPage } from '@/utils/clip/inert';

const printed = (html: string) => printedBody(inertPage(html));

test.each([
  ['the address beside a link', '<a href="https://x.example/a">字</a>', '字 https://x.example/a'],
  ['no address twice', '<a href="https://x.example/a">x.example/a</a>', 'x.example/a'],
  ['no address of a note', '<a href="#fn-1">1</a>', '1'],
  ['what was folded', '<details><summary>题</summary>文</details>', '题文'],
  ['nothing of what was set aside', '<details class="aside"><summary>推广</summary>码</details>文', '文'],
  [
    'where a picture was',
    '<span class="picture" data-address="https://x.example/p"><img><span class="lost">没收到<span class="choices"><button>再试</button></span></span></span>',
    '没收到 https://x.example/p',
  ],
])('prints %s', (_, html, words) => {
  const body = printed(html);
  expect(body.textContent).toBe(words);
  for (const folded of body.querySelectorAll('details')) expect(folded.open).toBe(true);
});

test('waits for kept pictures, also those that were never on the screen; a broken one keeps nobody waiting', async () => {
  const canvas = new OffscreenCanvas(4, 3);
  canvas.getContext('2d');
  const blob = await canvas.convertToBlob();
  const view = (content: Blob): PictureView => ({
    state: 'kept',
    load: async () => ({ url: URL.createObjectURL(content), blob: content }),
  });
  const body = printed(
    ['a', 'b', 'c'].map((name) => `<span class="picture" data-address="${name}"><img alt=""></span>`).join(''),
  );
  await fetchPictures(
    body,
    new Map([
      ['a', view(blob)],
      ['b', view(new Blob(['no picture']))],
      ['c', { state: 'waiting' }],
    ]),
  );
  expect([...body.querySelectorAll('img')].map((image) => image.naturalWidth)).toEqual([4, 0, 0]);
});
