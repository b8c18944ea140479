/** What a key asks of the reader. */
export type ReaderCommand =
  | 'next'
  | 'previous'
  | 'nextHeading'
  | 'previousHeading'
  | 'look'
  | 'contents'
  | 'picture'
  | 'done'
  | 'tags'
  | 'copy'
  | 'back'
  | 'undo'
  | 'help';

const keys = new Map<string, ReaderCommand>(
  Object.entries({
    j: 'next',
    k: 'previous',
    n: 'nextHeading',
    p: 'previousHeading',
    a: 'look',
    c: 'contents',
    i: 'picture',
    e: 'done',
    t: 'tags',
    y: 'copy',
    z: 'undo',
    '?': 'help',
    Backspace: 'back',
  }),
);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'>;

/** The command of a key, or null. Nothing with Ctrl, ⌘ or Alt: those are the browser's. */
export function readerCommandOf(event: Pressed): ReaderCommand | null {
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return keys.get(event.key) ?? null;
}
