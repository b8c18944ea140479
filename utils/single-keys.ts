import { signal } from '@preact/signals';

/** Whether keys of one character (J, /, ?) do anything. Spoken words reach a page as such keys (WCAG 2.1.4). */
export const singleKeys = signal(true);

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** A key of one character while those are switched off; space is a key of what has the focus. */
export function isSilenced({ key, ctrlKey, metaKey }: Pressed): boolean {
  return !singleKeys.value && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey;
}
