/** Widths on a line; a Han character has 2, a letter about 1. */
const width = 18;
/** A word of letters, a mark that begins no line with what it follows, or one sign. */
const parts = /[\p{Script=Latin}\p{N}'’.-]+|.[，。、；：？！”’）》」』…]*/gu;

/** A title in at most so many lines; what is longer ends in an ellipsis. */
export function linesOf(title: string, most: number): string[] {
  const lines = [''];
  for (const part of (title.match(parts) ?? []).flatMap((part) => (widthOf(part) > width ? [...part] : [part]))) {
    const last = lines.at(-1) ?? '';
    if (widthOf(last + part) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part.trimStart());
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(`${lines[most - 1]}……`, width)];
}

/** As much of a text as fits. */
export function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let shown = '';
  for (const sign of text) {
    if (widthOf(shown + sign) > most - 2) break;
    shown += sign;
  }
  return `${shown}…`;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\uffdc]|\p{ExtPict}/u.test(sign) ? 2 : 1), 0);
}
