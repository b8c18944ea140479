import { oneLine } from '@/utils/clip/dom';
import { inertBody } from '@/utils/clip/inert';
import { textOf } from '@/utils/clip/text';

/** The first of these that says something, on one line. */
export function firstLine(...texts: (string | null)[]): string | null {
  for (const text of texts) {
    const line = oneLine(text ?? '');
    if (line) return line;
  }
  return null;
}

/** The words of HTML or of plain text, a line for each paragraph. */
export function linesIn(html: string): string {
  return linesOf(inertBody(html.replace(/\r\n?|\n/g, '<br>')));
}

/** The same of an element of the page. */
export function linesOf(element: Element): string {
  const copy = inertBody('');
  copy.append(copy.ownerDocument.importNode(element, true));
  return textOf(copy)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .join('\n');
}

export function asUrl(text: string | null): URL | null {
  const url = text ? URL.parse(text.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}
