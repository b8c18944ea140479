import { attributes, escaped } from './escape';
import { picture } from './picture';
import type { Writer } from './writer';

/** A formula: its picture where one is kept, else its TeX. */
export function formula(element: Element, writer: Writer): string {
  const tex = (element.getAttribute('data-tex') ?? '').trim();
  const drawn = element.querySelector('img');
  const address = drawn?.getAttribute('data-src') ?? '';
  if (drawn && writer.picture(address)) {
    drawn.setAttribute('alt', drawn.getAttribute('alt') || tex);
    return picture(drawn, writer, 'formula');
  }
  return `<code${attributes({ class: 'formula' })}>${escaped(tex)}</code>`;
}
