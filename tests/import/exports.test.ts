import { describe, expect, test } from 'vitest';
import { fileAt, type Kept, readOne } from './pages/files';
import { png, readAll, words } from './zip';

const said = '溪水到了十一月变得很冷，也变得很清，石头上的青苔一天比一天薄。';

describe('exports of tools', () => {
  test('MarkDownload: front matter without a title, an excerpt above the article', async () => {
    const note = `---\ncreated: 2025-11-10T12:00:10 (UTC +08:00)\ntags: [溪水,冬天]\nsource: https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv\nauthor: 竹下\n---\n\n# 溪边的一年\n\n> ## Excerpt\n> 溪水冷了。\n\n---\n${said}\n\n> ## Excerpt\n> 这一段是文章里的引用。\n`;
    const { incoming } = await readOne(fileAt('x.md', note));
    expect(incoming).toMatchObject({
      facts: { title: '溪边的一年', author: '竹下', description: '溪水冷了。', site: 'wechat' },
      clippedAt: '2025-11-10T04:00:10.000Z',
      tags: ['溪水', '冬天'],
      text: `${said}\nExcerpt\n这一段是文章里的引用。`,
    });
  });

  test('Obsidian Web Clipper', async () => {
    const note = `---\ntitle: "溪边的一年"\nsource: "https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv"\nauthor:\n  - "[[竹下]]"\npublished: 2025-11-10\ncreated: 2025-11-12\ndescription: "溪水冷了。"\ntags:\n  - "clippings"\n  - "#溪水"\n---\n${said}\n`;
    const { incoming } = await readOne(fileAt('x.md', note));
    expect(incoming).toMatchObject({
      facts: {
        title: '溪边的一年',
        author: '竹下',
        description: '溪水冷了。',
        publishedAt: '2025-11-10',
        account: null,
      },
      clippedAt: '2025-11-12T00:00:00.000Z',
      tags: ['clippings', '溪水'],
      text: said,
    });
  });

  test.each([
    ['on one line', '原创 竹下 [溪边](javascript:void(0);) *2025年11月10日 12:00* *浙江*'],
    ['on several', '原创 竹下\n\n[溪边](javascript:void\\(0\\);)\n\n*2025年11月10日 12:00* *浙江*'],
  ])('Markdown of a whole WeChat page, its byline %s', async (_, byline) => {
    const note = `溪边的一年\n=====\n\n${byline}\n\n${said}\n\n![](https://mmbiz.qpic.cn/a/640?wx_fmt=png)\n`;
    const { incoming } = await readOne(fileAt('溪边的一年.md', note));
    expect(incoming.facts).toMatchObject({ title: '溪边的一年', author: '竹下', account: '溪边' });
    expect(incoming.facts.publishedAt).toBe('2025-11-10T12:00:00+08:00');
    expect(incoming.text).toBe(said);
  });

  test('text of a WeChat page, named after its title', async () => {
    const { incoming } = await readOne(fileAt('溪边的一年.txt', `溪边的一年\n\n${said}\n\n第二段。\n`));
    expect(incoming).toMatchObject({ facts: { title: '溪边的一年' }, text: `${said}\n第二段。` });
  });

  test('JSON: one document a record; those without text are none', async () => {
    const record = {
      title: '溪边的一年',
      link: 'https://mp.weixin.qq.com/s/AbCdEfGhIjKlMnOpQrStUv',
      digest: '溪水冷了。',
    };
    const known = {
      ...record,
      _accountName: '溪边',
      author_name: '竹下',
      update_time: 1762747210,
      content: `${said}\n第二段。`,
    };
    const json = JSON.stringify([known, { ...record, title: '没有正文', link: 'https://mp.weixin.qq.com/s/B' }]);
    const all = await readAll(fileAt('公众号.json', json));
    expect(words(all)).toEqual({ '公众号.json/溪边的一年': '溪边的一年', '公众号.json/没有正文': 'empty' });
    expect((all[0] as Kept).incoming).toMatchObject({
      facts: { account: '溪边', author: '竹下', publishedAt: '2025-11-10T12:00:10+08:00', description: '溪水冷了。' },
      text: `${said}\n第二段。`,
    });
    expect(words(await readAll(fileAt('a.json', '{"version": 1}')))).toEqual({ 'a.json': 'unsupported' });
  });

  test('HTML in a folder of its own, pictures in assets', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>溪边的一年</title></head><body class="zh_CN">
<div id="js_article" class="rich_media"><h1 class="rich_media_title" id="activity-name">溪边的一年</h1>
<a href="javascript:void(0);" id="js_name">溪边</a><em id="publish_time">2025年11月10日 12:00</em>
<div id="js_content"><p>${said}</p><p><img src="./assets/1762.png"></p></div></div></body></html>`;
    const found = await readOne(
      fileAt('导出/溪边的一年/index.html', page),
      fileAt('导出/溪边的一年/assets/1762.png', png()),
    );
    expect(found.incoming).toMatchObject({ facts: { title: '溪边的一年', account: '溪边' }, text: said });
    expect(found.pictures).toHaveLength(1);
  });
});

describe('odd files stop nobody', () => {
  const good = fileAt('好.md', '# 好的一篇\n\n正文');
  test.each([
    ['photo.png', png(), 'unsupported'],
    ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'unsupported'],
    ['words.zip', 'words that are no archive', 'damaged-archive'],
    ['head.zip', '---\ntitle: 名字错了\n---\n正文', '名字错了'],
    ['unclosed.md', '---\ntitle: "没有关上\nurl: https://a.example/1\n---\n\n正文', '没有关上'],
    ['quote.md', `---\ntitle: 深\n---\n\n${'>'.repeat(20_000)} 正文`, '深'],
    ['list.md', `---\ntitle: 深\n---\n\n${'- '.repeat(5000)}正文`, '深'],
    ['brackets.md', `---\ntitle: 深\n---\n\n${'['.repeat(20_000)}正文`, '深'],
    ['stars.md', `---\ntitle: 深\n---\n\n${'**a*'.repeat(5000)}正文`, '深'],
    ['tags.md', `---\ntitle: 深\n---\n\n${'<div>'.repeat(5000)}正文${'</div>'.repeat(5000)}`, '深'],
  ])('%s', async (name, content, expected) => {
    const alone = words(await readAll(fileAt(name, content)));
    expect(Object.values(alone)).toEqual([expected]);
    if (expected !== 'unsupported')
      expect(Object.values(words(await readAll(fileAt(name, content), good)))).toContain('好的一篇');
  });
});
