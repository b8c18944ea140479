import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ExportOptions, exportZip } from '@/utils/export/export';
import { hasTemplate, noteForm } from '@/utils/export/note-form';
import { type PresetName, presets } from '@/utils/export/template/presets';
import { article } from './sample';

const one = article({ id: '1', title: '水', account: '溪边', tags: ['读 书'] });
const address = 'https://mmbiz.qpic.cn/a/640';
const source = {
  body: async () => ({ html: `<p>一</p><p><img data-src="${address}"></p>` }),
  pictureUses: async () => [{ address, hash: 'a'.repeat(64) }],
  picture: async () => ({ blob: new Blob(['a']), type: 'image/jpeg' }),
};

async function filesOf(options: Partial<ExportOptions>): Promise<Record<string, string>> {
  const parts: BlobPart[] = [];
  for await (const chunk of exportZip([one], source, { layout: 'account', pictures: 'local', ...options }))
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  const files = unzipSync(new Uint8Array(await new Blob(parts).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('notes and pictures lie where their program looks for them', () => {
  test.each<[PresetName, string, string, string]>([
    ['mocang', '溪边/水.md', 'pictures/aaaaaaaaaaaaaaaa.jpg', '../pictures/aaaaaaaaaaaaaaaa.jpg'],
    ['obsidian', '溪边/水.md', 'pictures/aaaaaaaaaaaaaaaa.jpg', '../pictures/aaaaaaaaaaaaaaaa.jpg'],
    ['logseq', 'pages/水.md', 'assets/aaaaaaaaaaaaaaaa.jpg', '../assets/aaaaaaaaaaaaaaaa.jpg'],
    ['joplin', '溪边/水.md', 'pictures/aaaaaaaaaaaaaaaa.jpg', '../pictures/aaaaaaaaaaaaaaaa.jpg'],
    ['hugo', 'content/posts/水.md', 'static/pictures/aaaaaaaaaaaaaaaa.jpg', '/pictures/aaaaaaaaaaaaaaaa.jpg'],
    ['hexo', 'source/_posts/水.md', 'source/pictures/aaaaaaaaaaaaaaaa.jpg', '/pictures/aaaaaaaaaaaaaaaa.jpg'],
    ['plain', '溪边/水.md', 'pictures/aaaaaaaaaaaaaaaa.jpg', '../pictures/aaaaaaaaaaaaaaaa.jpg'],
  ])('%s', async (preset, note, picture, link) => {
    const files = await filesOf({ preset });
    expect(Object.keys(files)).toEqual([note, picture, 'mocang.json']);
    expect(files[note]).toContain(`![](${link})`);
  });

  test('as deep as a template says', async () => {
    const templates = { plain: { ...presets.plain.template, folder: 'a/b/{{account}}' } };
    const files = await filesOf({ preset: 'plain', templates });
    expect(files['a/b/溪边/水.md']).toContain('![](../../../pictures/aaaaaaaaaaaaaaaa.jpg)');
  });
});

test('our own notes say themselves what they are; of others the index tells what stands around the text', async () => {
  const aroundOf = (files: Record<string, string>) => JSON.parse(files['mocang.json'] ?? '').articles[0].around;
  expect(aroundOf(await filesOf({}))).toBeUndefined();
  expect(aroundOf(await filesOf({ preset: 'plain' }))).toEqual({ before: '# 水\n\n', after: '\n' });
});

test('a preset is a template, and our own note is one once it was changed', () => {
  expect(hasTemplate({})).toBe(false);
  expect(hasTemplate({ preset: 'plain' })).toBe(true);
  expect(hasTemplate({ preset: 'mocang', templates: { plain: presets.plain.template } })).toBe(false);
  expect(hasTemplate({ preset: 'mocang', templates: { mocang: presets.mocang.template } })).toBe(true);
});

test('a template that another version wrote and this one cannot use is told by its code', () => {
  const templates = { plain: { ...presets.plain.template, name: '{{later}}' } };
  const use = () => noteForm({ layout: 'flat', pictures: 'local', preset: 'plain', templates });
  expect(use).toThrowError(expect.objectContaining({ code: 'EXPORT-TEMPLATE' }));
});
