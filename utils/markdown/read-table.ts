import type { Align, Block, Item, Leaf } from './blocks';
import { htmlOf } from './html';
import { addBlock, blocksOf, endLine, lineOf, type Reader, readChildren } from './read-blocks';

/** What a cell of a Markdown table, which is one line, cannot hold. */
const tooMuch =
  'ul, ol, pre, blockquote, table, hr, dl, details, h1, h2, h3, h4, h5, h6, div[data-tex], [data-tex*="\\\\|"]';

/**
 * A table of Markdown where it can be one, else HTML or a list. Its first row is the head whether it was one or not: Markdown
 * has no table without a head, and an empty one would be a row that is not there.
 */
export function readTable(element: Element, reader: Reader) {
  endLine(reader);
  const rows = rowsOf(element);
  const head = rows[0];
  if (!head) return readChildren(element, reader);
  const plain = isPlain(element, rows, head.length);
  if (!plain && reader.tables === 'html')
    return addBlock(reader, { kind: 'html', html: htmlOf(element, reader.picture) });
  readCaption(element, reader);
  addBlock(
    reader,
    plain ? { kind: 'table', align: head.map(alignOf), rows: linesOf(rows, reader) } : listOf(rows, reader),
  );
}

function readCaption(table: Element, reader: Reader) {
  const caption = [...table.children].find((child) => child.localName === 'caption');
  if (caption) readChildren(caption, reader);
}

function rowsOf(table: Element): Element[][] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)))
    .filter((cells) => cells.length > 0);
}

function isPlain(table: Element, rows: Element[][], columns: number): boolean {
  if (table.querySelector(tooMuch) || [...table.querySelectorAll('code')].some(holdsEscapedPipe)) return false;
  return rows.every((cells) => cells.length === columns && !cells.some(spans));
}

/** Programs differ on where a cell ends that has a `\\|`. */
function holdsEscapedPipe(code: Element): boolean {
  return code.textContent?.includes('\\|') ?? false;
}

function spans(cell: Element): boolean {
  return Number(cell.getAttribute('colspan') ?? 1) !== 1 || Number(cell.getAttribute('rowspan') ?? 1) !== 1;
}

function linesOf(rows: Element[][], reader: Reader): Leaf[][][] {
  return rows.map((cells) => cells.map((cell) => lineOf(cell, reader)));
}

/** A row is an item, its cells a list inside; what is empty is left out. */
function listOf(rows: Element[][], reader: Reader): Block {
  const items = rows.map((cells) =>
    cells.map((cell) => ({ done: null, blocks: blocksOf(cell, reader) })).filter(isFull),
  );
  return list(
    items.filter((cells) => cells.length > 0).map((cells) => (cells.length > 1 ? inside(cells) : cells[0]) as Item),
  );
}

function isFull({ blocks }: Item): boolean {
  return blocks.length > 0;
}

function inside(cells: Item[]): Item {
  return { done: null, blocks: [list(cells)] };
}

function list(items: Item[]): Block {
  return { kind: 'list', start: null, loose: false, items };
}

function alignOf(cell: Element): Align {
  if (cell.classList.contains('align-center')) return 'center';
  return cell.classList.contains('align-right') ? 'right' : null;
}
