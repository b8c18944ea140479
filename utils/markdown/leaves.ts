import type { Leaf } from './blocks';
import type { Reader } from './read-blocks';

type Line = Pick<Reader, 'leaves' | 'bits' | 'box'>;

/** White space that HTML collapses, and U+2028 and U+2029, which end a line for some Markdown programs. */
const blanks = /[ \t\n\f\r\u2028\u2029]+/g;

/** Adds text as HTML shows it: white space collapsed, none after a break or at the start of a line. */
export function addText(line: Line, data: string) {
  // A byte order mark, which nobody sees, would hide from some how a line begins.
  let text = /[\t\n\f\r\u2028\u2029\ufeff]| {2}/.test(data) ? data.replaceAll('\ufeff', '').replace(blanks, ' ') : data;
  const last = line.leaves.at(-1);
  if (text[0] === ' ' && endsBlank(last)) text = text.slice(1);
  if (text === '') return;
  if (last?.kind === 'text' && last.bits === line.bits && last.box === line.box) last.text += text;
  else line.leaves.push({ kind: 'text', text, bits: line.bits, box: line.box });
}

export function addBreak(line: Line) {
  trimEnd(line.leaves);
  line.leaves.push({ kind: 'break', text: '', bits: line.bits, box: line.box });
}

/** Adds what is Markdown already, if there is any. */
export function addMarkdown(line: Line, kind: 'picture' | 'formula' | 'note', text: string) {
  if (text !== '') line.leaves.push({ kind, text, bits: line.bits, box: line.box });
}

/** Adds code as HTML shows it in a line. Two pieces side by side are one: their backticks would run together. */
export function addCode(line: Line, data: string) {
  if (data.trim() === '') return addText(line, data);
  const text = data.replace(blanks, ' ');
  const last = line.leaves.at(-1);
  if (last?.kind === 'code' && last.bits === line.bits && last.box === line.box)
    last.text = (last.text + text).replace(/ {2,}/g, ' ');
  else line.leaves.push({ kind: 'code', text, bits: line.bits, box: line.box });
}

/** Takes the space off the end of a line. */
export function trimEnd(leaves: Leaf[]) {
  const last = leaves.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith(' ')) return;
  if (last.text === ' ') leaves.pop();
  else last.text = last.text.slice(0, -1);
}

function endsBlank(last: Leaf | undefined): boolean {
  return last === undefined || last.kind === 'break' || (last.kind === 'text' && last.text.endsWith(' '));
}
