import type { Kind } from '@/utils/article';
import { hasContent } from '@/utils/clip/content';
import { attributeOf, byId, find, findAll } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import type { Literal } from './literal';
import { asObject, type PageData } from './page-data';
import { soundOf } from './sounds';

/** A post of pictures, text, film, music or sound: from the page's data; where they were taken out, as scripts had shown it. */
export function postOf(
  page: Document,
  data: PageData,
  kind: Kind,
  { title, description }: { title: string; description: string | null },
): Element {
  const body = inertBody(wordsOf(data));
  const document = body.ownerDocument;
  if (!hasContent(body)) body.append(...wordsShown(page, document));
  if (!hasContent(body) && description) body.append(description);
  const heard = soundOf(data, kind, title, document);
  const film = kind === 'video' ? filmOf(data, document) : null;
  const pictures = picturesOf(data);
  const shown = pictures.length > 0 ? pictures : slidesShown(page);
  body.prepend(...shown.map((each) => pictureAt(each, document)), ...[film, heard].filter((each) => each !== null));
  return body;
}

function wordsOf(data: PageData): string {
  const text = data.object('text_page_info')?.content_noencode;
  const words = typeof text === 'string' && text !== '' ? text : data.html('content_noencode');
  return withBreaks(words ?? data.html('short_content') ?? '');
}

/** Plain text with links keeps its lines; what is made of blocks has them already. */
function withBreaks(words: string): string {
  return /<(?:p|div|section)[\s>]/i.test(words) ? words : words.replace(/\r\n?|\n/g, '<br>');
}

function wordsShown(page: Document, document: Document): Node[] {
  const shown = byId(page, 'js_text_desc') ?? byId(page, 'js_image_desc');
  if (!shown) return [];
  const copy = document.importNode(shown, true);
  const lines = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (lines.nextNode()) texts.push(lines.currentNode as Text);
  if (!find(copy, 'br, p, div, section')) for (const text of texts) text.replaceWith(...broken(text.data, document));
  return [copy];
}

/** Shown with its line ends as they are. */
function broken(text: string, document: Document): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [document.createElement('br')] : []), document.createTextNode(line)]);
}

type Picture = { address: string; width: string; height: string };

/** An item also names its watermark and its share cover, deeper inside: they are no pictures of the post. */
function picturesOf(data: PageData): Picture[] {
  const text = data.object('text_page_info') ?? {};
  const lists = [data.list('picture_page_info_list'), listIn(text.picture_info), listIn(text.short_msg_pic_url)];
  const found = lists.map((list) => list.map(pictureIn).filter((picture) => picture !== null));
  return found.find((pictures) => pictures.length > 0) ?? [];
}

function listIn(value: Literal | undefined): Literal[] {
  return Array.isArray(value) ? value : [];
}

function pictureIn(item: Literal): Picture | null {
  if (typeof item === 'string') return item ? { address: item, width: '', height: '' } : null;
  const { cdn_url, url, width, height } = asObject(item) ?? {};
  const address = typeof cdn_url === 'string' && cdn_url ? cdn_url : url;
  if (typeof address !== 'string' || address === '') return null;
  return { address, width: String(width ?? ''), height: String(height ?? '') };
}

function pictureAt({ address, width, height }: Picture, document: Document): Element {
  const picture = document.createElement('img');
  picture.setAttribute('data-src', address);
  picture.setAttribute('width', width);
  picture.setAttribute('height', height);
  const line = document.createElement('p');
  line.append(picture);
  return line;
}

function filmOf(data: PageData, document: Document): Element | null {
  const vid = data.text('vid', 'vid');
  if (!vid || !/^\w{8,20}$/.test(vid) || vid.startsWith('wxv_')) return null;
  const film = document.createElement('iframe');
  film.setAttribute('data-src', `https://v.qq.com/x/page/${vid}.html`);
  return film;
}

/** Only slides near the one that is looked at are loaded; of all of them there are small ones, as backgrounds. */
function slidesShown(page: Document): Picture[] {
  const loaded = findAll(
    page,
    '.share_content_page .swiper_item_img img, #img_swiper_content .swiper_item_img img',
  ).map((image) => attributeOf(image, 'data-src') ?? attributeOf(image, 'src') ?? '');
  const small = findAll(page, '.share_content_page [style*="background-image"]').map(
    (slide) => /url\(["']?(https?:[^"')]+?)["']?\)/.exec(attributeOf(slide, 'style') ?? '')?.[1] ?? '',
  );
  const all = [small, loaded].map((list) => [...new Set(list.filter((address) => /^https?:/.test(address)))]);
  const longest = (all[0]?.length ?? 0) > (all[1]?.length ?? 0) ? all[0] : all[1];
  return (longest ?? []).map((address) => ({
    address: address.replace(/\/300(?=[?#]|$)/, '/0'),
    width: '',
    height: '',
  }));
}
