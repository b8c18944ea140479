import type { Measure } from '@/utils/article';
import { textOf } from './text';

/** How much a clean body holds. `text` is its {@link textOf}, where it is known already. */
export function measure(body: Element, text: string = textOf(body)): Measure {
  const count = (selector: string) => body.querySelectorAll(selector).length;
  return {
    characters: text.replace(/\s+/g, '').length,
    images: count('img:not(.emoji, .formula img)'),
    links: count('a[href]:not(.footnote-ref a)'),
    codeBlocks: count('pre'),
    tables: count('table'),
    formulas: count('.formula'),
  };
}
