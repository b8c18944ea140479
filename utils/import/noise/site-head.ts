import type { Said } from './found';
import { type Line, lineAt, nextFull } from './lines';
import { weightOf } from './site-tail';
import { headingOf, plain, sameTitle, titleAgain } from './titles';

/** Where a document goes on behind its titles, what was said there, and pictures between them that belong to the article. */
export type Beginning = {
  start: number;
  said: Partial<Said>;
  pictures: Line[];
  /** The writer of the document put a title above the page's own: what follows is a page from its top. */
  doubled: boolean;
};

/**
 * Leaves out the title and, where the page's own heading repeats it further down, the navigation between the two. Prose
 * between them means that the second is a heading of the article.
 */
export function readTitles(lines: Line[], title: string): Beginning {
  const none: Beginning = { start: 0, said: {}, pictures: [], doubled: false };
  const first = nextFull(lines, 0);
  const isHeading = sameTitle(headingOf(lineAt(lines, first)) ?? '', title);
  // Plain text has no headings; a document that is nothing but its title keeps it.
  if (!isHeading && !(repeatsTitle(lineAt(lines, first), title) && nextFull(lines, first + 1) > 0)) return none;
  const again = titleAgain(lines, title, first + 1, 160);
  const between = again < 0 ? null : lines.slice(first + 1, again).filter((line) => line.text !== '');
  if (between?.every((line) => isFurniture(line, title)) && hasLinks(between))
    return { start: again + 1, ...readBetween(between, title), doubled: true };
  const below = belowMenu(lines, title, first + 1);
  if (below >= 0) return { ...none, start: below, doubled: true };
  const second = nextFull(lines, first + 1);
  const repeated = sameTitle(lineAt(lines, second).text, title);
  return { ...none, start: repeated ? second + 1 : first + 1 };
}

/**
 * Below the last of the page's own titles, where a whole menu stands above it: that many short lines and links no author
 * writes, so a sentence or two among them and a title that is no heading count as the page's. -1 where there is none.
 */
function belowMenu(lines: Line[], title: string, from: number): number {
  let below = -1;
  let at = nextFull(lines, from);
  for (let seen = 0; at >= 0 && seen < 200; seen++, at = nextFull(lines, at + 1)) {
    if (!repeatsTitle(lineAt(lines, at), title)) continue;
    const above = lines.slice(Math.max(from, below), at).filter((line) => line.text !== '');
    if (!(below < 0 ? isMenu(above, title) : above.every((line) => isFurniture(line, title)))) break;
    below = at + 1;
  }
  return below;
}

function repeatsTitle({ text, fixed }: Line, title: string): boolean {
  const heading = text.replace(/^#{1,3}\s+/, '');
  return (
    !fixed && heading.length <= title.length * 3 + 200 && (sameTitle(heading, title) || sameTitle(heading, bare(title)))
  );
}

/** Titles of feeds and pages have the medium's name behind the article's. */
function bare(title: string): string {
  const [, own] = /^(.{4,}?)\s*(?:\s[-–—|_·]\s|[|_])[^-–—|_·]{1,30}$/.exec(title) ?? [];
  return own ?? title;
}

function isMenu(above: Line[], title: string): boolean {
  const prose = above.filter((line) => !isFurniture(line, title)).length;
  const linked = above.filter((line) => /\]\(/.test(line.text)).length;
  return above.length >= 8 && linked * 8 >= above.length && prose <= Math.max(2, above.length / 8);
}

/** Menus, logos, search boxes: links, pictures and words too short to be a sentence. */
function isFurniture({ text, fixed }: Line, title: string): boolean {
  if (fixed) return false;
  const rest = plain(text.replace(/^(?:[-*+]|\d+\.)\s+/, ''));
  const unlinked = plain(text.replace(/\[(?:[^[\]]|\[[^\]]*\]\([^)]*\))*\]\([^)]*\)/g, ''));
  return isShort(unlinked) || rest.startsWith(`${title} - `);
}

function isShort(text: string): boolean {
  return weightOf(text) <= 24 && !/[。！？；：]/.test(text);
}

function hasLinks(between: Line[]): boolean {
  return between.length === 0 || between.filter((line) => /\]\(/.test(line.text)).length * 3 >= between.length;
}

/**
 * Between the titles WeChat shows the cover, on picture posts the account, and of some posts the first picture. Of other
 * sites the page's title may stand there, with the medium's name behind the article's: `标题 - 嘶吼 RoarTalk – …`.
 */
function readBetween(between: Line[], title: string): Pick<Beginning, 'said' | 'pictures'> {
  const said: Partial<Said> = {};
  const pictures: Line[] = [];
  between.forEach((line, index) => {
    const medium = line.text.startsWith(`${title} - `) ? line.text.slice(title.length + 3) : null;
    if (medium) said.account = medium.split(/\s[–—|-]\s/)[0] ?? null;
    const [, alt, address = ''] = /^!\[([^\]]*)\]\((\S+?)\)$/.exec(line.text) ?? [];
    const below = between[index + 1]?.text ?? '';
    if (!/\.qpic\.cn\//.test(address)) return;
    if (alt === 'cover_image') said.cover = address;
    else if (below !== '' && !/[[\]]/.test(below)) said.account = plain(below);
    else pictures.push(line);
  });
  return { said, pictures };
}
