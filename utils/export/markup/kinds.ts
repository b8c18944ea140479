/** Elements that have lines for themselves. */
export const blocks =
  'p,h2,h3,h4,h5,h6,ul,ol,li,blockquote,pre,table,thead,tbody,tr,th,td,figure,figcaption,hr,dl,dt,dd,details,summary,section,div';

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isBlock(element: Element): boolean {
  return element.matches(blocks);
}

export function holdsBlocks(element: Element): boolean {
  return element.querySelector(blocks) !== null;
}

/** Words, a picture or a formula: something that a person sees. */
export function isEmpty(element: Element): boolean {
  return element.textContent.trim() === '' && element.querySelector('img, hr, [data-tex]') === null;
}
