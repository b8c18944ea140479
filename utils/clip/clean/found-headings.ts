import { sizeOf } from './body-size';
import { titled } from './titles';

type Look = { line: Element; number: Element | null; bold: boolean; size: number; centred: boolean };

/** Words between two headings, on average; fewer are verses or slogans. */
const LEAST_BETWEEN = 40;

/**
 * Headings that an author could only make by looks: lines of one look, bold or larger than the rest, each short and with
 * words below it. One alone may be anything; in an article that has headings, bold is emphasis.
 */
export function findHeadings(written: Element, sizes: WeakMap<Element, number>, body: number): void {
  if (written.querySelectorAll('h1, h2, h3, h4, h5, h6').length > 1) return;
  const groups = groupsOf(looksOf(written, sizes, body)).filter((group) => areHeadings(group, written));
  const main = groups.reduce<Look[] | null>((best, group) => (!best || rank(group) > rank(best) ? group : best), null);
  for (const group of groups) for (const look of group) settle(look, group === main ? 'h2' : 'h3');
}

function looksOf(written: Element, sizes: WeakMap<Element, number>, body: number): Look[] {
  const looks: Look[] = [];
  for (const line of written.children) {
    if (line.localName !== 'p' || line.classList.contains('card')) continue;
    const words = line.textContent?.trim() ?? '';
    const size = sizeOf(line, sizes);
    const bold = isBold(line);
    if (!(bold || size >= body + 2) || !titled(words) || line.querySelector('img, br, a, code, .formula')) continue;
    if (goesOn(line, bold, size, sizes)) continue;
    const before = line.previousElementSibling;
    const number = before && looks.at(-1)?.line === before && isNumber(before) ? (looks.pop()?.line ?? null) : null;
    looks.push({ line, number, bold, size: Math.max(size, body), centred: line.className === 'align-center' });
  }
  return looks;
}

/** The next line looks alike, and is no title: they are one emphasis. */
function goesOn(line: Element, bold: boolean, size: number, sizes: WeakMap<Element, number>): boolean {
  const next = line.nextElementSibling;
  if (next?.localName !== 'p' || !next.textContent?.trim() || isNumber(line)) return false;
  return isBold(next) === bold && sizeOf(next, sizes) === size && !titled(next.textContent.trim());
}

/** `01`, `PART 2`, `三` on a line of its own, above the title that it counts. */
function isNumber(line: Element): boolean {
  return /^(?:part\.?\s*|no\.?\s*)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、]?$/i.test(
    line.textContent?.trim() ?? '',
  );
}

function isBold(line: Element): boolean {
  for (let node = line.firstChild; node; node = node.nextSibling)
    if (node.nodeName !== 'STRONG' && node.textContent?.trim()) return false;
  return true;
}

function groupsOf(looks: Look[]): Look[][] {
  const groups = new Map<string, Look[]>();
  for (const look of looks) {
    const key = [look.bold, look.size, look.centred, look.number !== null || isNumber(look.line)].join();
    groups.set(key, [...(groups.get(key) ?? []), look]);
  }
  return [...groups.values()];
}

/** Each with words of its own, no two of them neighbours, and text enough between them. */
function areHeadings(group: Look[], written: Element): boolean {
  const lines = new Set(group.map(({ line }) => line));
  const words = new Set(group.map(({ line }) => line.textContent?.trim()));
  if (group.length < 2 || words.size < group.length) return false;
  const isFollowed = ({ line, number }: Look) => {
    const next = line.nextElementSibling;
    const before = (number ?? line).previousElementSibling;
    return next !== null && !lines.has(next) && !(before && lines.has(before));
  };
  if (!group.every(isFollowed)) return false;
  const first = (group[0] as Look).line;
  return wordsBehind(first, written, lines) >= LEAST_BETWEEN * group.length;
}

/** A picture says as much as the words that are wanted. */
function wordsBehind(first: Element, written: Element, lines: Set<Element>): number {
  let count = 0;
  const all = [...written.children];
  for (const line of all.slice(all.indexOf(first))) {
    if (lines.has(line)) continue;
    count += (line.textContent ?? '').trim().length + (line.querySelector('img') ? LEAST_BETWEEN : 0);
  }
  return count;
}

/** The higher, the larger the letters; counted ones stand above all others, centred ones above those at the margin. */
function rank(group: Look[]): number {
  const [look] = group as [Look];
  return (look.number ? 1000 : 0) + look.size * 2 + (look.centred ? 1 : 0);
}

function settle({ line, number }: Look, tag: string): void {
  const heading = line.ownerDocument.createElement(tag);
  if (number) heading.append(number.textContent?.trim() ?? '', ' ');
  number?.remove();
  heading.append(...line.childNodes);
  for (const strong of heading.querySelectorAll('strong')) strong.replaceWith(...strong.childNodes);
  line.replaceWith(heading);
}
