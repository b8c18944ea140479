import {
  attributeOf,
  find,
  findAll,
  firstChildOf,
  isElement,
  nextSiblingOf,
  nodeTypeOf,
  rawTextOf,
  tagOf,
} from '../dom';
import type { Note } from '../note';
import { block } from './blocks';
import { languageOf } from './language';
import type { Place, Rule } from './rule';
import { endLine, put, withMark, write } from './writer';

/** A listing in any of its shapes → one `<pre><code>` with real line breaks. */
export const preformatted: Rule = (element, place) => {
  if (isFurniture(element)) return leaveFurniture(element, place);
  // Editors also use `pre` for whole passages of text.
  if (find(element, 'img, table, section section') !== null && find(element, 'code') === null)
    return block(element, place);
  listing(element, place);
};

/** `code` outside `pre`. */
export const code: Rule = (element, place) => {
  const { writer, inside } = place;
  const words = rawTextOf(element).trim();
  if (find(element, 'img')) return inside(element);
  if (!writer.single && (find(element, 'br') || words.includes('\n')) && words.length > 40)
    return listing(element, place);
  // Footnote numbers and their like are set in `code` for its looks; see WECHAT section 4.
  if (/^\[\d+\]$/.test(words)) return write(writer, words);
  withMark(writer, { tag: 'code', attributes: {} }, () =>
    write(writer, codeText(element, place.note).replaceAll('\n', ' ')),
  );
};

/** Writes an element as the listing that it is: its text, line by line. */
export function listing(element: Element, { writer, note }: Place): void {
  const text = codeText(element, note).replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  if (text === '') return;
  const copy = writer.document.createElement('code');
  copy.textContent = `${text}\n`;
  const language = languageOf(element);
  if (language) copy.className = `language-${language}`;
  if (writer.single) {
    put(writer, copy);
    return;
  }
  endLine(writer);
  const pre = writer.document.createElement('pre');
  pre.append(copy);
  writer.parent.append(pre);
}

const lineTags = new Set(['div', 'p', 'section', 'li', 'tr', 'ol', 'ul', 'table']);
const furniture =
  /(^|\s)(code-snippet__line-index|hljs-ln-n(umbers)?|line-?numbers?(-rows)?|linenos?|linenums?|ln-num|blob-num|(rouge-|code-)?gutter|crayon-nums?|react-syntax-highlighter-line-number|codemirror-(linenumber|gutter-wrapper)|pre-numbering|hljs-button|(code-|btn-)?copy(-?(btn|button|code))*|copy(Code)?Btn|(btn-)?clipboard(-\w+)*|zeroclipboard-container|code-block-extension-header|(code-)?toolbar(-item)?|code-lang)(\s|$)/i;
/** Numbers and buttons that readers are not to copy. */
const notCopied = /display\s*:\s*none|user-select\s*:\s*none/i;

function codeText(listing: Element, note: Note): string {
  // WeChat's own editor writes one `code` for every line.
  const perLine = findAll(listing, 'code').length > 1;
  const parts: string[] = [];
  const newLine = () => {
    if (parts.length > 0 && !parts.at(-1)?.endsWith('\n')) parts.push('\n');
  };
  const gather = (parent: Element): void => {
    for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
      if (nodeTypeOf(node) === 3) parts.push((node as Text).data);
      if (!isElement(node)) continue;
      const tag = tagOf(node);
      if (tag === 'br') parts.push('\n');
      else if (tag === 'style' || tag === 'script' || tag === 'svg') note(null, node);
      else if (tag === 'button') note('controls', node);
      else if (isFurniture(node)) leaveFurniture(node, { note });
      else {
        const ownLine = lineTags.has(tag);
        if (ownLine) newLine();
        const start = parts.length;
        gather(node);
        if (perLine && tag === 'code') parts.push('\n');
        else if (ownLine && parts.length > start) newLine();
      }
    }
  };
  gather(listing);
  return parts
    .join('')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '');
}

/** Line numbers, buttons: what stands beside a listing. */
export function isFurniture(element: Element): boolean {
  return furniture.test(attributeOf(element, 'class') ?? '') || notCopied.test(attributeOf(element, 'style') ?? '');
}

export function leaveFurniture(element: Element, { note }: Pick<Place, 'note'>): void {
  const name = attributeOf(element, 'class') ?? '';
  if (!furniture.test(name)) note('hidden', element);
  else note(/copy|button|btn|toolbar|header|clipboard/i.test(name) ? 'controls' : 'line-numbers', element);
}
