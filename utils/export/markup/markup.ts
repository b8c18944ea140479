import { flow } from './flow';
import { noteList, notesIn, takeNotes } from './notes';
import type { MarkupOptions, Writer } from './writer';

/**
 * A clean body → markup that is valid XHTML and HTML alike: only elements where the standard lets them stand, ids unique,
 * footnotes at the end with ways there and back, a picture that is not there as words. It takes the body apart.
 */
export function bodyMarkup(body: Element, options: MarkupOptions): string {
  const lists = takeNotes(body);
  const writer: Writer = {
    prefix: '',
    level: 2,
    epub: false,
    ...options,
    notes: new Set(lists.flatMap(notesIn).map(({ id }) => id.slice(3))),
    called: new Set(),
    explained: new Set(),
    marks: [],
    inLink: false,
    noHeadings: false,
  };
  return flow(body, writer) + lists.map((list) => noteList(list, writer)).join('');
}
