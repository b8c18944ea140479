import { entitiesDecoded } from '@/utils/sites/wechat/entities';
import { attributeOf, find, lineOf, oneLine, tagOf } from '../dom';
import { type Card, cardReader, type Got } from './card-kinds';
import { linkAddress } from './links';
import { pictureAddress, pictureAt } from './pictures';
import type { Place, Rule } from './rule';
import { watchAddress } from './watch';
import { endLine, put } from './writer';

/** WeChat's own elements for what is no text, whatever their scripts have written into them: each becomes one readable line. */
export const card: Rule = (element, place) => {
  const tag = tagOf(element);
  if (tag === 'mp-common-sticker') return sticker(element, place);
  if (tag === 'mp-common-ad') return place.note('advert', element);
  const read = cardReader(`${tag} ${attributeOf(element, 'class') ?? ''}`);
  writeCard(element, read?.(wordsOf(element)) ?? null, place);
};

function sticker(element: Element, { writer, base }: Place): void {
  const address = pictureAddress(attributeOf(element, 'data-emoji_url') ?? '', base);
  if (address) put(writer, pictureAt(writer.document, address));
}

/** These attributes are escaped twice. */
function wordsOf(element: Element): Got {
  return (...names) => {
    for (const name of names) {
      const words = oneLine(entitiesDecoded(attributeOf(element, name) ?? ''));
      if (words) return words;
    }
    return '';
  };
}

/** The frame of a card, of a film or of sound. Other frames are pages of their own. */
const frames =
  /mp_profile_iframe|qqmusic_iframe|audio_iframe|channels_iframe|weapp_\w*iframe|shopcard_iframe|vote_iframe/;
const players = /video|player|v\.qq\.com|youtube|bilibili|vimeo|youku|tudou|ixigua/i;

/** Films and sound in the page itself. */
export const mediaCard: Rule = (element, place) => {
  const source = attributeOf(element, 'data-src') ?? attributeOf(element, 'src') ?? '';
  const classes = attributeOf(element, 'class') ?? '';
  const tag = tagOf(element);
  if (tag === 'iframe' && frames.test(classes)) return card(element, place);
  if (tag === 'iframe' && !players.test(`${source} ${classes}`)) return place.note('embed', element);
  const address = watchAddress(source || sourceInside(element), place.base);
  const title = wordsOf(element)('data-title', 'title');
  writeCard(element, { kind: tag === 'audio' ? 'audio' : 'video', title, address }, place);
};

function sourceInside(element: Element): string {
  const source = find(element, 'source');
  return source ? (attributeOf(source, 'src') ?? '') : '';
}

/** A film of WeChat's, with the whole player around it once it has been played. */
export const film: Rule = (element, place) => {
  const title = attributeOf(element, 'data-title')?.trim() || lineOf(find(element, '.video_title, .mp-video-title'));
  writeCard(element, { kind: 'video', title }, place);
};

/** Where nothing has a name: that there was something is worth a word. */
const unnamed: Record<string, string> = { video: '[视频]', audio: '[音频]', vote: '[投票]' };

/** The player and the buttons inside `element` are what the card stands for. */
function writeCard(element: Element, card: Card | null, { writer, base, note }: Place): void {
  const { kind = '', title, details, address } = card ?? {};
  const href = linkAddress(address ?? '', base);
  const name = title || (href && URL.parse(href)?.host) || unnamed[kind] || '';
  const isWritten = name !== '' && !writer.single;
  note(isWritten ? null : 'embed', element);
  if (!isWritten) return;
  endLine(writer);
  const line = writer.document.createElement('p');
  line.className = 'card';
  line.setAttribute('data-card', kind);
  const rest = (details ?? []).filter((detail) => detail && detail !== name).join(' · ');
  if (href) line.append(linkTo(href, name, rest, writer.document));
  else line.append(rest ? `${name} · ${rest}` : name);
  writer.parent.append(line);
}

/** How long, and whose: beside the name, and no words of the article. */
function linkTo(href: string, name: string, rest: string, document: Document): Element {
  const anchor = document.createElement('a');
  anchor.setAttribute('href', href);
  if (rest) anchor.setAttribute('title', rest);
  anchor.textContent = name;
  return anchor;
}
