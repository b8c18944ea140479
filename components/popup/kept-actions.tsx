import { BookOpen, Trash2 } from 'lucide-preact';
import { Button } from '@/components/button';
import { CopyMenu } from '@/components/copy-menu';
import { TakeMenu } from '@/components/take-menu';
import { common } from '@/utils/i18n/common';
import { popupWords } from '@/utils/i18n/popup';
import { isArriving } from './kept-news';
import type { KeptState, PopupActions } from './popup-state';
import { Primary } from './primary';

/** Read first; then what takes the article elsewhere or away. */
export function KeptActions({ state, actions }: { state: KeptState; actions: PopupActions }) {
  const { saved } = state;
  const words = saved.status === 'unread' ? popupWords.startReading() : popupWords.continueReading();
  const read = () => actions.read(saved.id);
  const offersUndo = state.just === 'saved' && isArriving(state);
  return (
    <>
      {offersUndo ? (
        <div class="row">
          <Primary icon={BookOpen} onClick={read} wide={false}>
            {words}
          </Primary>
          <Button look="edge tall" onClick={actions.undoKeep}>
            {popupWords.undoKeep()}
          </Button>
        </div>
      ) : (
        <Primary icon={BookOpen} onClick={read}>
          {words}
        </Primary>
      )}
      <div class="rest">
        <span class="upward rightward">
          <CopyMenu worded onCopy={actions.copy} />
        </span>
        <span class="upward rightward">
          <TakeMenu worded onTake={actions.take} />
        </span>
        {!offersUndo && (
          <Button icon={Trash2} look="mid" onClick={actions.moveToTrash}>
            {common.moveToTrash()}
          </Button>
        )}
      </div>
    </>
  );
}
