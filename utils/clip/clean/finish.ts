import type { Note } from '../note';
import { bodySize } from './body-size';
import { findHeadings } from './found-headings';
import { dropIdleBold } from './idle-bold';
import { settleTypedCaptions } from './typed-captions';
import { settleTypedLists } from './typed-lists';
import { settleTypedNotes } from './typed-notes';

/** What can be put right only when everything is written. `sizes`: how large the letters of a line were. */
export function finish(written: HTMLElement, sizes: WeakMap<Element, number>, note: Note): void {
  dropIdleBold(written);
  for (const cell of written.querySelectorAll('li, td, th, dd')) unwrapSoleLine(cell);
  for (const figure of written.querySelectorAll('figure')) settleFigure(figure);
  for (const list of written.querySelectorAll('ul, ol')) onlyItems(list);
  lowerHeadings(written);
  for (const heading of written.querySelectorAll('h2, h3, h4, h5, h6, figcaption')) {
    if (!heading.textContent?.trim() && heading.firstChild) renamed(heading, 'p');
  }
  const body = bodySize(written, sizes);
  settleTypedNotes(written, note);
  settleTypedCaptions(written, sizes, body);
  settleTypedLists(written, note);
  findHeadings(written, sizes, body);
}

/** `<li><p>words</p></li>` says no more than `<li>words</li>`. */
function unwrapSoleLine(cell: Element): void {
  const first = cell.firstElementChild;
  if (first?.localName !== 'p' || first.classList.contains('card')) return;
  for (let next = first.nextElementSibling; next; next = next.nextElementSibling)
    if (!/^[uo]l$/.test(next.localName)) return;
  first.replaceWith(...first.childNodes);
}

/** A figure is a picture and its caption; without one of them it is only what is in it. */
function settleFigure(figure: Element): void {
  if (!figure.querySelector('figcaption') || !figure.querySelector('img')) {
    const caption = figure.querySelector('figcaption');
    if (caption) renamed(caption, 'p');
    figure.replaceWith(...figure.childNodes);
    return;
  }
  for (const line of figure.querySelectorAll(':scope > p'))
    if (!line.textContent?.trim()) line.replaceWith(...line.childNodes);
}

/** Editors nest a list in a list without an item between; words stand there too. */
function onlyItems(list: Element): void {
  for (const child of [...list.children]) {
    if (child.localName === 'li') continue;
    const before = child.previousElementSibling;
    if (/^[uo]l$/.test(child.localName) && before?.localName === 'li') before.append(child);
    else if (child.localName === 'p') renamed(child, 'li');
    else {
      const item = list.ownerDocument.createElement('li');
      child.replaceWith(item);
      item.append(child);
    }
  }
}

/** The title is the only heading of the first level. */
function lowerHeadings(written: Element): void {
  if (!written.querySelector('h1')) return;
  for (let level = 6; level >= 1; level -= 1) {
    for (const heading of written.querySelectorAll(`h${level}`)) renamed(heading, `h${Math.min(6, level + 1)}`);
  }
}

function renamed(element: Element, tag: string): void {
  const copy = element.ownerDocument.createElement(tag);
  copy.append(...element.childNodes);
  element.replaceWith(copy);
}
