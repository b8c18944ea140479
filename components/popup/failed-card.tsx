import { RefreshCw } from 'lucide-preact';
import { Notice } from '@/components/notice';
import { common } from '@/utils/i18n/common';
import { sayError } from '@/utils/i18n/errors';
import { popupWords } from '@/utils/i18n/popup';
import { Heading } from './heading';
import type { FailedState, PopupActions } from './popup-state';
import { Primary } from './primary';

/** It failed: what happened, what is safe, what to do. The code is in the foot. */
export function FailedCard({ state, now, actions }: { state: FailedState; now: Date; actions: PopupActions }) {
  const { title, advice } = sayError(state.code);
  return (
    <div class="main">
      {state.page && <Heading page={state.page} now={now} />}
      <Notice kind="warn" title={title} alert>
        <p>{advice}</p>
      </Notice>
      <Primary icon={RefreshCw} onClick={actions.tryAgain}>
        {common.retry()}
      </Primary>
      {state.tags.length > 0 && (
        <p class="meta">
          {popupWords.tagsAreSafe()}
          {state.tags.map((tag) => (
            <span class="tag" key={tag}>
              {tag}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
