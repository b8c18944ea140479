import { describe, expect, test } from 'vitest';
import { png, readZip, zip } from '../zip';
import { fileAt, inline, type Kept, newsPage, readOne, sizes, wechatPage } from './files';

const news = 'https://news.mocang.example/a/1.html';
const saved = `<!-- saved from url=(0036)${news} -->\n`;
const single = `<!--\n Page saved with SingleFile \n url: ${news} \n saved date: Wed Nov 12 2025 10:00:00 GMT+0800 (中国标准时间)\n-->`;
const wechat = '<!-- saved from url=(0053)https://mp.weixin.qq.com/s/Kp3vXq0aLw7cRt9dYb2Zfg -->\n';

describe('a complete page', () => {
  const html = `${wechat}${wechatPage(`
    <p><img data-src="https://mmbiz.qpic.cn/a/640?wx_fmt=png&amp;from=appmsg" src="./%E6%BD%AE_files/640"></p>
    <p><img data-src="https://mmbiz.qpic.cn/b/640?wx_fmt=png" src="./潮_files/640(1)"></p>`)}`;
  const expected = { 'https://mmbiz.qpic.cn/a/640?wx_fmt=png': 9, 'https://mmbiz.qpic.cn/b/640?wx_fmt=png': 9 };
  const inside = { '潮_files/640': png(1), '潮_files/640(1)': png(2), '潮_files/frame.html': '<html>不是文章</html>' };

  test('in a folder', async () => {
    const files = Object.entries(inside).map(([path, content]) => fileAt(`存档/${path}`, content));
    const found = await readOne(fileAt('存档/潮.html', html), ...files);
    expect(sizes(found)).toEqual(expected);
    expect(found.lostPictures).toBe(0);
  });

  test('in a ZIP', async () => {
    const found = await readZip(zip({ '潮.html': html, ...inside }));
    expect(found).toHaveLength(1);
    expect(sizes(found[0] as Kept)).toEqual(expected);
  });

  test('with its pictures chosen file by file', async () => {
    const page = html.replace('/640"></p>', '/1.png"></p>').replace('/640(1)"', '/2.png"');
    const found = await readOne(fileAt('潮.html', page), fileAt('1.png', png(1)), fileAt('2.png', png(2)));
    expect(sizes(found)).toEqual(expected);
  });

  test('alone: its pictures are still on the web', async () => {
    const found = await readOne(fileAt('潮.html', html));
    expect(found.incoming.pictures).toEqual(Object.keys(expected));
    expect(found).toMatchObject({ pictures: [], lostPictures: 0 });
  });

  test('whose pictures nobody knows the address of: one made up, and the same each time', async () => {
    const page = `${saved}${newsPage('<p><img src="./a_files/p.png" width="600" height="400"></p>')}`;
    const found = await readOne(fileAt('x/a.html', page), fileAt('x/a_files/p.png', png()));
    expect(sizes(found)).toEqual({ 'https://picture.invalid/x/a_files/p.png': 9 });
    const alone = await readOne(fileAt('x/a.html', page));
    expect(alone.incoming.pictures).toEqual(['https://picture.invalid/a_files/p.png']);
    expect(alone.lostPictures).toBe(1);
  });
});

describe('a single file', () => {
  const file = (body: string) => fileAt('a.html', newsPage(body).replace('<head>', `${single}<head>`));

  test('knows the address that SingleFile kept', async () => {
    const found = await readOne(
      file(`<p><img src="${inline(900)}" data-sf-original-src="https://cdn.example/p.png"></p>`),
    );
    expect(sizes(found)).toEqual({ 'https://cdn.example/p.png': 900 });
  });

  test('knows the address that the page kept', async () => {
    const found = await readOne(file(`<p><img src="${inline(4000)}" data-original="/p.png"></p>`));
    expect(sizes(found)).toEqual({ 'https://news.mocang.example/p.png': 4000 });
  });

  test('gives a picture of any size an address of its own', async () => {
    const body = `<p><img src="${inline(900, 1)}"></p><p><img src="${inline(200_000, 2)}"></p>`;
    const found = await readOne(file(body));
    expect(Object.values(sizes(found))).toEqual([900, 200_000]);
    expect(found.incoming.html).not.toContain('data:image');
    expect((await readOne(file(body))).incoming.pictures).toEqual(found.incoming.pictures);
  });

  test('finds a picture that is kept once and shown twice', async () => {
    const blank = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>";
    const shown = `<p><img src="${blank}" style="background-image:var(--sf-img-1)!important" data-src="https://cdn.example/p.png"></p>`;
    const found = await readOne(file(`<style>:root{--sf-img-1:url("${inline(4000)}")}</style>${shown}`));
    expect(sizes(found)).toEqual({ 'https://cdn.example/p.png': 4000 });
  });

  test('takes no placeholder for the picture', async () => {
    const found = await readOne(file(`<p><img src="${inline(90)}" data-src="https://cdn.example/p.png"></p>`));
    expect(found.incoming.pictures).toEqual(['https://cdn.example/p.png']);
    expect(found).toMatchObject({ pictures: [], lostPictures: 0 });
  });
});

test('a page as served: a blurred preview is not the picture', async () => {
  const html = `${saved}${newsPage(`<p><img src="${inline(3000)}" data-src="https://cdn.example/p.png"></p>`)}`;
  const found = await readOne(fileAt('a.html', html));
  expect(found.incoming.pictures).toEqual(['https://cdn.example/p.png']);
  expect(found.pictures).toEqual([]);
});

test('a box whose background is a picture of the file', async () => {
  const box = '<section style="width:100%; background-image: url(&quot;./a_files/p.png&quot;)"></section>';
  const found = await readOne(fileAt('a.html', `${wechat}${wechatPage(box)}`), fileAt('p.png', png()));
  expect(sizes(found)).toEqual({ 'https://picture.invalid/p.png': 9 });
});
