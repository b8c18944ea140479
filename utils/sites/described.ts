import { attributeOf, findAll, oneLine, rawTextOf } from '@/utils/clip/dom';
import { type Note, unnoted } from '@/utils/clip/note';
import { settleCaptions } from './captions';
import { pageFacts, repair } from './generic';
import { articleIn, copyOfHeld } from './generic/containers';
import { sourceBeside } from './generic/names';
import { momentIn } from './moment';
import type { Reading, SiteAdapter } from './site';

/** How a website lays out its articles, in selectors. What is not named here, or not found, is told as on any other page. */
export type Layout = {
  name: string;
  matches: string[];
  /** Holds an article and nothing else. Where none does, the generic reader tries. */
  body: string;
  /** The site's own name: the account of articles that name no other, and never an author. */
  medium: string;
  title?: string;
  /** Names the account or newspaper; only where an article may come from another than the site itself. */
  account?: string;
  author?: string;
  published?: string;
  /** The line that holds the date, where its parts lie in several elements. */
  dateLine?(page: Document): string;
  /** What stands in the body and is the page's. */
  without?: string;
  /** The words of a picture, where they lie in one box with it and the box is no figure. */
  captions?: string;
  /** Puts right in a copy of the body what the site writes in a way of its own. */
  mend?(body: HTMLElement): void;
};

/** The adapter of a site whose pages need no more than a description. */
export function describedSite(layout: Layout): SiteAdapter {
  const { name, matches } = layout;
  return { name, matches, read: (page, url, note) => reading(layout, page, url, note) };
}

function reading(layout: Layout, page: Document, url: URL, note: Note = unnoted): Reading | null {
  const held = articleIn(page, layout.body);
  if (!held) return null;
  const body = copyOfHeld(held, note);
  for (const element of layout.without ? findAll(body, layout.without) : []) leave(element, body, note);
  if (layout.captions) settleCaptions(body, layout.captions);
  layout.mend?.(body);
  return { ...factsOf(layout, page, url), body, repair };
}

/** The website's own: a tool bar, a notice, an offer. */
function leave(element: Element, body: HTMLElement, note: Note): void {
  // What lies in another such part is noted with it.
  if (body.contains(element)) note('site', element);
  element.remove();
}

function factsOf(layout: Layout, page: Document, url: URL): Omit<Reading, 'body'> {
  const title = shown(page, layout.title, (element) => (wordsOf(element) ? element : null));
  const facts = pageFacts(page, url, title);
  const source = layout.account && (shown(page, layout.account, nameIn) ?? sourceBeside(title));
  const account = source || layout.medium;
  const author = shown(page, layout.author, nameIn) ?? facts.author;
  return {
    ...facts,
    account,
    author: author === account || author === layout.medium ? null : author,
    publishedAt: momentIn(layout.dateLine?.(page) ?? '') ?? shown(page, layout.published, dateIn) ?? facts.publishedAt,
  };
}

/** What the first element tells that tells anything. */
function shown<Told>(
  page: Document,
  selector: string | undefined,
  tell: (element: Element) => Told | null,
): Told | null {
  for (const element of selector ? findAll(page, selector) : []) {
    const told = tell(element);
    if (told !== null) return told;
  }
  return null;
}

const labels =
  /^(?:(?:信息|稿件|文章)?(?:来源|來源|稿源|作者|出处|文)\s*[:：|｜/]|原创(?=\s)|[^\s:：]{0,8}记者(?=\s))\s*/;
/** Where a name ends and the rest of its line begins. */
const rest = /\s+[^\s:：]{1,6}[:：]|\s*字号|\s*【|\s*(?:\(\d+\)\s*)?发表于/;

/** A name is short and no date. */
function nameIn(element: Element): string | null {
  const name = wordsOf(element).replace(labels, '').split(rest)[0] ?? '';
  return name === '' || name.length > 40 || /[:：]$/.test(name) || momentIn(name) ? null : name;
}

function dateIn(element: Element): string | null {
  const kept = attributeOf(element, 'datetime') ?? attributeOf(element, 'data-time');
  return (kept && momentIn(kept)) ?? momentIn(wordsOf(element));
}

function wordsOf(element: Element): string {
  return oneLine(attributeOf(element, 'content') ?? rawTextOf(element));
}
