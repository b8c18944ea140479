import { type Note, unnoted } from '../note';
import { finish } from './finish';
import { walkInside } from './walk';
import { writerInto } from './writer';

/**
 * Writes a clean copy of what is inside `body` into `into`: the vocabulary of docs/ARCHITECTURE.md and nothing else. One walk
 * over the source, which is only read. Addresses are resolved against `base`;
 * `note` hears what is left out.
 */
export function clean(body: Element, base: URL, into: HTMLElement, note: Note = unnoted): HTMLElement {
  const writer = writerInto(into);
  walkInside(body, { writer, base, note }, 0);
  finish(into, writer.sizes, note);
  return into;
}
