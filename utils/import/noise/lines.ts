/** One line of a Markdown document. Noise is recognised in lines, so that no substring of an article is ever touched. */
export type Line = {
  raw: string;
  /** Without what no reader sees: outer white space, invisible characters, empty emphasis. */
  text: string;
  code: boolean;
  /** Inside code, a table or a quote, where nothing is noise. */
  fixed: boolean;
};

export function linesOf(markdown: string): Line[] {
  const raws = markdown.split(/\r\n|\r|\n/);
  const fenced = fencedLines(raws);
  return raws.map((raw, index) => {
    const code = fenced.has(index) || /^(?: {4}|\t)/.test(raw);
    return { raw, text: visible(raw), code, fixed: code || /^ {0,3}(?:>|\|.)/.test(raw) };
  });
}

export function textOfLines(lines: Line[]): string {
  return lines
    .map((line) => (line.text === '' && !line.code ? '' : line.raw))
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

const nothing: Line = { raw: '', text: '', code: false, fixed: false };

/** An empty line where there is none of that number. */
export function lineAt(lines: Line[], index: number): Line {
  return lines[index] ?? nothing;
}

/** The line's text where it may be noise, else nothing. */
export function textAt(lines: Line[], index: number): string {
  const { text, fixed } = lineAt(lines, index);
  return fixed ? '' : text;
}

/** The nearest line that says something, from `index` on in direction `step`; -1 where there is none. */
export function nextFull(lines: Line[], index: number, step: 1 | -1 = 1): number {
  for (let at = index; at >= 0 && at < lines.length; at += step) if (lineAt(lines, at).text !== '') return at;
  return -1;
}

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

function visible(raw: string): string {
  const text = raw
    .replace(invisible, '')
    .replace(/[\u00a0\u3000]/g, ' ')
    .trim();
  // Blank bold: `****` and `** **`, left where a span without words was bold (renderings of 2022 and 2023).
  return /^[*_\s]+$/.test(text) && !/^(?:\*\s*){3}$|^(?:_\s*){3}$|^\*$/.test(text) ? '' : text;
}

/**
 * Numbers of the lines in closed code fences, marks included. A fence that is never closed is damage (an archive cuts
 * documents at 8,190 characters), so what follows it counts as text.
 */
function fencedLines(raws: string[]): Set<number> {
  const inside = new Set<number>();
  for (let start = 0; start < raws.length; start++) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(raws[start] ?? '')?.[1];
    if (!mark) continue;
    const end = closingFence(raws, start + 1, mark);
    if (end < 0) continue;
    for (let at = start; at <= end; at++) inside.add(at);
    start = end;
  }
  return inside;
}

function closingFence(raws: string[], from: number, mark: string): number {
  const close = new RegExp(`^ {0,3}${mark[0]}{${mark.length},}[ \\t]*$`);
  for (let at = from; at < raws.length; at++) if (close.test(raws[at] ?? '')) return at;
  return -1;
}
