import type { Refusal } from '@/utils/article';
import { attributeOf, byTag, findAll, lineOf, oneLine, rawTextOf } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import { type Note, unnoted } from '@/utils/clip/note';
import { settleCaptions } from './captions';
import { isCut } from './cut';
import { pageFacts, repair } from './generic';
import { headingOf } from './generic/around';
import { articleIn, copyOfHeld } from './generic/containers';
import { sourceBeside } from './generic/names';
import { momentIn, momentInChina } from './moment';
import type { Reading, SiteAdapter } from './site';
import { wallOf } from './walls';

/** How a website lays out its articles, in selectors. What is not named here, or not found, is told as on any other page. */
export type Layout = {
  name: string;
  matches: string[];
  /** Holds an article and nothing else. Where none does, the generic reader tries. */
  body: string | ((url: URL) => string);
  /** The site's own name: the account of articles that name no other, and never an author. */
  medium: string;
  title?: string;
  /** Names the account or newspaper; only where an article may come from another than the site itself. */
  account?: string;
  author?: string;
  published?: string;
  /** The line that holds the date, where its parts lie in several elements or in the address. */
  dateLine?(page: Document, url: URL): string;
  /** What the page's own data tell; believed before what it shows. */
  told?(page: Document, url: URL): Told | null;
  /** Pages that are known to be no article, whatever they show. */
  refuses?(page: Document, url: URL): Refusal | null;
  /** What stands in the body and is the page's. */
  without?: string;
  /** The words of a picture, where they lie in one box with it and the box is no figure. */
  captions?: string;
  /** Puts right in a copy of the body what the site writes in a way of its own; `note` hears what it leaves out. */
  mend?(body: HTMLElement, note: Note): void;
};

/** `published` is a date in words, or seconds or milliseconds since 1970; `html` is the whole body. */
export type Told = {
  title?: string | null;
  account?: string | null;
  author?: string | null;
  published?: string | null;
  html?: string | null;
};

/** The adapter of a site whose pages need no more than a description. */
export function describedSite(layout: Layout): SiteAdapter {
  const { name, matches } = layout;
  return { name, matches, read: (page, url, note) => reading(layout, page, url, note) };
}

function reading(layout: Layout, page: Document, url: URL, note: Note = unnoted): Reading | Refusal | null {
  const refusal = layout.refuses?.(page, url);
  if (refusal) return refusal;
  const told = layout.told?.(page, url) ?? {};
  const fresh = isOf(page, told) ? told : {};
  const held = articleIn(page, typeof layout.body === 'string' ? layout.body : layout.body(url));
  const written = bodyTold(fresh, held);
  const body = written ?? (held && copyOfHeld(held, note));
  if (!body) return wallOf(page);
  for (const element of layout.without ? findAll(body, layout.without) : []) leave(element, body, note);
  if (layout.captions) settleCaptions(body, layout.captions);
  layout.mend?.(body, note);
  return { ...factsOf(layout, page, url, fresh), partial: isPartial(held, written), body, repair };
}

/** The website's own: a tool bar, a notice, an offer. */
function leave(element: Element, body: HTMLElement, note: Note): void {
  // What lies in another such part is noted with it.
  if (body.contains(element)) note('site', element);
  element.remove();
}

/** A page that has gone on to another article without loading still carries the data of the first. */
function isOf(page: Document, { title }: Told): boolean {
  const shown = solid(lineOf(byTag(page, 'title')[0] ?? null));
  return !title || shown === '' || shown.includes(solid(title).slice(0, 8));
}

/** The data hold what the author wrote, before the page's scripts went over it: they win unless they hold less. */
function bodyTold({ html }: Told, held: Element | null): HTMLElement | null {
  const written = html ? inertBody(html) : null;
  const isWhole = written && isBody(written) && solid(written).length >= (held ? solid(held).length * 0.9 : 0);
  return isWhole ? written : null;
}

/** What is shown is cut, and the data hold no more. */
function isPartial(held: Element | null, written: Element | null): boolean {
  if (!held || (written && solid(written).length > solid(held).length * 1.2)) return false;
  return isCut(held);
}

function isBody(body: Element): boolean {
  return solid(body).length >= 20 || byTag(body, 'img').length > 0;
}

function factsOf(layout: Layout, page: Document, url: URL, told: Told): Omit<Reading, 'body'> {
  const title = shown(page, layout.title, (element) => (wordsOf(element) ? element : null));
  const source =
    nameFrom(told.account ?? '') ??
    (layout.account && (shown(page, layout.account, nameIn) ?? sourceBeside(headingOf(title))));
  const account = source || layout.medium;
  const facts = pageFacts(page, url, {
    shown: title,
    account,
    author: nameFrom(told.author ?? '') ?? shown(page, layout.author, nameIn),
    publishedAt:
      momentOf(told.published ?? '') ??
      momentIn(layout.dateLine?.(page, url) ?? '') ??
      shown(page, layout.published, dateIn),
  });
  const isMedium = facts.author === account || facts.author === layout.medium;
  return { ...facts, title: oneLine(told.title ?? '') || facts.title, author: isMedium ? null : facts.author };
}

/** What the first element tells that tells anything; of several selectors the one named first is asked first. */
function shown<Told>(
  page: Document,
  selectors: string | undefined,
  tell: (element: Element) => Told | null,
): Told | null {
  for (const selector of selectors?.split(/\s*,\s*/) ?? []) {
    for (const element of findAll(page, selector)) {
      const told = tell(element);
      if (told !== null) return told;
    }
  }
  return null;
}

const labels =
  /^(?:(?:信息|稿件|文章)?(?:来源|來源|稿源|作者|出处|文)\s*[:：|｜/]|原创(?=\s)|[^\s:：]{0,8}记者(?=\s))\s*/;
/** Where a name ends and the rest of its line begins. */
const rest = /\s+[^\s:：]{1,6}[:：]|\s*字号|\s*【|\s*(?:\(\d+\)\s*)?发表于/;

function nameIn(element: Element): string | null {
  return nameFrom(wordsOf(element));
}

/** A name is short and no date. */
function nameFrom(words: string): string | null {
  const name = oneLine(words).replace(labels, '').split(rest)[0] ?? '';
  return name === '' || name.length > 40 || /[:：]$/.test(name) || momentIn(name) ? null : name;
}

/** Where elements keep the time that they show a part of, or that was before “yesterday”. */
const times = ['datetime', 'data-time', 'data-ptime', 'data-publishtime', 'data-val'];

function dateIn(element: Element): string | null {
  for (const name of times) {
    const kept = momentOf(attributeOf(element, name) ?? '');
    if (kept) return kept;
  }
  return momentIn(wordsOf(element));
}

function momentOf(text: string): string | null {
  const [, seconds] = /^\s*(\d{10})(?:\d{3})?\s*$/.exec(text) ?? [];
  return seconds ? momentInChina(Number(seconds)) : momentIn(text);
}

function wordsOf(element: Element): string {
  return oneLine(attributeOf(element, 'content') ?? rawTextOf(element));
}

function solid(text: string | Element): string {
  return (typeof text === 'string' ? text : rawTextOf(text)).replace(/\s+/g, '');
}
