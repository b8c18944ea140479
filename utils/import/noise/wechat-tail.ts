import { endsCut } from './cut-end';
import { type Line, lineAt, nextFull } from './lines';
import { phrases } from './phrases';
import { tailWords, type Word } from './wechat-words';

/** Where the page's own block after an article begins, and the account that it names. */
export type Tail = { start: number; account: string | null };

/**
 * The block that a WeChat page shows below its article, searched from the end upwards: every line down to the end must
 * be part of it, so that the same words inside an article stay. Null where there is none. An archive that cuts documents
 * leaves it ending anywhere, marked with `...`.
 */
export function findTail(lines: Line[]): Tail | null {
  const run = runAtEnd(lines);
  const block = run.slice(firstOf(run));
  const first = block[0];
  if (!first || !isTail(block, endsCut(lines))) return null;
  return { start: first.index, account: block.find((part) => part.account !== null)?.account ?? null };
}

/** One line of the block: the page's words in it, the account's name, or a picture (neither). */
type Part = { index: number; words: Word[]; account: string | null };

function runAtEnd(lines: Line[]): Part[] {
  const run: Part[] = [];
  let index = nextFull(lines, lines.length - 1, -1);
  if (index >= 0 && endsCut(lines)) {
    const cut = cutPart(lines, index);
    if (cut) run.unshift(cut);
    if (cut) index = nextFull(lines, index - 1, -1);
  }
  while (index >= 0) {
    const part = partAt(lines, index, run[0] ?? null);
    if (!part) break;
    run.unshift(part);
    index = nextFull(lines, index - 1, -1);
  }
  return run;
}

function partAt(lines: Line[], index: number, below: Part | null): Part | null {
  const { text, fixed } = lineAt(lines, index);
  if (fixed || text.length > 400) return null;
  if (isPagePicture(text)) return { index, words: [], account: null };
  const words = wordsOf(text);
  if (words) return { index, words, account: null };
  if (isAvatar(text))
    return isPager(lines, nextFull(lines, index - 1, -1)) ? { index, words: [], account: null } : null;
  return below !== null && isAccountName(lines, index) ? { index, words: [], account: text } : null;
}

/** The last line of a document that was cut off inside the block: `，...`, `微信扫...`, `![](http://mmbiz...`. */
function cutPart(lines: Line[], index: number): Part | null {
  const start = lineAt(lines, index)
    .text.replace(/\**[.…]+$/, '')
    .replace(/^\[([^\]]*)(?:\](?:\(.*)?)?$/, '$1')
    .trimEnd();
  const part: Part = { index, words: [], account: null };
  const words = wordsOf(start);
  if (words) return { ...part, words };
  // Three letters: one or two could as well be the beginning of a sentence.
  if (opener.startsWith(start) && start.length >= 3) return { ...part, words: [{ text: opener, sure: true }] };
  const above = nextFull(lines, index - 1, -1);
  const mayFollow = isPictureStart(start) || known.mayBecome(start) || isAvatar(lineAt(lines, above).text);
  return mayFollow && partAt(lines, above, part) ? part : null;
}

function isPictureStart(start: string): boolean {
  return /^!(?:\[[^\]]*(?:\](?:\([^)\s]*\)?)?)?)?$/.test(start);
}

const opener = '预览时标签不可点';
const known = phrases(tailWords);

function wordsOf(text: string): Word[] | null {
  const said = text.replace(/\[([^\]]*)\]\(javascript:.*\)/g, '$1').replace(/\*\*/g, '');
  if (/^修改(?:于|於)[\s\d年月日:：/-]+$/.test(said)) return [{ text: '修改于' }];
  return /^\s*,(?:\s*,)*\s*$/.test(said) ? [{ text: ',' }] : known.wordsIn(said);
}

function isPagePicture(text: string): boolean {
  return /^(?:!\[\]\(\s*\)|!\[跳转二维码\]\(.*\)|!\[作者头像\]\(.*\))$/.test(text);
}

/** The account's picture, full size and over http, which no picture of an article is. */
function isAvatar(text: string): boolean {
  return /^!\[\]\(http:\/\/(?:mmbiz\.qpic|wx\.qlogo)\.cn\/\S*\/(?:0|132|300)(?:\?wx_fmt=\w+)?\)$/.test(text);
}

function isPager(lines: Line[], index: number): boolean {
  return /^(?:轻触(?:阅读|查看)原文|继续滑动看下一个)$/.test(lineAt(lines, index).text);
}

function isAccountName(lines: Line[], index: number): boolean {
  const above = nextFull(lines, index - 1, -1);
  return lineAt(lines, index).text.length <= 40 && isAvatar(lineAt(lines, above).text);
}

/** The place in the run where the block begins; what stands above it belongs to the article, whatever it says. */
function firstOf(run: Part[]): number {
  const opening = run.findLastIndex((part) => part.words.some((word) => word.text === opener));
  if (opening >= 0) return opening;
  const sure = run.findIndex((part) => isFurniture(part));
  if (sure >= 0) return upwards(run, sure);
  const colon = run.findIndex((part, at) => says(part, '：') && says(run[at + 1], '，'));
  return colon >= 0 ? colon : run.length;
}

function isFurniture(part: Part): boolean {
  return part.words.some((word) => word.sure && !/轻点|tap twice/.test(word.text)) || says(part, '微信扫一扫');
}

/** Without its opener the block may begin with an empty picture and the labels above it. */
function upwards(run: Part[], from: number): number {
  const label = /^(?:,|阅读原文|修改于|不喜欢|个人观点，仅供参考|素材来源.*|内容.*)$/;
  let first = from;
  while (first > 0 && run[first - 1]?.words.every((word) => label.test(word.text))) first--;
  return first;
}

function says(part: Part | undefined, text: string): boolean {
  return part?.words.some((word) => word.text === text) ?? false;
}

/** Four different words, one of them sure, make the block; where the document is cut, its opener alone does. */
function isTail(block: Part[], cut: boolean): boolean {
  const words = block.flatMap((part) => part.words);
  if (!words.some((word) => word.sure)) return false;
  return cut || new Set(words.map((word) => word.text)).size >= 4;
}
