import { attributeOf, findAll, lineOf, parentOf } from '../dom';
import type { Place, Rule } from './rule';
import { put, type Writer, withBlock } from './writer';

/** Where Hexo, Hugo, Pandoc, GitHub and WordPress put the notes of an article. */
const places = '.footnotes, [role="doc-endnotes"], [data-footnotes]';
const fragments = /^.*?(?:footnote|fn|ftn|note)[-:_]?/i;
const returns = /fn-?ref|footnote-?ref|note-?ref|ftnref/i;

/** The number of the note that a link leads to; null for every other link. */
export function noteOf(link: Element, { writer }: Place): string | null {
  const fragment = fragmentOf(link);
  if (!fragment || returns.test(fragment) || !fragments.test(fragment)) return null;
  return idsIn(link, writer).has(fragment) ? labelOf(fragment) : null;
}

/** Looked for once in each cleaning: a text may have thousands of calls. */
const idsOf = new WeakMap<Writer, Set<string>>();

/** What can be led to in the notes of the page that `link` stands on. */
function idsIn(link: Element, writer: Writer): Set<string> {
  const known = idsOf.get(writer);
  if (known) return known;
  const held = findAll(rootOf(link), places).flatMap((place) => [place, ...findAll(place, '[id]')]);
  const ids = new Set(held.map((element) => attributeOf(element, 'id') ?? ''));
  idsOf.set(writer, ids);
  return ids;
}

/** The arrow that leads back from a note to where it was called. */
export function isReturn(link: Element): boolean {
  return (
    returns.test(fragmentOf(link) ?? '') && Element.prototype.closest.call(link, places) !== null && lineOf(link) !== ''
  );
}

/** The call of a note. */
export function call(label: string, { writer }: Place): void {
  put(writer, callTo(label, writer.document));
}

export function callTo(label: string, document: Document): Element {
  const sup = document.createElement('sup');
  sup.className = 'footnote-ref';
  const link = document.createElement('a');
  link.setAttribute('href', `#fn-${label}`);
  link.textContent = label;
  sup.append(link);
  return sup;
}

export function isNotes(element: Element): boolean {
  return (
    Element.prototype.matches.call(element, places) &&
    findAll(element, 'li[id]').some((note) => labelOf(attributeOf(note, 'id') ?? '') !== null)
  );
}

/** mdnice writes number and words of a note into two boxes of one line. */
export function isTypedNote(element: Element): boolean {
  return /(?:^|\s)footnote-item(?:\s|$)/.test(attributeOf(element, 'class') ?? '');
}

/** The notes at the end: a numbered list that can be told from the article's own. */
export const notes: Rule = (element, { writer, inside }) => {
  const section = writer.document.createElement('section');
  section.className = 'footnotes';
  withBlock(writer, section, () => {
    withBlock(writer, writer.document.createElement('ol'), () => {
      for (const note of findAll(element, 'li[id]')) {
        const item = writer.document.createElement('li');
        const label = labelOf(attributeOf(note, 'id') ?? '');
        if (label) item.id = `fn-${label}`;
        withBlock(writer, item, () => inside(note));
      }
    });
  });
};

/** `fn:1`, `fn1`, `user-content-fn-1` → `1`. */
function labelOf(id: string): string | null {
  const label = fragments.test(id) ? id.replace(fragments, '').replace(/[^\w-]+/g, '-') : '';
  return /^[\w-]{1,57}$/.test(label) ? label : null;
}

function fragmentOf(link: Element): string | null {
  const fragment = /#(.+)$/.exec(attributeOf(link, 'href') ?? '')?.[1];
  if (!fragment) return null;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function rootOf(element: Element): Element {
  let root = element;
  for (let parent = parentOf(root); parent && parent.nodeType === 1; parent = parentOf(root)) root = parent as Element;
  return root;
}
