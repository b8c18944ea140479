const number = /^[-+−±≈~<>≤≥]?[¥$€£]?\s?\d[\d,.\s]*\s?(%|‰|[a-zA-Zμ°℃Ω/²³]{1,6}|[元万亿倍个字篇次年月日分])?$/;

/** Lets wide tables scroll by themselves and sets columns of numbers to the right. */
export function setTables(body: HTMLElement, label: string): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    for (const cell of numbersIn(table)) cell.classList.add('number');
    wrap(table, label);
  }
}

/** A region that scrolls needs a name and the focus, or a keyboard cannot move it. */
function wrap(table: HTMLTableElement, label: string): void {
  const box = table.ownerDocument.createElement('div');
  box.className = 'scroll';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.caption?.textContent.trim() || label);
  table.replaceWith(box);
  box.append(table);
}

/** Cells, heads included, of columns after the first in which everything below the head is a number. */
function numbersIn(table: HTMLTableElement): HTMLTableCellElement[] {
  const rows = [...table.rows];
  if (rows.some((row) => [...row.cells].some((cell) => cell.colSpan > 1 || cell.rowSpan > 1))) return [];
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, at) => rows.flatMap((row) => row.cells[at] ?? []))
    .slice(1)
    .filter((column) => isNumeric(column.slice(1)))
    .flat();
}

function isNumeric(cells: HTMLTableCellElement[]): boolean {
  const words = cells.map((cell) => cell.textContent.trim()).filter((text) => !/^[-–—/]?$/.test(text));
  return words.length > 0 && words.every((text) => number.test(text));
}
