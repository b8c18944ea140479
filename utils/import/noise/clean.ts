import type { Refusal } from '@/utils/article';
import { isCutOff, withoutBrokenEnd } from './cut-end';
import { nothingSaid, type Said } from './found';
import { readByline, withoutTail } from './fourhou';
import { type Line, lineAt, linesOf, nextFull, textOfLines } from './lines';
import { refusalOf } from './refusals';
import { type Beginning, readTitles } from './site-head';
import { readSite } from './site-page';
import { type Accounts, readHead } from './wechat-head';
import { findTail } from './wechat-tail';

/** What is known of a document before its text is read. */
export type Known = { title: string; account: string | null; url: URL | null };

/** The article's own Markdown and what the page said around it. */
export type Cleaned = { markdown: string; said: Said } | Refusal;

/**
 * Takes away what the page showed before and after the article, each a block known by its family and its place. Inside
 * the article nothing is touched.
 */
export function withoutNoise(markdown: string, known: Known): Cleaned {
  const all = linesOf(markdown);
  const tail = findTail(all);
  const lines = tail ? all.slice(0, tail.start) : withoutBrokenEnd(all);
  const titles = readTitles(lines, known.title);
  const wechat = tail !== null || known.url?.hostname === 'mp.weixin.qq.com';
  const fromPage = tail?.account ?? titles.said.account ?? null;
  const accounts: Accounts = {
    names: [fromPage, known.account].filter((name) => name !== null),
    guess: titles.doubled && fromPage === null,
  };
  const { kept, said } = wechat ? withoutHead(lines, titles.start, accounts) : withoutSite(lines, titles, known.url);
  const article = [...titles.pictures, ...kept];
  return (
    refusalOf(article) ?? {
      markdown: textOfLines(article),
      said: {
        ...nothingSaid,
        ...{ account: fromPage, ...titles.said, ...said },
        partial: said.partial || (!tail && isCutOff(markdown) && endOf(article) === endOf(lines)),
      },
    }
  );
}

function endOf(lines: Line[]): string {
  return lineAt(lines, nextFull(lines, lines.length - 1, -1)).text;
}

type Kept = { kept: Line[]; said: Partial<Said> };

function withoutHead(lines: Line[], from: number, accounts: Accounts): Kept {
  const { start, said } = readHead(lines, from, accounts);
  return { kept: lines.slice(start), said };
}

function withoutSite(lines: Line[], titles: Beginning, url: URL | null): Kept {
  if (!url || !/(?:^|\.)4hou\.com$/.test(url.hostname)) return readSite(lines, titles, url);
  const { start, said } = readByline(lines, titles.start);
  return { kept: withoutTail(lines.slice(start)), said };
}
