import { attributeOf, childrenOf, find, findAll, rawTextOf, tagOf } from '../dom';
import { block } from './blocks';
import { isFurniture, leaveFurniture } from './code';
import type { Place, Rule } from './rule';
import { withBlock } from './writer';

/** A table of data is kept; one that only places things on the page is what is in its cells. */
export const table: Rule = (element, place) => {
  if (lineNumbered(element)) return place.note('line-numbers', element);
  const rows = rowsOf(element);
  if (place.writer.single || isLayout(element, rows)) return block(element, place);
  const { writer } = place;
  for (const child of childrenOf(element)) if (tagOf(child) === 'caption') block(child, place);
  withBlock(writer, writer.document.createElement('table'), () => {
    const heads = headRows(rows);
    section('thead', rows.slice(0, heads), place);
    section('tbody', rows.slice(heads), place);
  });
};

/** A cell of a table that only places things; listings have their line numbers in one. */
export const looseCell: Rule = (element, place) => {
  if (isFurniture(element)) leaveFurniture(element, place);
  else block(element, place);
};

function lineNumbered(element: Element): boolean {
  return /hljs-ln/.test(attributeOf(element, 'class') ?? '');
}

function rowsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => {
    if (tagOf(child) === 'tr') return [child];
    return /^(thead|tbody|tfoot)$/.test(tagOf(child)) ? childrenOf(child).filter((row) => tagOf(row) === 'tr') : [];
  });
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter((cell) => /^t[dh]$/.test(tagOf(cell)));
}

/** More than this in a cell is a part of a page. */
const LONGEST_CELL = 800;

function isLayout(element: Element, rows: Element[]): boolean {
  if (find(element, 'table') !== null) return true;
  const cells = rows.map(cellsOf);
  const widest = Math.max(0, ...cells.map((row) => row.length));
  if (widest <= 1) return true;
  const isGallery = rawTextOf(element).trim() === '' && find(element, 'img') !== null;
  if (isGallery || cells.flat().some((cell) => rawTextOf(cell).trim().length > LONGEST_CELL)) return true;
  if (rows.length > 1) return false;
  return findAll(element, 'img, p, section, div, h1, h2, h3, pre, blockquote').length > widest || isListing(element);
}

/** A listing lies in a row with its line numbers. */
function isListing(element: Element): boolean {
  return find(element, 'pre') !== null;
}

/** Rows of `thead`, or a first row of nothing but `th`. */
function headRows(rows: Element[]): number {
  const inHead = rows.filter((row) => row.parentElement && tagOf(row.parentElement) === 'thead').length;
  if (inHead > 0 && inHead < rows.length) return inHead;
  const first = rows[0];
  return first && rows.length > 1 && cellsOf(first).every((cell) => tagOf(cell) === 'th') ? 1 : 0;
}

function section(tag: string, rows: Element[], { writer, inside }: Place): void {
  withBlock(writer, writer.document.createElement(tag), () => {
    for (const row of rows) {
      const line = writer.document.createElement('tr');
      writer.parent.append(line);
      for (const cell of cellsOf(row)) {
        const copy = writer.document.createElement(tagOf(cell));
        for (const name of ['colspan', 'rowspan']) {
          const span = Number(attributeOf(cell, name) ?? 1);
          if (Number.isInteger(span) && span > 1 && span <= 1000) copy.setAttribute(name, String(span));
        }
        // Empty cells count: without them the columns shift.
        line.append(copy);
        const { parent } = writer;
        writer.parent = copy;
        withBlock(writer, writer.document.createElement('div'), () => inside(cell));
        writer.parent = parent;
        copy.firstElementChild?.replaceWith(...copy.firstElementChild.childNodes);
      }
    }
  });
}
