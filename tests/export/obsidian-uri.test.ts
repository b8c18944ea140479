import { expect, test } from 'vitest';
import { obsidianCall } from '@/utils/export/obsidian-uri';

const place = { vault: '我的 库', folder: '收藏/公众号' };
const asked = (uri: string) => new URLSearchParams(uri.replace('obsidian://new?', ''));

test('a short note is in the address, whatever signs it has', () => {
  const note = '---\ntitle: "a & b=c # 100% + 1"\n---\n# 题\n';
  const { uri, takesClipboard } = obsidianCall('甲/题 (2).md', note, place);
  expect(takesClipboard).toBe(false);
  expect(uri).toMatch(/^obsidian:\/\/new\?[!-~]+$/);
  expect(uri).not.toContain('+');
  expect(Object.fromEntries(asked(uri))).toEqual({ vault: '我的 库', file: '收藏/公众号/甲/题 (2)', content: note });
});

test('a longer one is on the clipboard', () => {
  const { uri, takesClipboard } = obsidianCall('甲/题.md', '木'.repeat(300), place);
  expect(takesClipboard).toBe(true);
  expect(Object.fromEntries(asked(uri))).toEqual({ vault: '我的 库', file: '收藏/公众号/甲/题', clipboard: '' });
  expect(uri.length).toBeLessThan(2_000);
});

test.each([
  ['no vault: the one that is open', { vault: ' ', folder: '' }, { file: '甲/题', content: '文' }],
  ['a folder with edges', { vault: 'v', folder: '/ 一 // 二/' }, { vault: 'v', file: '一/二/甲/题', content: '文' }],
])('%s', (_, given, expected) => {
  expect(Object.fromEntries(asked(obsidianCall('甲/题.md', '文', given).uri))).toEqual(expected);
});
