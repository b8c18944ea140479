import type { Reader } from './read-blocks';
import { addBlock, blocksOf } from './read-blocks';

/** The label of the footnote that an element refers to; null when it refers to none that the body explains. */
export function noteLabel(element: Element, notes: Set<string>): string | null {
  if (notes.size === 0 || !element.closest('.footnote-ref')) return null;
  const link = element.localName === 'a' ? element : element.querySelector('a');
  const label =
    link?.getAttribute('href')?.match(/^#fn-(.+)$/)?.[1] ?? element.textContent?.trim().replace(/^\[|\]$/g, '');
  return label && notes.has(label) ? label : null;
}

/** The list of footnotes that ends a body: one block each. */
export function readNotes(element: Element, reader: Reader) {
  for (const note of element.querySelectorAll('[id^="fn-"]')) {
    addBlock(reader, { kind: 'note', label: note.id.slice(3), blocks: blocksOf(note, reader) });
  }
}
