import type { Said } from './found';
import { type Line, lineAt, nextFull, textAt } from './lines';
import { plain } from './titles';

/**
 * Reads what stands above a repost and says where the rest begins: the editor's introduction under its heading (编者荐语), then
 * the card: `以下文章来源于X`, `，作者Y`, X's picture, name, a lone dot and X's introduction, which every account has (at most 120
 * full-width characters). An introduction without a card below it has no end that can be told, so it stays in the article.
 */
export function readRepost(lines: Line[], from: number, said: Partial<Said>): number {
  const notice = introductionAt(lines, from);
  const card = notice?.end ?? from;
  const [, account, beside] = attribution.exec(textAt(lines, card)) ?? [];
  if (!account) return from;
  const at = nextFull(lines, card + 1);
  const below = writer.exec(textAt(lines, at))?.[1] ?? null;
  const author = beside ?? below;
  said.repostOf = { account, author, url: null, introduction: notice?.words || null };
  if (author) said.author = author;
  return afterCard(lines, below === null ? at : nextFull(lines, at + 1), account);
}

const attribution =
  /^(?:以下文章来源于|以下文章來源於|The following article is from)\s*(.+?)\s*(?:[，,]\s*(?:作者|author)\s*[:：]?\s*(.*))?$/i;
const writer = /^[，,]\s*(?:作者|author)\s*[:：]?\s*(.+)$/i;
const heading = /^[编編]者[荐薦][语語]\s*[：:]?\s*(.*)$/;

/** Lines of an editor's introduction at most: it has 120 characters. */
const longest = 8;

/** The editor's words, and where the card stands that ends them. */
function introductionAt(lines: Line[], from: number): { words: string; end: number } | null {
  const [, beside] = heading.exec(textAt(lines, from)) ?? [];
  if (beside === undefined) return null;
  const words = beside === '' ? [] : [plain(beside)];
  for (let at = nextFull(lines, from + 1); at >= 0 && words.length <= longest; at = nextFull(lines, at + 1)) {
    if (attribution.test(textAt(lines, at))) return { words: words.join('\n'), end: at };
    words.push(plain(lineAt(lines, at).text));
  }
  return null;
}

function afterCard(lines: Line[], from: number, account: string): number {
  let at = from;
  if (/^!\[\]\([^)]*qlogo\.cn[^)]*\)$/.test(textAt(lines, at))) at = nextFull(lines, at + 1);
  if (plain(textAt(lines, at)).replace(/\*/g, '') !== account) return at;
  at = nextFull(lines, at + 1);
  if (textAt(lines, at) !== '.') return at;
  at = nextFull(lines, at + 1);
  return isIntroduction(textAt(lines, at)) ? nextFull(lines, at + 1) : at;
}

function isIntroduction(text: string): boolean {
  return text !== '' && text.length <= 200 && !/^[#*![>|+-]/.test(text);
}
