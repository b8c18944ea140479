/** What begins a block when it begins a line. A backslash before it takes that away. */
const blockStarts = [
  /^#{1,6}(?=\s|$)/,
  /^>/,
  /^[-+*](?=\s|$)/,
  /^(?:`{3,}[^`]*$|~{3})/,
  /^(?:(?:-[ \t]*){2,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/,
];
/** What means something else than its text where it begins a block: a link's definition, a task, a callout of Obsidian. */
const bracketStart = /^\[(?:(?:[^[\]\\]|\\.)*\]:|[ xX]\]\s|![^[\]\\]*\](?!\())/;
const numberStart = /^(\d{1,9})([.)])(?=\s|$)/;
/** What changes the line before it: underlines of headings, the second line of a table. */
const underline = /^(?:=+|-+|[|:-][-:|\t ]*)[ \t]*$/;

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
  const starts = blockStarts.some((start) => start.test(line)) || (isFirst ? bracketStart : underline).test(line);
  return starts ? `\\${line}` : line.replace(numberStart, '$1\\$2');
}
