import type { Note } from '../note';
import type { Writer } from './writer';

/** Where a rule writes, and what it has to know beside the element. */
export type Place = {
  writer: Writer;
  /** What relative addresses are relative to. */
  base: URL;
  /** Hears what is not written. */
  note: Note;
  /** Writes what is inside of an element. */
  inside(element: Element): void;
};

/** Writes one kind of element. */
export type Rule = (element: Element, place: Place) => void;
