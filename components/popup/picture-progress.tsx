import { Check, RefreshCw } from 'lucide-preact';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { PictureCells } from '@/components/picture-cells';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { popupWords } from '@/utils/i18n/popup';
import type { KeptState, PopupActions, Surroundings } from './popup-state';

/** 7 / 23张图 while pictures arrive; the text is safe by then. */
export function PictureProgress({ state, around }: { state: KeptState; around: Surroundings }) {
  const kept = sayNumber(state.pictures.filter((each) => each === 'kept').length);
  const all = sayNumber(state.pictures.length);
  return (
    <div class="progress">
      <div role="progressbar" aria-valuemin={0} aria-valuemax={state.pictures.length} {...valueNow(state, kept, all)}>
        <p class="count" aria-hidden="true">
          {kept}
          <small>{popupWords.ofPictures(all)}</small>
        </p>
        <PictureCells states={state.pictures} />
      </div>
      <p class="done" role="status">
        <Icon of={Check} />
        {popupWords.textIsKept(sayNumber(state.saved.measure.characters))}
      </p>
      <p class="meta">{around.offline ? popupWords.offlineDetail() : popupWords.mayClose()}</p>
    </div>
  );
}

function valueNow(state: KeptState, kept: string, all: string) {
  const label = popupWords.pictureProgress(kept, all);
  const now = state.pictures.filter((each) => each === 'kept').length;
  return { 'aria-label': label, 'aria-valuenow': now, 'aria-valuetext': label };
}

/** Pictures that did not arrive, and the way to get them. Nothing when none is missing. */
export function PicturesMissing({ state, actions }: { state: KeptState; actions: PopupActions }) {
  const missing = state.pictures.filter((each) => each === 'failed').length;
  if (missing === 0) return null;
  const forbidden = state.pictureOrigins.length > 0;
  return (
    <Notice kind="warn" title={popupWords.picturesMissing(sayNumber(missing))}>
      <p>
        {forbidden
          ? popupWords.picturesForbidden()
          : state.full
            ? popupWords.picturesFull()
            : popupWords.picturesFailed()}
      </p>
      <Button look="text" icon={forbidden ? undefined : RefreshCw} onClick={actions.retryPictures}>
        {forbidden ? popupWords.allowPictures() : common.retry()}
      </Button>
    </Notice>
  );
}
