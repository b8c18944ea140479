import { expect } from 'vitest';
import type { Found } from '@/utils/import/outcome';
import { readAll } from '../zip';

export type Kept = Extract<Found, { kind: 'article' }>;

/** The one article that these files give. */
export async function readOne(...files: File[]): Promise<Kept> {
  const all = await readAll(...files);
  expect(all.map(({ kind }) => kind)).toEqual(['article']);
  return all[0] as Kept;
}

/** A file as it is when its folder was chosen. */
export function fileAt(path: string, content: BlobPart, lastModified = Date.UTC(2025, 10, 20, 4)): File {
  const file = new File([content], path.split('/').at(-1) ?? '', { lastModified });
  return path.includes('/') ? Object.defineProperty(file, 'webkitRelativePath', { value: path }) : file;
}

/** Address → length in bytes. */
export function sizes({ pictures }: Kept): Record<string, number> {
  return Object.fromEntries(pictures.map(({ address, blob }) => [address, blob.size]));
}

/** Words enough for the generic reader to see an article. */
export const words =
  '城南的桥今天开始拆卸，石头编了号，一块一块地放上平板车，存进三公里外的旧粮仓，等隧道通了再搬回来。';

export function newsPage(body: string, head = ''): string {
  const paragraphs = `<p>${words}</p>`.repeat(6);
  return `<!DOCTYPE html><html lang="zh-CN"><head><title>石桥搬家</title>${head}</head>
<body><nav><a href="/">首页</a></nav><article><h1>石桥搬家</h1>${paragraphs}${body}</article></body></html>`;
}

export function wechatPage(body: string, head = ''): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:title" content="潮水表">${head}
<script src="https://res.wx.qq.com/a.js"></script></head><body><div id="js_article"><h1 id="activity-name">潮水表</h1>
<a id="js_name">潮间带</a><div id="js_content" style="visibility: hidden"><p>${words}</p>${body}</div></div></body></html>`;
}

/** `data:` address of a picture with so many bytes. */
export function inline(bytes: number, mark = 1): string {
  const content = String.fromCharCode(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a).padEnd(bytes, String(mark));
  return `data:image/png;base64,${btoa(content)}`;
}
