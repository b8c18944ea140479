import type { Note } from '../note';
import { cutFront, segmentsOf, wordsOf } from './segments';

/** What a line begins with when somebody types a list. Only what a list shows again of itself: `①`, `1、`, `★` stay typed. */
type Marker = { kind: 'bullet' | 'number'; sign: string; number: number; length: number };

type Line = { paragraph: Element; nodes: ChildNode[]; marker: Marker | null };

const LONGEST_ITEM = 200;

/** Lists that were typed as text, line below line → lists. */
export function settleTypedLists(written: Element, note: Note): void {
  const done = new Set<Element>();
  for (const paragraph of written.querySelectorAll('p:not([class*="card"])')) {
    if (done.has(paragraph) || !markerOf(paragraph.textContent ?? '', false))
      if (!paragraph.querySelector('br')) continue;
    if (done.has(paragraph)) continue;
    const lines = linesFrom(paragraph);
    for (const line of lines) done.add(line.paragraph);
    settle(lines, note);
  }
}

/** The lines of a paragraph and, where they are items, of those that follow it. */
function linesFrom(first: Element): Line[] {
  const lines = linesOf(first);
  let next = first.nextElementSibling;
  while (lines.at(-1)?.marker && next?.localName === 'p' && linesOf(next).every(({ marker }) => marker)) {
    lines.push(...linesOf(next));
    next = next.nextElementSibling;
  }
  return lines;
}

function linesOf(paragraph: Element): Line[] {
  return segmentsOf(paragraph).map((nodes) => {
    const words = wordsOf(nodes);
    const isLine = words.length <= LONGEST_ITEM && !paragraph.classList.contains('card');
    return { paragraph, nodes, marker: isLine ? markerOf(words, true) : null };
  });
}

function markerOf(words: string, whole: boolean): Marker | null {
  const text = words.trimStart();
  const bullet = /^(?:([•·‣◦])\s*|([-–*])\s+)/.exec(text);
  const number = /^(\d{1,2})([.．])\s*(?!\d)/.exec(text);
  const found = bullet ?? number;
  if (!found || (whole && found[0].trim().length === text.length)) return null;
  const blank = words.length - text.length;
  return {
    kind: bullet ? 'bullet' : 'number',
    sign: (bullet ? (found[1] ?? found[2]) : found[2]) ?? '',
    number: bullet ? 0 : Number(found[1]),
    length: blank + found[0].length,
  };
}

/** The items at the end of the lines become a list, when there are two of one kind and in order. */
function settle(lines: Line[], note: Note): void {
  const start = lines.findIndex(({ marker }) => marker);
  const items = start < 0 ? [] : lines.slice(start);
  if (items.length < 2 || !items.every((item, index) => follows(item.marker, items[0]?.marker ?? null, index))) return;
  const first = items[0] as Line;
  const list = first.paragraph.ownerDocument.createElement(first.marker?.kind === 'number' ? 'ol' : 'ul');
  if (start > 0) first.paragraph.after(list);
  else first.paragraph.before(list);
  for (const item of items) list.append(itemOf(item, note));
  for (const paragraph of new Set(items.map((item) => item.paragraph)))
    if (!paragraph.textContent?.trim() && !paragraph.querySelector('img')) paragraph.remove();
  if (start > 0) trimEnd(first.paragraph);
}

function follows(marker: Marker | null, first: Marker | null, index: number): boolean {
  if (!marker || !first || marker.kind !== first.kind || marker.sign !== first.sign) return false;
  return marker.kind === 'bullet' || marker.number === index + 1;
}

function itemOf({ nodes, marker, paragraph }: Line, note: Note): Element {
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...nodes);
  const blank = (item.textContent ?? '').length - (item.textContent ?? '').trimStart().length;
  // The list shows it.
  const typed = cutFront(item, blank + (marker?.length ?? 0));
  note(null, typed);
  // Notes write it again: nothing that an author typed is lost to those who search or compare them.
  item.setAttribute('data-typed', typed.trim());
  return item;
}

function trimEnd(paragraph: Element): void {
  while (paragraph.lastChild?.nodeName === 'BR') paragraph.lastChild.remove();
}
