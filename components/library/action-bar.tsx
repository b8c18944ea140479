import { CircleCheck, CircleDashed, Download, type LucideIcon, Tag, Trash2, X } from 'lucide-preact';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { Icon } from '../icon';
import { moveInToolbar } from './toolbar-keys';

type ActionBarProps = {
  count: number;
  /** All of them are read already, so that the one thing left is to make them unread. */
  allRead: boolean;
  onTag(): void;
  onRead(): void;
  onExport(): void;
  onTrash(): void;
  onClose(): void;
};

/** What can be done with the selected articles. */
export function ActionBar({ count, allRead, ...on }: ActionBarProps) {
  return (
    <div class="act toast" role="toolbar" aria-label={libraryWords.selection()} onKeyDown={moveInToolbar}>
      <b role="status">{libraryWords.selected(sayNumber(count))}</b>
      <span class="sep" />
      <Action icon={Tag} word={libraryWords.tagSelected()} onClick={on.onTag} first />
      <Action
        icon={allRead ? CircleDashed : CircleCheck}
        word={allRead ? libraryWords.markUnread() : libraryWords.markRead()}
        onClick={on.onRead}
      />
      <Action icon={Download} word={common.export()} onClick={on.onExport} />
      <Action icon={Trash2} word={common.moveToTrash()} onClick={on.onTrash} />
      <span class="sep" />
      <button type="button" class="btn icon" tabIndex={-1} onClick={on.onClose} aria-label={libraryWords.deselect()}>
        <Icon of={X} />
      </button>
    </div>
  );
}

type ActionProps = { icon: LucideIcon; word: string; onClick(): void; first?: boolean };

function Action({ icon, word, onClick, first = false }: ActionProps) {
  return (
    <button type="button" class="btn" tabIndex={first ? 0 : -1} onClick={onClick}>
      <Icon of={icon} />
      <span class="word">{word}</span>
    </button>
  );
}
