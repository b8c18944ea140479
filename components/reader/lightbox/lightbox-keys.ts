import { isSilenced } from '@/utils/single-keys';

/** What a key asks of the view of one picture. */
export type LightboxCommand =
  | 'next'
  | 'previous'
  | 'zoomIn'
  | 'zoomOut'
  | 'fit'
  | 'save'
  | 'all'
  | 'left'
  | 'right'
  | 'up'
  | 'down';

const keys = new Map<string, LightboxCommand>(
  Object.entries({
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    '+': 'zoomIn',
    '=': 'zoomIn',
    '-': 'zoomOut',
    '0': 'fit',
    s: 'save',
    g: 'all',
    'Shift+ArrowRight': 'right',
    'Shift+ArrowLeft': 'left',
    'Shift+ArrowUp': 'up',
    'Shift+ArrowDown': 'down',
  }),
);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/** The command of a key, or null. Nothing with Ctrl, ⌘ or Alt: those are the browser's. */
export function lightboxCommandOf(event: Pressed): LightboxCommand | null {
  if (event.isComposing || event.keyCode === 229 || isSilenced(event)) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const arrow = event.shiftKey && event.key.startsWith('Arrow');
  return keys.get(arrow ? `Shift+${event.key}` : event.key) ?? null;
}
