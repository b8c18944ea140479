import type { Said } from './found';
import { type Line, nextFull, textAt } from './lines';
import { plain } from './titles';
import { readRepost } from './wechat-repost';

/** What a WeChat page shows between its title and the article. `start`: number of the line where the article begins. */
export type Head = { start: number; said: Partial<Said> };

/** Names that the account is known by. `guess`: none of them is from the page itself, so names in its head may tell it. */
export type Accounts = { names: string[]; guess: boolean };

/** Reads 原创, author, account, the novel reader's advertisement and the card of a repost, which stand there in this order. */
export function readHead(lines: Line[], from: number, accounts: Accounts): Head {
  const said: Partial<Said> = {};
  let at = skip(lines, from, isEmptyMark);
  if (textAt(lines, at) === '原创') {
    said.original = true;
    at = nextFull(lines, at + 1);
  }
  at = readNames(lines, at, accounts, said);
  at = skip(lines, at, isNovelMark);
  at = readRepost(lines, at, said);
  return { start: at < 0 ? lines.length : at, said };
}

function skip(lines: Line[], from: number, isMark: (text: string) => boolean): number {
  let at = nextFull(lines, from);
  while (at >= 0 && isMark(textAt(lines, at))) at = nextFull(lines, at + 1);
  return at;
}

function isEmptyMark(text: string): boolean {
  return /^(?:!\[\]\(\s*\)|[,，\s]*,[,，\s]*)$/.test(text);
}

/** The advertisement of WeChat's novel reader, worded anew every few months (2025-12, 2026-04, 2026-09). */
function isNovelMark(text: string): boolean {
  return /^(?:!\[\]\(\s*\)|在.{0,8}小说.{0,6}阅读|在小说阅读器读本章|去阅读)$/.test(text);
}

/** Names stand alone, each a line between empty ones: author (once or twice), then the account. */
function readNames(lines: Line[], from: number, accounts: Accounts, said: Partial<Said>): number {
  const names = namesFrom(lines, from);
  const last = lastName(names, accounts, said.original ?? false);
  const account = names[last];
  if (!account) return from;
  said.account = account.text;
  const before = names.slice(0, last).map((name) => name.text);
  if (before.length > 0) said.author = [...new Set(before)].join('、');
  return nextFull(lines, account.index + 1);
}

type Name = { index: number; text: string };

function namesFrom(lines: Line[], from: number): Name[] {
  const names: Name[] = [];
  let at = from;
  while (at >= 0 && names.length < 5 && isName(lines, at)) {
    names.push({ index: at, text: plain(textAt(lines, at)) });
    at = nextFull(lines, at + 1);
  }
  return names;
}

function isName(lines: Line[], index: number): boolean {
  const text = textAt(lines, index);
  const alone = !lines[index - 1]?.text && !lines[index + 1]?.text;
  return (
    alone &&
    text.length <= 40 &&
    !/^(?:[#*+>|![-]|\d+[.)、]|以下文章[来來]|the following article is from|[编編]者[荐薦]|在.{0,8}小说)|[。！？；：:]/i.test(
      text,
    )
  );
}

/** A known account's name settles it. Otherwise one name is the account; a second one counts where 原创 told of an author. */
function lastName(names: Name[], accounts: Accounts, original: boolean): number {
  for (const account of accounts.names) {
    const first = names.findIndex((name) => name.text === account);
    if (first < 0) continue;
    let last = first;
    while (names[last + 1]?.text === account) last++;
    return last;
  }
  if (!accounts.guess) return -1;
  const [first, second] = names;
  if (second && (original || looksLikeName(second.text))) return 1;
  return first && looksLikeName(first.text) ? 0 : -1;
}

function looksLikeName(text: string): boolean {
  return (
    text.length <= 20 &&
    !/[，,、|]|^(?:[一二三四五六七八九十]+|[0-9]|0x|第)|^(?:前言|引言|摘要|背景|简介|概述|导语|导读)/i.test(text)
  );
}
