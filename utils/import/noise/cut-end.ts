import { type Line, lineAt, nextFull } from './lines';

/** An archive marks a document that it cut with three points. */
export function endsCut(lines: Line[]): boolean {
  const last = nextFull(lines, lines.length - 1, -1);
  return /(?:\.{3}|…)$/.test(lineAt(lines, last).text);
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
