import { line } from './blocks';
import { attributes, escaped } from './escape';
import { linkAddress } from './link-address';
import type { Writer } from './writer';

/** What cannot be kept (a video, a mini-program) is one line; without an address of its own it leads to the original. */
export function card(element: Element, writer: Writer): string {
  const href = writer.original && !element.querySelector('a[href]') ? linkAddress(writer.original) : null;
  const leads = href && !writer.inLink && writer.marks.length === 0;
  const way = leads ? ` <a${attributes({ href })}>${escaped(writer.words.original)}</a>` : '';
  return `<p class="card">${line(element, writer)}${way}</p>\n`;
}
