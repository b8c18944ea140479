/**
 * Rows with more cells than their table's head: Markdown drops those cells, words and all. They come from tables inside
 * tables that a converter wrote on one line, `| | a | | --- | | b | |`. Such a table gets a wide enough head, without the
 * marks of the inner heads and without columns that are empty everywhere.
 */
export function wideTables(lines: string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = tableEnd(lines, at);
    out.push(...(end > at ? widened(lines.slice(at, end)) : lines.slice(at, at + 1)));
    at = Math.max(end, at + 1);
  }
  return out;
}

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** The line after the table that begins here; `at` where none begins. */
function tableEnd(lines: string[], at: number): number {
  if (!/^ {0,3}\|/.test(lines[at] ?? '') || !delimiter.test(lines[at + 1] ?? '')) return at;
  let end = at + 2;
  while (/\|/.test(lines[end] ?? '')) end++;
  return end;
}

function widened(table: string[]): string[] {
  const [head = [], marks = [], ...rows] = table.map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  if (width <= head.length) return table;
  const body = [head, ...rows].map((row) => row.map((cell) => (/^:?-{3,}:?$/.test(cell) ? '' : cell)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const full = columns.filter((column) => body.some((row) => (row[column] ?? '') !== ''));
  const line = (cells: string[]) => `| ${full.map((column) => cells[column] ?? '').join(' | ')} |`;
  const [first = [], ...others] = body;
  return [line(first), line(columns.map((column) => marks[column] ?? '---')), ...others.map(line)];
}

function cellsOf(line: string): string[] {
  const inside = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
