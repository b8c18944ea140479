import type { Taken } from '@/utils/promotion/promotion-in';

/** What the line says where something was left out, in the reader's language. */
export type AsideWords = { promotion(count: number): string; show: string; hide: string };

/** Folds what was taken away where it stood, under one line that opens it: no script runs in the frame. */
export function setAside(taken: Taken[], words: AsideWords): void {
  for (const blocks of neighbours(taken.map(({ block }) => block))) {
    const [first] = blocks;
    if (!first) continue;
    const box = first.ownerDocument.createElement('details');
    box.className = 'aside';
    first.before(box);
    box.append(line(box, blocks.length, words), ...blocks);
  }
}

function line(box: Element, count: number, words: AsideWords): HTMLElement {
  const summary = box.ownerDocument.createElement('summary');
  summary.append(words.promotion(count), ' · ', part(box, 'show', words.show), part(box, 'hide', words.hide));
  return summary;
}

function part(box: Element, name: string, content: string): HTMLElement {
  const element = box.ownerDocument.createElement('span');
  element.className = name;
  element.textContent = content;
  return element;
}

/** Blocks that stand beside each other, together. */
function neighbours(blocks: Element[]): Element[][] {
  const groups: Element[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.at(-1) === block.previousElementSibling && last) last.push(block);
    else groups.push([block]);
  }
  return groups;
}
