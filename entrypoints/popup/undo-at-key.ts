import { isSilenced } from '@/utils/single-keys';
import { type Desk, say } from './desk';

/** Z takes the last thing back while the message about it is there, except in a field. */
export function undoAtKey(desk: Desk): void {
  addEventListener('keydown', (event) => {
    const undo = desk.around.value.message?.undo;
    const plain = event.key.toLowerCase() === 'z' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!undo || !plain || isSilenced(event) || event.isComposing || event.target instanceof HTMLInputElement) return;
    undo();
    say(desk, null);
  });
}
