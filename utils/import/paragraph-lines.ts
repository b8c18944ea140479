/** A line that Markdown gives a meaning of its own, or that goes on a block above it. */
const special = /^\s*(?:[#>|]|[-*+]\s|\d+[.)]\s|```|~~~|$)|^(?: {2,}|\t)/;

/**
 * Plain text, where every line is a paragraph, as Markdown. A text that has empty lines between its paragraphs stays as it
 * is, and so does what looks like a list, a table or code.
 */
export function paragraphLines(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/);
  if (lines.some((line) => line.trim() === '')) return text;
  return lines.map((line, index) => (index > 0 && !special.test(line) ? `\n${line}` : line)).join('\n');
}
