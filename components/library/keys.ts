/** What a key asks of the library. */
export type Command =
  | 'search'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'extendNext'
  | 'extendPrevious'
  | 'open'
  | 'select'
  | 'selectAll'
  | 'read'
  | 'tag'
  | 'copy'
  | 'trash'
  | 'undo'
  | 'clear'
  | 'help'
  | 'goAll'
  | 'goUnread'
  | 'goTrash'
  | 'go';

const single = new Map<string, Command>(
  Object.entries({
    '/': 'search',
    '?': 'help',
    '#': 'trash',
    j: 'next',
    k: 'previous',
    o: 'open',
    x: 'select',
    e: 'read',
    t: 'tag',
    y: 'copy',
    z: 'undo',
    g: 'go',
    Escape: 'clear',
    Delete: 'trash',
  }),
);

const afterGo = new Map<string, Command>(Object.entries({ a: 'goAll', u: 'goUnread', t: 'goTrash' }));

/** Keys that the browser needs elsewhere: they work only while the list has the focus. */
const inList = new Map<string, Command>(
  Object.entries({
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
    Enter: 'open',
    ' ': 'select',
  }),
);

const extending = new Map<string, Command>(
  Object.entries({
    ArrowDown: 'extendNext',
    ArrowUp: 'extendPrevious',
    J: 'extendNext',
    K: 'extendPrevious',
  }),
);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/** The command of a key, or null. `pending`: G was pressed before. Keys that are part of typing a character mean nothing. */
export function commandOf(event: Pressed, where: { list: boolean; pending: boolean }): Command | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return where.list && event.key.toLowerCase() === 'a' ? 'selectAll' : null;
  const gone = where.pending ? afterGo.get(event.key) : undefined;
  const further = event.shiftKey ? extending.get(event.key) : undefined;
  return gone ?? further ?? single.get(event.key) ?? (where.list ? inList.get(event.key) : undefined) ?? null;
}

/** Somebody is typing there, or a dialog is open: single keys mean nothing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [contenteditable]') !== null
  );
}
