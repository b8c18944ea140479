import { attributeOf, byTag, findAll, oneLine, rawTextOf } from '@/utils/clip/dom';
import { countLetters } from '@/utils/clip/letters';
import type { Note } from '@/utils/clip/note';
import type { LeftOutReason } from '@/utils/fidelity';
import { relatedLabel } from './lines';

/** What sites call the boxes that they put between an article's words, or before and behind them. */
const kinds: [LeftOutReason, RegExp][] = [
  [
    'advert',
    named('ads?|advert\\w*|sponsor\\w*|promo\\w*|outbrain|taboola|contributions?__epic|donat(e|ion)s?|fundrais\\w*'),
  ],
  [
    'related',
    named(
      'related\\w*|rich-?link\\w*|recommend\\w*|referenced|see-?also|read-?(more|next|also)|more-?(from|stories|news|posts)|trending|most-?(read|popular)|popular-?(posts|stories)',
    ),
  ],
  ['hidden', named('hidden|visuallyhidden|sr-only|screen-reader-text|offscreen|print-only')],
  [
    'site',
    named(
      'social\\w*|disqus\\w*|reactions?|newsletter\\w*|sign-?up|(post|article|entry)-?tags?|submeta|tags-?(links?|list)|tags|topics|filed-?under|byline|sig-?line|(author|post|body)-?bio|author-?(info|box|card|profile|meta|dropdown)|pagination|pager|nav|menu',
    ),
  ],
  [
    'page',
    named(
      'share\\w*|comments?|copyright\\w*|disclaimer|about-?(us|site)|qr-?code|toolbar|subscribe\\w*|breadcrumbs?|keywords?',
    ),
  ],
];

function named(names: string): RegExp {
  return new RegExp(`(^|[\\s_-])(${names})(?=[\\s_-]|$)`, 'i');
}

/** Asked first: nearly every box has another name. */
const any = new RegExp(kinds.map(([, { source }]) => source).join('|'), 'i');

const boxes =
  'div, section, p, ul, ol, dl, aside, ins, h2, h3, h4, table, span.sr-only, span.visually-hidden, span.screen-reader-text';
/** A box with a greater share of the words is the article, whatever it is called. */
const MOST = 0.2;
const SHOW_TEXT = 4;

/** Leaves out what sites put into their articles: boxes named for what they are, boxes of links to other articles. */
export function dropNeighbours(body: Element, note: Note): void {
  const words = solid(body);
  for (const element of findAll(body, boxes)) {
    const kind = neighbourKind(element) ?? (isRelated(element) ? 'related' : null);
    if (!kind || solid(element) >= words * MOST) continue;
    // One inside of another is gone with it.
    if (Node.prototype.contains.call(body, element)) note(kind, element);
    element.remove();
  }
}

/** What a box by its own name holds that is no article; null for every other. */
export function neighbourKind(element: Element): LeftOutReason | null {
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  return name.length > 1 && any.test(name) ? (kinds.find(([, names]) => names.test(name))?.[0] ?? null) : null;
}

/** A label that says so, and links. */
function isRelated(element: Element): boolean {
  const links = byTag(element, 'a');
  if (links.length === 0) return false;
  const linked = links.reduce((sum, link) => sum + solid(link), 0);
  return linked >= solid(element) * 0.3 && relatedLabel.test(firstWords(element));
}

function firstWords(element: Element): string {
  const texts = Document.prototype.createTreeWalker.call(document, element, SHOW_TEXT);
  while (texts.nextNode()) {
    const words = oneLine((texts.currentNode as Text).data);
    if (words !== '') return words.slice(0, 60);
  }
  return '';
}

function solid(element: Element): number {
  return countLetters(rawTextOf(element));
}
