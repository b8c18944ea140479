import { Trash2, Undo2 } from 'lucide-preact';
import { Notice } from '@/components/notice';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { popupWords } from '@/utils/i18n/popup';
import { Counts, Heading } from './heading';
import type { PopupActions } from './popup-state';
import { Primary } from './primary';

/** Kept once, in the trash today. */
export function TrashedCard({ saved, now, actions }: { saved: Article; now: Date; actions: PopupActions }) {
  return (
    <div class="main">
      <Heading page={saved} now={now} />
      <Counts page={saved} />
      <Notice kind="news" icon={Trash2} title={popupWords.inTrash()}>
        <p>{popupWords.inTrashDetail()}</p>
      </Notice>
      <Primary icon={Undo2} onClick={actions.restore}>
        {common.restore()}
      </Primary>
    </div>
  );
}
