/**
 * Reads the page past names it may have planted: `<form><input name="firstChild">` and `<img name="querySelector">`
 * shadow the properties of forms and of the document, in content scripts too. The prototypes are out of the page's reach.
 */
export const firstChildOf = accessor<ChildNode | null>(() => Node.prototype, 'firstChild');
export const nextSiblingOf = accessor<ChildNode | null>(() => Node.prototype, 'nextSibling');
export const nodeTypeOf = accessor<number>(() => Node.prototype, 'nodeType');
export const parentOf = accessor<ParentNode | null>(() => Node.prototype, 'parentNode');
export const rawTextOf = accessor<string>(() => Node.prototype, 'textContent');
export const tagOf = accessor<string>(() => Element.prototype, 'localName');

const ELEMENT = 1;

export function isElement(node: Node): node is Element {
  return nodeTypeOf(node) === ELEMENT;
}

/** Null where there is no such attribute. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function find(root: Document | Element, selector: string): Element | null {
  const prototype = nodeTypeOf(root) === ELEMENT ? Element.prototype : Document.prototype;
  return prototype.querySelector.call(root, selector);
}

export function findAll(root: Document | Element, selector: string): Element[] {
  const prototype = nodeTypeOf(root) === ELEMENT ? Element.prototype : Document.prototype;
  return [...prototype.querySelectorAll.call(root, selector)];
}

export function byId(page: Document, id: string): Element | null {
  return Document.prototype.getElementById.call(page, id);
}

/** First by tag name: many times faster than a selector on a page of some megabytes. */
export function byTag(root: Document | Element, tag: string): Element[] {
  const prototype = nodeTypeOf(root) === ELEMENT ? Element.prototype : Document.prototype;
  return [...prototype.getElementsByTagName.call(root, tag)];
}

export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child))
    if (isElement(child)) children.push(child);
  return children;
}

/** The text on one line, blanks folded. */
export function lineOf(element: Element | null): string {
  return element ? oneLine(rawTextOf(element)) : '';
}

/** One line, single blanks, nothing invisible. */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

// Spelt out: with `\p{Cc}(?<!\s)` it takes several times as long.
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function accessor<Value>(prototype: () => object, name: string): (node: Node) => Value {
  let read: ((this: Node) => Value) | undefined;
  return (node) => {
    // Found at the first call: the site list is also loaded where there is no DOM.
    read ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get as (this: Node) => Value;
    return read.call(node);
  };
}
