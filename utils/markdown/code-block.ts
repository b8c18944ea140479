import { addBlock, type Reader } from './read-blocks';

export function readCode(element: Element, reader: Reader) {
  const text = codeText(element);
  if (text.trim() !== '' || element.querySelector('code'))
    addBlock(reader, { kind: 'code', language: languageOf(element), text });
}

/** The text of a `<pre>`. WeChat's own editor writes one `<code>` a line; elsewhere lines end with `<br>`. */
export function codeText(element: Element): string {
  const lines = [...element.children].filter((child) => child.localName === 'code');
  const text = lines.length > 1 ? lines.map(textWithBreaks).join('\n') : textWithBreaks(element);
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

function textWithBreaks(element: Element): string {
  if (!element.querySelector('br')) return element.textContent ?? '';
  return [...element.childNodes]
    .map((node) => (node instanceof Element ? breakOrText(node) : node.textContent))
    .join('');
}

function breakOrText(element: Element): string {
  return element.localName === 'br' ? '\n' : textWithBreaks(element);
}

export function languageOf(element: Element): string {
  const named = element.querySelector('[class*="language-"]') ?? element;
  return named.className.match(/(?:^|\s)language-([^\s`]+)/)?.[1] ?? '';
}
