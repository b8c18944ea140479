/** What begins a block when it begins a line, and where in it a backslash takes that away. */
const starts: [RegExp, number | 'before mark'][] = [
  [/^#{1,6}(?=\s|$)/, 0],
  [/^>/, 0],
  [/^[-+*](?=\s|$)/, 0],
  [/^\d{1,9}[.)](?=\s|$)/, 'before mark'],
  [/^(?:`{3}|~{3})/, 0],
  [/^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:\*[ \t]*){3,}$/, 0],
  // what a link's short name stands for, a footnote, a task, a callout of Obsidian
  [/^\[(?:[^\]]*\]:|[ xX]\]\s|!)/, 0],
];
/** What changes the line before it: underlines of headings, the second line of a table. */
const underline = /^(?:=+|-+|[ \t]*[|:-][-:|\t ]*)$/;

/** Keeps the lines of a paragraph from beginning other blocks. */
export function protectLineStarts(paragraph: string): string {
  if (!paragraph.includes('\n')) return protectStart(paragraph, true);
  return paragraph
    .split('\n')
    .map((line, at) => protectStart(line, at === 0))
    .join('\n');
}

function protectStart(line: string, isFirst: boolean): string {
  if (!/^[#>+\-*_`~=\d[|:]/.test(line)) return line;
  if (!isFirst && underline.test(line.trimEnd())) return `\\${line}`;
  for (const [start, place] of starts) {
    const match = start.exec(line);
    if (match) return place === 0 ? `\\${line}` : line.replace(/[.)]/, '\\$&');
  }
  return line;
}
