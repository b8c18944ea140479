import { attributes, escaped } from './escape';
import { linkAddress } from './link-address';
import type { Writer } from './writer';

/** A kept picture; of another its description and where it was. */
export function picture(element: Element, writer: Writer, name?: string): string {
  const address = (element.getAttribute('data-src') ?? '').trim();
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  const src = address && writer.picture(address);
  if (!src) return element.classList.contains('emoji') && alt ? escaped(alt) : lost(address, alt, writer);
  const [width, height] = ['width', 'height'].map((side) => Number(element.getAttribute(side)) || null);
  return `<img${attributes({ src, width, height, class: name ?? classOf(element, width ?? null) })} alt="${escaped(alt)}"/>`;
}

/** A picture amid words, or as small as one, stays in its line. */
function classOf(element: Element, width: number | null): string | null {
  if (element.classList.contains('emoji')) return 'emoji';
  return width !== null && width <= 48 && element.parentElement?.textContent.trim() ? 'inline' : null;
}

function lost(address: string, alt: string, { words, inLink }: Writer): string {
  const href = linkAddress(address);
  if (address === '' || !href) return alt && `<span class="lost">${escaped(alt)}</span>`;
  const shown = inLink ? escaped(href) : `<a${attributes({ href })}>${escaped(href)}</a>`;
  const said = alt ? `${words.lost}：${alt}` : words.lost;
  return `<span class="lost">${escaped(said)} ${shown}</span>`;
}
