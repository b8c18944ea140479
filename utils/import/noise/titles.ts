import { type Line, lineAt, nextFull } from './lines';

/** What a line says as a heading, as a person reads it; null where it is none. */
export function headingOf(line: Line): string | null {
  const heading = line.fixed ? null : /^#{1,3}\s+(.*?)(?:\s+#+)?$/.exec(line.text);
  return heading ? plain(heading[1] ?? '') : null;
}

/** Markdown of one line as a person reads it: escapes, entities and links gone. */
export function plain(markdown: string): string {
  return markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (all, name: string) => entities[name] ?? all)
    .trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Two spellings of one title: archives and pages differ in blanks, emphasis and entities. */
export function sameTitle(one: string, other: string): boolean {
  const letters = (text: string) => plain(plain(text)).replace(/[\s*_`\u00a0\u3000]+/g, '');
  const [a, b] = [letters(one), letters(other)];
  return a !== '' && a === b;
}

/** The heading that repeats the title at or after `from`, within `reach` lines that say something; -1 where there is none. */
export function titleAgain(lines: Line[], title: string, from: number, reach: number): number {
  let at = nextFull(lines, from);
  for (let seen = 0; at >= 0 && seen < reach; seen++, at = nextFull(lines, at + 1)) {
    const heading = headingOf(lineAt(lines, at));
    if (heading !== null && sameTitle(heading, title)) return at;
  }
  return -1;
}
