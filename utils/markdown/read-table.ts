import type { Align, Leaf } from './blocks';
import { htmlOf } from './html';
import { addBlock, lineOf, type Reader, readChildren } from './read-blocks';

/** What a cell of a Markdown table, which is one line, cannot hold. */
const tooMuch = 'ul, ol, pre, blockquote, table, hr, dl, details, h1, h2, h3, h4, h5, h6, div[data-tex]';

/**
 * A table of Markdown where it can be one, else HTML. Its first row is the head whether it was one or not: Markdown has no
 * table without a head, and an empty one would be a row that is not there.
 */
export function readTable(element: Element, reader: Reader) {
  const rows = rowsOf(element);
  const head = rows[0];
  if (!head || rows.every((cells) => cells.length === 0)) return readChildren(element, reader);
  const caption = [...element.children].find((child) => child.localName === 'caption');
  if (isPlain(element, rows, head.length)) {
    if (caption) readChildren(caption, reader);
    addBlock(reader, { kind: 'table', align: head.map(alignOf), rows: linesOf(rows, reader) });
  } else addBlock(reader, { kind: 'html', html: htmlOf(element, reader.picture) });
}

function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)));
}

function isPlain(table: Element, rows: Element[][], columns: number): boolean {
  if (table.querySelector(tooMuch)) return false;
  return rows.every((cells) => cells.length === columns && !cells.some(spans));
}

function spans(cell: Element): boolean {
  return Number(cell.getAttribute('colspan') ?? 1) !== 1 || Number(cell.getAttribute('rowspan') ?? 1) !== 1;
}

function linesOf(rows: Element[][], reader: Reader): Leaf[][][] {
  return rows.map((cells) => cells.map((cell) => lineOf(cell, reader)));
}

function alignOf(cell: Element): Align {
  if (cell.classList.contains('align-center')) return 'center';
  return cell.classList.contains('align-right') ? 'right' : null;
}
