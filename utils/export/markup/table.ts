import { classOf } from './blocks';
import { attributes } from './escape';
import { flow } from './flow';
import { type Writer, within } from './writer';

/** A table in a box that scrolls where it is wider than the page. */
export function table(element: Element, writer: Writer): string {
  const parts = partsOf(element).filter(({ rows }) => rows.length > 0);
  if (parts.length === 0) return `<div>${flow(element, writer).trim()}</div>\n`;
  const written = parts.map(({ rows }, at) => {
    const name = at === 0 && parts.length > 1 && parts[0]?.isHead ? 'thead' : 'tbody';
    return `<${name}>\n${rows.map((row) => rowMarkup(row, writer)).join('')}</${name}>\n`;
  });
  return `<div class="scroll"><table>\n${written.join('')}</table></div>\n`;
}

type Part = { isHead: boolean; rows: Element[] };

function partsOf(element: Element): Part[] {
  return [...element.children].map((part) => ({
    isHead: part.localName === 'thead',
    rows: (part.localName === 'tr' ? [part] : [...part.children]).filter((row) => cellsOf(row).length > 0),
  }));
}

function cellsOf(row: Element): Element[] {
  return row.localName === 'tr' ? [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)) : [];
}

function rowMarkup(row: Element, writer: Writer): string {
  return `<tr>${cellsOf(row)
    .map((cell) => cellMarkup(cell, writer))
    .join('')}</tr>\n`;
}

function cellMarkup(cell: Element, writer: Writer): string {
  const name = cell.localName;
  const span = (side: string) => {
    const count = Math.min(1000, Number(cell.getAttribute(side)) || 1);
    return count > 1 && count;
  };
  const given = attributes({ colspan: span('colspan'), rowspan: span('rowspan') });
  const noHeadings = writer.noHeadings || name === 'th';
  const words = within(writer, { noHeadings }, () => flow(cell, writer)).trim();
  return `<${name}${classOf(cell)}${given}>${words}</${name}>`;
}
