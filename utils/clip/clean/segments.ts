/** The lines of a paragraph: what stands between its breaks. The breaks themselves are left out. */
export function segmentsOf(paragraph: Element): ChildNode[][] {
  const segments: ChildNode[][] = [[]];
  for (const node of paragraph.childNodes) {
    if (node.nodeName === 'BR') segments.push([]);
    else segments.at(-1)?.push(node);
  }
  return segments;
}

export function wordsOf(nodes: ChildNode[]): string {
  return nodes
    .map((node) => node.textContent)
    .join('')
    .trim();
}

/** Takes so many characters away from the beginning, and the blanks behind them. → what was taken */
export function cutFront(parent: Element, characters: number): string {
  const taken = (parent.textContent ?? '').slice(0, characters);
  let left = characters;
  const walker = parent.ownerDocument.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const cut = Math.min(left, text.data.length);
    left -= cut;
    text.data = text.data.slice(cut);
    if (left === 0) text.data = text.data.trimStart();
    if (text.data !== '') return taken;
    dropEmpty(text, parent);
  }
  return taken;
}

/** An element that held nothing else goes with its text. */
function dropEmpty(node: ChildNode, end: Element): void {
  const parent = node.parentElement;
  node.remove();
  if (parent && parent !== end && !parent.firstChild) dropEmpty(parent, end);
}
