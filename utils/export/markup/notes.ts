import { noteLabel } from '@/utils/markdown/notes';
import { attributes, escaped } from './escape';
import { flow } from './flow';
import { isEmpty } from './kinds';
import type { Writer } from './writer';

/** The number in the text that leads to its note; null for an element that calls none. */
export function noteCall(element: Element, writer: Writer): string | null {
  const label = noteLabel(element, writer.notes);
  if (label === null || writer.inLink) return null;
  const { prefix, epub, called } = writer;
  const given = {
    href: `#${prefix}fn-${label}`,
    id: !called.has(label) && `${prefix}ref-${label}`,
    role: 'doc-noteref',
    'epub:type': epub && 'noteref',
  };
  called.add(label);
  return `<sup><a${attributes(given)}>${escaped(element.textContent.trim() || label)}</a></sup>`;
}

/** Takes the lists of notes out of a body. */
export function takeNotes(body: Element): Element[] {
  const lists = [...body.querySelectorAll('.footnotes')].filter((list) => !list.parentElement?.closest('.footnotes'));
  for (const list of lists) list.remove();
  return lists;
}

export function notesIn(list: Element): Element[] {
  return [...list.querySelectorAll('[id^="fn-"]')].filter((note) => !note.parentElement?.closest('[id^="fn-"]'));
}

/** The notes at the end, each with the way back to where it was called; before them what else stood in their list. */
export function noteList(list: Element, writer: Writer): string {
  const notes = notesIn(list);
  for (const note of notes) note.remove();
  const rest = isEmpty(list) ? '' : flow(list, writer);
  const written = notes.map((note) => oneNote(note, writer)).join('');
  const type = attributes({ class: 'footnotes', role: 'doc-endnotes', 'epub:type': writer.epub && 'footnotes' });
  return rest + (written && `<section${type}>\n${written}</section>\n`);
}

function oneNote(note: Element, writer: Writer): string {
  const label = note.id.slice(3);
  const { prefix, epub, called, explained } = writer;
  const id = explained.has(label) ? null : `${prefix}fn-${label}`;
  explained.add(label);
  const back = called.has(label)
    ? `<a${attributes({ href: `#${prefix}ref-${label}`, role: 'doc-backlink' })}>${escaped(label)}</a>`
    : escaped(label);
  const words = flow(note, writer).trim();
  const given = { id, class: 'footnote', role: 'doc-footnote', 'epub:type': epub && 'footnote' };
  return `<aside${attributes(given)}><span class="number">${back}</span> ${words}</aside>\n`;
}
