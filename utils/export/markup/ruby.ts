import { isElement } from './kinds';
import { phrase } from './phrases';
import type { Writer } from './writer';

/** Characters with their reading; as words and parentheses where one has no other. */
export function ruby(element: Element, writer: Writer): string {
  const parts = [...element.childNodes].filter((node) => isElement(node) || (node.nodeValue ?? '').trim() !== '');
  const readings = parts.map((node) => isElement(node) && node.localName === 'rt');
  const paired = readings.length > 0 && readings.every((reads, at) => reads === (at % 2 === 1)) && readings.at(-1);
  const nested = element.querySelector('ruby, rt rt, :not(ruby) > rt') !== null;
  const words = parts.map((node, at) => {
    const inside = phrase(node, writer);
    if (!readings[at]) return inside;
    return paired && !nested ? `<rt>${inside}</rt>` : `(${inside})`;
  });
  return paired && !nested ? `<ruby>${words.join('')}</ruby>` : words.join('');
}
