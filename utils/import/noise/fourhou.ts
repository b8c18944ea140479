import type { Said } from './found';
import { type Line, lineAt, nextFull } from './lines';
import { plain } from './titles';

/** What 4hou.com shows between title and article: writer, category, time, views and the lead. */
export function readByline(lines: Line[], from: number): { start: number; said: Partial<Said> } {
  const said: Partial<Said> = {};
  let at = nextFull(lines, from);
  const writer = lineAt(lines, at).text;
  const isNamed = /^[^#*!>[\]|。！？：]{1,30}$/.test(writer) && !/^\d{4}-\d\d-\d\d/.test(writer);
  if (isNamed) at = nextFull(lines, at + 1);
  while (at >= 0 && isByline(lineAt(lines, at), said)) at = nextFull(lines, at + 1);
  if (!said.time) return { start: from, said: {} };
  if (isNamed) said.author = plain(writer);
  return { start: at < 0 ? lines.length : at, said };
}

function isByline({ text, fixed }: Line, said: Partial<Said>): boolean {
  if (fixed) return false;
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?$/.test(text)) {
    said.time = text;
    return true;
  }
  const lead = /^导语[：:]\s*(.*)$/.exec(text);
  if (lead && said.description === undefined) {
    said.description = plain(lead[1] ?? '') || null;
    return true;
  }
  return (
    text === '收藏' ||
    /^\[[^\]]*\]\([^)]*\/category\/[^)]*\)$|^!\[[^\]]*\]\([^)]*4hou\.com[^)]*\)\s*[\d.万]+$/.test(text)
  );
}

const reprint = '如若转载，请注明原文地址';

/**
 * Below the article: `如若转载，请注明原文地址` (glued to the last line where that is a link), then `分享至` and the rest of the page.
 * Gives the article's lines. The sentence alone, with text below it, is the article's own.
 */
export function withoutTail(lines: Line[]): Line[] {
  const at = lines.findLastIndex((line, index) => isReprint(line) && isEndOrSharing(lines, index));
  if (at < 0) return lines;
  const left = lineAt(lines, at)
    .raw.replace(/(?:如若转载[，。请注明原文地址]*)(?:\.{3})?\s*$/, '')
    .trimEnd();
  const kept = lines.slice(0, at);
  return left === '' ? kept : [...kept, { ...lineAt(lines, at), raw: left, text: left.trim() }];
}

function isReprint({ text, fixed }: Line): boolean {
  if (fixed) return false;
  const cut = /如若转载[，。请注明原文地址]*(?=\.{3}$)/.exec(text);
  return text.endsWith(reprint) || (cut !== null && reprint.startsWith(cut[0]));
}

function isEndOrSharing(lines: Line[], index: number): boolean {
  const below = nextFull(lines, index + 1);
  return below < 0 || /^[*+-]\s*(?:分享至|分?享?至?\.{3})/.test(lineAt(lines, below).text);
}
