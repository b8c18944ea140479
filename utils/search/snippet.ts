import { spansOf } from './spans';

const before = 16;
const length = 120;

/** The words around the first hit in a text, cut with …… where it is cut; null where nothing is hit. One line. */
export function snippetOf(text: string, words: string[]): string | null {
  const hit = spansOf(text, words)[0];
  if (!hit) return null;
  const from = startOf(text, hit[0]);
  const cut = text.slice(from, from + length);
  const end = from + length < text.length ? '……' : '';
  return `${from > 0 ? '……' : ''}${oneLine(cut)}${end}`;
}

/** A little before the hit: after the last sentence mark or line break if one is near, else a fixed way back. */
function startOf(text: string, hit: number): number {
  const near = Math.max(0, hit - before);
  const lead = text.slice(near, hit);
  const mark = Math.max(...['。', '！', '？', '\n'].map((sign) => lead.lastIndexOf(sign)));
  const from = near === 0 && mark === -1 ? 0 : near + mark + 1;
  return isLowSurrogate(text, from) ? from + 1 : from;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
