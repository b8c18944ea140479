import { common } from '@/utils/i18n/common';
import { copyWords } from '@/utils/i18n/copy';
import { libraryWords } from '@/utils/i18n/library';
import { Dialog } from '../dialog';

/** Every key of the library, for those who ask with `?`. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const keys: [string, string][] = [
    ['/', libraryWords.searchLabel()],
    ['J K ↓ ↑', libraryWords.keyMove()],
    ['Enter O', libraryWords.keyOpen()],
    ['X', libraryWords.keySelect()],
    ['Shift+↓ ↑', libraryWords.keyExtend()],
    ['Ctrl+A', libraryWords.keyAll()],
    ['E', libraryWords.keyRead()],
    ['T', libraryWords.tagSelected()],
    ['Y', copyWords.copy()],
    ['# Delete', common.moveToTrash()],
    ['Z', common.undo()],
    ['G A', libraryWords.keyGoAll()],
    ['G U', libraryWords.keyGoUnread()],
    ['G T', libraryWords.keyGoTrash()],
    ['Esc', libraryWords.keyClear()],
    ['?', libraryWords.keyHelp()],
  ];
  return (
    <Dialog title={libraryWords.keys()} onClose={onClose}>
      <KeyTable keys={keys} />
    </Dialog>
  );
}

/** Keys and what they do, side by side; several keys of one line are separated by spaces. */
export function KeyTable({ keys }: { keys: [string, string][] }) {
  return (
    <dl class="keys">
      {keys.map(([names, meaning]) => (
        <div key={names}>
          <dt>
            {names.split(' ').map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
