import { attributeOf, find, rawTextOf } from '../dom';
import { drawnFormula, texOf } from './formulas';
import type { Place, Rule } from './rule';
import { endLine, put, write } from './writer';

// Lazy pictures keep their address aside; `src` is a placeholder until they come into view.
const addresses = [
  'data-src',
  'data-before-oversubscription-url',
  'data-croporisrc',
  'data-original',
  'data-actualsrc',
  'data-lazy-src',
  'data-original-src',
  'data-lazyload',
  'data-url',
  'data-echo',
  'data-real-src',
  'real_src',
  'original',
  'zoomfile',
  'file',
  '_src',
  'src2',
  'src',
];

/** Words that editors and pages put where a description should be. */
const idleAlt =
  /^(图片|圖片|image|img|picture|photo|cover_image|undefined|null|.*\.(jpe?g|png|gif|webp)|图片描述|输入图片说明|在这里插入图片描述)$/i;

export const picture: Rule = (element, place) => {
  const { writer, base, note } = place;
  const tex = texOf(element);
  if (tex) return drawnFormula(tex, place);
  const address = addressOf(element, base);
  if (!address || isSpacer(element)) return note('placeholder', address ?? '');
  const copy = pictureAt(writer.document, address);
  const alt = (attributeOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim();
  copy.setAttribute('alt', idleAlt.test(alt) ? '' : alt.slice(0, 300));
  const size = sizeOf(element);
  if (size) for (const side of ['width', 'height'] as const) copy.setAttribute(side, String(size[side]));
  if (isEmoji(element, address)) {
    // Some sites draw what every letter face has.
    if (/^\p{Extended_Pictographic}(?:\p{Emoji}|\u200d|\ufe0f)*$/u.test(alt)) return write(writer, alt);
    copy.className = 'emoji';
  }
  put(writer, copy);
};

export function pictureAt(document: Document, address: string): HTMLElement {
  const picture = document.createElement('img');
  picture.setAttribute('data-src', address);
  picture.setAttribute('alt', '');
  return picture;
}

/** A box whose background is a picture of the article and not an ornament of the box. */
export function backgroundPicture(style: string, element: Element, { writer, base, note }: Place): void {
  const shown = /background(?:-image)?\s*:[^;]*url\(\s*(?:&quot;|["'])?([^"')]+?)(?:&quot;|["'])?\s*\)/i.exec(
    style,
  )?.[1];
  // WeChat's scripts put the address aside until the box comes into view.
  const address = attributeOf(element, 'data-lazy-bgimg') ?? shown;
  const clean = address ? pictureAddress(address, base) : null;
  if (!clean) return;
  if (!isPlacedPicture(element)) {
    note('ornament', clean);
    return;
  }
  endLine(writer);
  put(writer, pictureAt(writer.document, clean));
  endLine(writer);
}

/** An empty box with a background shows a picture; behind words it is paper. */
function isPlacedPicture(element: Element): boolean {
  return rawTextOf(element).trim() === '' && find(element, 'img') === null;
}

/** Where a picture can be had, whether it is shown already or waits to come into view; null for placeholders. */
export function addressOf(element: Element, base: URL): string | null {
  for (const name of addresses) {
    const value = attributeOf(element, name);
    const address = value ? pictureAddress(tagged(value), base) : null;
    if (address) return address;
  }
  return fromSet(attributeOf(element, 'srcset') ?? attributeOf(element, 'data-srcset'), base);
}

/** A whole element stands where its address should (seen in articles that were pasted from an editor's source). */
function tagged(value: string): string {
  return value.startsWith('<') ? (/https?:\/\/[^\s"'<>]+/.exec(value)?.[0] ?? '') : value;
}

function fromSet(set: string | null, base: URL): string | null {
  const offers = set?.split(/,\s+/).map((offer) => offer.trim().split(/\s+/)) ?? [];
  const largest = offers.reduce((best, offer) => (sizeIn(offer) >= sizeIn(best) ? offer : best), ['', '0']);
  return largest[0] ? pictureAddress(largest[0], base) : null;
}

/** `640w`, `2x`. */
function sizeIn([, size]: string[]): number {
  return Number.parseFloat(size ?? '1') || 0;
}

/** What WeChat adds to say how and where it shows a picture. */
const display = /^(tp|wxfrom|wx_lazy|wx_co|usePicPrefetch|from|watermark)=/;
const wechatPicture = /^(?:https?:)?\/\/([\w-]+\.(?:qpic|qlogo)\.cn\/[^\s<>"#?]+)(?:\?([^\s<>"#]*))?(?:#[^\s<>"]*)?$/;

/** The last part of an address is the size: 640 as articles show it, 0 as it was given, the rest are thumbnails. */
const thumbnail = /^([\w-]+\.qpic\.cn\/.+)\/(?:300|132|96|64|46)$/;

/** The address under which the picture can be had; small ones may be in the address itself. Null for placeholders. */
export function pictureAddress(text: string, base: URL): string | null {
  const trimmed = text.trim().replaceAll('&amp;', '&');
  const [, path, query] = wechatPicture.exec(trimmed) ?? [];
  if (path) {
    const kept = query?.split('&').filter((pair) => pair !== '' && !display.test(pair));
    return `https://${path.replace(thumbnail, '$1/0')}${kept?.length ? `?${kept.join('&')}` : ''}`;
  }
  if (trimmed.startsWith('data:')) return isKeptInline(trimmed) ? trimmed : null;
  if (trimmed === '' || /[<>\s]|^#/.test(trimmed)) return null;
  const url = URL.parse(trimmed, base);
  return url && /^https?:$/.test(url.protocol) && /^[\w.-]+$/.test(url.hostname) ? url.href : null;
}

/** Shorter ones are placeholders, longer ones would burden every list that reads the body. */
function isKeptInline(address: string): boolean {
  return /^data:image\/(png|jpe?g|gif|webp);base64,/i.test(address) && address.length > 300 && address.length < 100_000;
}

/** A picture that waits to be seen has no height; WeChat then puts the author's style aside in `data-original-style`. */
const heldOpen = /padding-(?:bottom|top)\s*:\s*[\d.]+%/i;

/** One pixel: for counting readers or for keeping things apart. */
function isSpacer(element: Element): boolean {
  if (['width', 'height', 'data-w'].some((name) => /^[01]$|^[01]px$/.test(attributeOf(element, name) ?? '')))
    return true;
  const style = attributeOf(element, 'data-original-style') ?? attributeOf(element, 'style') ?? '';
  return /(?:^|[;\s])(?:width|height)\s*:\s*[01]px/i.test(style) && !heldOpen.test(style);
}

function sizeOf(element: Element): { width: number; height: number } | null {
  const width = Number(attributeOf(element, 'data-w') ?? attributeOf(element, 'width'));
  const ratio = Number(attributeOf(element, 'data-ratio'));
  const height = ratio > 0 ? Math.round(width * ratio) : Number(attributeOf(element, 'height'));
  const sane = (side: number) => Number.isInteger(side) && side > 1 && side < 100_000;
  return sane(width) && sane(height) ? { width, height } : null;
}

function isEmoji(element: Element, address: string): boolean {
  return (
    /^https?:\/\/res\.wx\.qq\.com\/.*emoji/i.test(address) ||
    /(^|\s)(wx-?emoji|emoji|smiley)(\s|$|_)/i.test(attributeOf(element, 'class') ?? '')
  );
}
