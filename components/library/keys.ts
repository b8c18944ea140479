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
  | 'trash'
  | 'undo'
  | 'clear'
  | 'help'
  | 'goAll'
  | 'goUnread'
  | 'goTrash'
  | 'go';

const single: Record<string, Command> = {
  '/': 'search',
  '?': 'help',
  '#': 'trash',
  j: 'next',
  k: 'previous',
  o: 'open',
  x: 'select',
  e: 'read',
  t: 'tag',
  z: 'undo',
  g: 'go',
  Escape: 'clear',
  Delete: 'trash',
};

const afterGo: Record<string, Command> = { a: 'goAll', u: 'goUnread', t: 'goTrash' };

/** Keys that the browser needs elsewhere: they work only while the list has the focus. */
const inList: Record<string, Command> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'select',
};

const extending: Record<string, Command> = {
  ArrowDown: 'extendNext',
  ArrowUp: 'extendPrevious',
  J: 'extendNext',
  K: 'extendPrevious',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/** The command of a key, or null. `pending`: G was pressed before. Keys that are part of typing a character mean nothing. */
export function commandOf(event: Pressed, where: { list: boolean; pending: boolean }): Command | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return where.list && event.key.toLowerCase() === 'a' ? 'selectAll' : null;
  if (where.pending && afterGo[event.key]) return afterGo[event.key] ?? null;
  if (event.shiftKey && extending[event.key]) return extending[event.key] ?? null;
  return single[event.key] ?? (where.list ? inList[event.key] : undefined) ?? null;
}

/** Somebody is typing there, or a dialog is open: single keys mean nothing. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [contenteditable]') !== null
  );
}
