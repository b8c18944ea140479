import type { Measure } from '@/utils/article';

/** How much a clean body holds. */
export function measure(body: Element): Measure {
  const count = (selector: string) => body.querySelectorAll(selector).length;
  return {
    characters: (body.textContent ?? '').replace(/\s+/g, '').length,
    images: count('img:not(.emoji, .formula img)'),
    links: count('a[href]:not(.footnote-ref a)'),
    codeBlocks: count('pre'),
    tables: count('table'),
    formulas: count('.formula'),
  };
}
