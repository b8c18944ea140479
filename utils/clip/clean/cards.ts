import { entitiesDecoded } from '@/utils/sites/wechat/entities';
import { attributeOf, find, lineOf, oneLine, tagOf } from '../dom';
import { linkAddress } from './links';
import { pictureAddress, pictureAt } from './pictures';
import type { Place, Rule } from './rule';
import { endLine, put } from './writer';

type Card = { kind: string; title: string; detail: string; address: string };

/** WeChat's own elements for what is no text: each becomes one readable line. */
export const card: Rule = (element, place) => {
  const tag = tagOf(element);
  if (tag === 'mp-common-sticker') return sticker(element, place);
  const got = (...names: string[]) => names.map((name) => wordsAt(element, name)).find((value) => value !== '') ?? '';
  if (tag === 'mp-common-ad') return place.note('advert', element);
  writeCard(element, readers.find(([tags]) => tags.test(tag))?.[1](got) ?? null, place);
};

function sticker(element: Element, { writer, base }: Place): void {
  const address = pictureAddress(attributeOf(element, 'data-emoji_url') ?? '', base);
  if (address) put(writer, pictureAt(writer.document, address));
}

/** These attributes are escaped twice. */
function wordsAt(element: Element, name: string): string {
  return oneLine(entitiesDecoded(attributeOf(element, name) ?? ''));
}

type Got = (...names: string[]) => string;

const readers: [RegExp, (got: Got) => Card][] = [
  [/profile$/, (got) => ({ kind: 'account', title: got('data-nickname'), detail: got('data-signature'), address: '' })],
  [
    /qqmusic|music/,
    (got) => ({
      kind: 'music',
      title: got('music_name', 'data-music_name'),
      detail: got('singer', 'data-singer'),
      address: '',
    }),
  ],
  [
    /mpvoice|mpaudio|audio/,
    (got) => ({ kind: 'audio', title: got('name', 'data-name'), detail: got('author', 'data-author'), address: '' }),
  ],
  [
    /videosnap|video/,
    (got) => ({
      kind: 'video',
      title: got('data-desc', 'data-nickname'),
      detail: got('data-nickname'),
      address: got('data-url'),
    }),
  ],
  [
    /weapp|miniprogram/,
    (got) => ({
      kind: 'mini-program',
      title: got('data-miniprogram-title', 'data-miniprogram-nickname'),
      detail: got('data-miniprogram-nickname'),
      address: '',
    }),
  ],
  [/product|cps/, (got) => ({ kind: 'product', title: got('data-title', 'data-name'), detail: '', address: '' })],
  [/vote/, (got) => ({ kind: 'vote', title: got('data-title', 'title'), detail: '', address: '' })],
];

/** A film of WeChat's, with the whole player around it once it has been played. */
export const film: Rule = (element, place) => {
  const title = attributeOf(element, 'data-title')?.trim() || lineOf(find(element, '.video_title, .mp-video-title'));
  writeCard(element, { kind: 'video', title, detail: '', address: '' }, place);
};

const players = /video|player|v\.qq\.com|youtube|bilibili|vimeo|youku|tudou|ixigua/i;

/** Films and sound in the page itself. */
export const mediaCard: Rule = (element, place) => {
  const source = attributeOf(element, 'data-src') ?? attributeOf(element, 'src') ?? '';
  const tag = tagOf(element);
  const isFilm = tag !== 'iframe' || players.test(`${source} ${attributeOf(element, 'class') ?? ''}`);
  if (!isFilm) return place.note('embed', element);
  const title = (attributeOf(element, 'data-title') ?? attributeOf(element, 'title') ?? '').trim();
  writeCard(
    element,
    { kind: tag === 'audio' ? 'audio' : 'video', title, detail: '', address: watchAddress(source, place.base) },
    place,
  );
};

/** Where a person can see the film that a player shows. */
function watchAddress(source: string, base: URL): string {
  const url = URL.parse(source, base);
  const vid = url?.hostname === 'v.qq.com' ? url.searchParams.get('vid') : null;
  if (vid && /^\w{6,20}$/.test(vid)) return `https://v.qq.com/x/page/${vid}.html`;
  return url?.hostname === 'mp.weixin.qq.com' ? '' : source;
}

/** Where nothing has a name: that there was something is worth a word. */
const unnamed: Record<string, string> = { video: '[视频]', audio: '[音频]' };

/** The player and the buttons inside `element` are what the card stands for. */
function writeCard(element: Element, card: Card | null, { writer, base, note }: Place): void {
  const address = linkAddress(card?.address ?? '', base);
  const title = card?.title || (address && URL.parse(address)?.host) || unnamed[card?.kind ?? ''] || '';
  const written = card && title !== '' && !writer.single;
  note(written ? null : 'embed', element);
  if (!written) return;
  endLine(writer);
  const line = writer.document.createElement('p');
  line.className = 'card';
  line.setAttribute('data-card', card.kind);
  if (address) {
    const anchor = writer.document.createElement('a');
    anchor.setAttribute('href', address);
    anchor.textContent = title;
    line.append(anchor);
  } else line.append(title);
  if (card.detail && card.detail !== title) line.append(` · ${card.detail}`);
  writer.parent.append(line);
}
