import { type Line, lineAt, nextFull } from './lines';

/** An archive marks a document that it cut with three points. */
export function endsCut(lines: Line[]): boolean {
  const last = nextFull(lines, lines.length - 1, -1);
  return /(?:\.{3}|…)$/.test(lineAt(lines, last).text);
}

/** Where the archive that most documents come from cuts them; in characters, with what its own head takes. */
const cutAt = { least: 7800, most: 8400 };

/** Whether the end of a document is where an archive cut it, and not three points of the author's. */
export function isCutOff(markdown: string): boolean {
  const text = markdown.trim();
  return text.endsWith('...') && text.length >= cutAt.least && text.length <= cutAt.most;
}

/** A document that was cut inside an address: of a picture nothing is left, of a link its words are. */
export function withoutBrokenEnd(lines: Line[]): Line[] {
  const last = nextFull(lines, lines.length - 1, -1);
  const line = lineAt(lines, last);
  if (line.fixed || !/\]\([^)\s]*\.{3}$/.test(line.text)) return lines;
  const raw = line.raw
    .replace(/(?:\[)?!\[[^\]]*\]\([^)\s]*\.{3}\s*$/, '')
    .replace(/\[(!\[[^\]]*\]\([^)\s]*\))\]\([^)\s]*\.{3}\s*$/, '$1')
    .replace(/\[([^\]]*)\]\([^)\s]*\.{3}\s*$/, '$1...');
  return [...lines.slice(0, last), { ...line, raw, text: raw.trim() }];
}
