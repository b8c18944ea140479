import { Library, Settings } from 'lucide-preact';
import { IconButton } from '@/components/button';
import { share } from '@/components/picture-cells';
import { Seal, type SealState } from '@/components/seal';
import { Toast } from '@/components/toast';
import { common } from '@/utils/i18n/common';
import { popupWords } from '@/utils/i18n/popup';
import { ArticleCard } from './article-card';
import { FailedCard } from './failed-card';
import { Foot } from './foot';
import { ForbiddenCard } from './forbidden-card';
import { isArriving } from './kept-news';
import type { PopupActions, PopupState, Surroundings } from './popup-state';
import { Recent } from './recent';
import { RefusedCard } from './refused-card';
import { TrashedCard } from './trashed-card';

type PopupProps = { state: PopupState; around: Surroundings; actions: PopupActions };

/** The window under the toolbar button: what this tab is, one thing to do, the latest clips. */
export function Popup({ state, around, actions }: PopupProps) {
  return (
    <div class="popup">
      <header class="head">
        <span class="brand grow">
          <Seal {...sealOf(state)} />
          {common.product()}
        </span>
        <IconButton icon={Library} label={common.openLibrary()} onClick={actions.openLibrary} />
        <IconButton icon={Settings} label={common.settings()} onClick={actions.openSettings} />
      </header>
      <main>
        <Card state={state} around={around} actions={actions} />
      </main>
      {state.step !== 'failed' && state.step !== 'kept' && <Recent around={around} onOpen={actions.read} />}
      <Foot state={state} around={around} actions={actions} />
      <Toast message={around.message} onClose={actions.dismissMessage} />
    </div>
  );
}

function Card({ state, around, actions }: PopupProps) {
  const { now } = around;
  switch (state.step) {
    case 'looking':
      return (
        <p class="looking" role="status">
          {popupWords.looking()}
        </p>
      );
    case 'article':
    case 'kept':
      return <ArticleCard state={state} around={around} actions={actions} />;
    case 'trashed':
      return <TrashedCard saved={state.saved} now={now} actions={actions} />;
    case 'refused':
      return <RefusedCard refusal={state.refusal} saved={state.saved} now={now} actions={actions} />;
    case 'forbidden':
      return <ForbiddenCard state={state} actions={actions} />;
    case 'failed':
      return <FailedCard state={state} now={now} actions={actions} />;
  }
}

function sealOf(state: PopupState): { state: SealState; filled?: number } {
  if (state.step === 'kept') {
    return isArriving(state) ? { state: 'filling', filled: share(state.pictures) } : { state: 'kept' };
  }
  return { state: state.step === 'article' || (state.step === 'failed' && state.page) ? 'outline' : 'grey' };
}
