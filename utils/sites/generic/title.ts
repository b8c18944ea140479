import { byTag, findAll, isElement, lineOf, oneLine, parentOf, tagOf } from '@/utils/clip/dom';
import type { Meta, Structured } from '../meta';
import { shortLine } from './around';

/** The title, and the element that shows it where one does. */
export type FoundTitle = { text: string; element: Element | null };

const headline =
  'h1, h2, h3, [class*="title" i], [id*="title" i], [class*="headline" i], [id*="headline" i], [class*="subject" i]';
const SHOW_TEXT = 4;
/** A section's name is shorter. */
const SHORTEST = 6;
const LONGEST = 150;
const separator = /^[\s_|\-–—:：@·»<>《,，/\\]/;
const separators = /\s*(?:[_|]|\s[-–—@·»]|\s::|::|\s[-–—]\s)\s*/;

/**
 * What stands both at the head of the page and in what it says about itself is the title: browsers' titles end with the
 * names of the section and of the site.
 */
export function titleOf(page: Document, meta: Meta, structured: Structured): FoundTitle {
  const told = [meta('og:title', 'twitter:title'), structured.headline, lineOf(byTag(page, 'title')[0] ?? null)]
    .map((text) => oneLine(text ?? ''))
    .filter((text) => text !== '');
  return (
    shownAndTold(page, told) ??
    onlyHeading(page, told) ??
    plainlyShown(page, told) ?? { text: withoutSite(told, meta), element: null }
  );
}

function shownAndTold(page: Document, told: string[]): FoundTitle | null {
  let best: FoundTitle | null = null;
  for (const element of findAll(page, headline)) {
    const text = shortLine(element);
    if (text.length < 4 || text.length <= (best?.text.length ?? 0)) continue;
    if (told.some((whole) => isHeadOf(text, whole))) best = { text, element };
  }
  return best;
}

function isHeadOf(text: string, whole: string): boolean {
  const [head, all] = [solid(text), solid(whole)];
  if (!all.startsWith(head)) return false;
  // A title of few letters must be all of what was told, or be told apart from what follows.
  return all.length === head.length || separator.test(all.slice(head.length));
}

/** Where the browser's title says something else, the one heading of the first level is right. */
function onlyHeading(page: Document, told: string[]): FoundTitle | null {
  const headings = byTag(page, 'h1').map((element) => ({ text: shortLine(element), element }));
  const fitting = headings.filter(
    ({ text }) => text.length >= 4 && text.length <= 150 && !told.some((whole) => solid(whole).endsWith(solid(text))),
  );
  return fitting.length === 1 ? (fitting[0] as FoundTitle) : null;
}

/** Old portals have no headings: a line of text, in bold in a table perhaps. What is a link is the title of a list. */
function plainlyShown(page: Document, told: string[]): FoundTitle | null {
  const body = byTag(page, 'body')[0];
  if (!body) return null;
  const texts = Document.prototype.createTreeWalker.call(document, body, SHOW_TEXT);
  let best: FoundTitle | null = null;
  while (texts.nextNode()) {
    const text = oneLine((texts.currentNode as Text).data);
    const element = parentOf(texts.currentNode);
    if (text.length < SHORTEST || text.length > LONGEST || text.length <= (best?.text.length ?? 0)) continue;
    if (!element || !isElement(element) || /^(a|script|style|option|textarea)$/.test(tagOf(element))) continue;
    if (told.some((whole) => isHeadOf(text, whole))) best = { text, element };
  }
  return best;
}

/** Without the names that follow the title; they are short, or the name the site gives itself. */
function withoutSite(told: string[], meta: Meta): string {
  const whole = told[0] ?? '';
  const site = oneLine(meta('og:site_name', 'application-name') ?? '');
  const parts = whole.split(separators).filter((part) => part !== '');
  const first = parts[0] ?? '';
  if (parts.length < 2)
    return site && whole.endsWith(site) && whole.length > site.length + 3
      ? whole.slice(0, -site.length).replace(/[\s_|\-–—]+$/, '')
      : whole;
  return first.length >= 6
    ? first
    : whole.slice(0, whole.lastIndexOf(parts.at(-1) as string)).replace(/[\s_|\-–—:@·»]+$/, '');
}

function solid(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
