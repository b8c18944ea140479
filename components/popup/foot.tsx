import { Button } from '@/components/button';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { popupWords } from '@/utils/i18n/popup';
import type { PopupActions, PopupState, Surroundings } from './popup-state';

type FootProps = { state: PopupState; around: Surroundings; actions: PopupActions };

/** How much the library holds; after a failure the code and its details. */
export function Foot({ state, around: { totals }, actions }: FootProps) {
  if (state.step === 'failed') {
    return (
      <footer class="foot">
        <span class="grow">{common.errorCode(state.code)}</span>
        <Button look="text" onClick={actions.copyDetails}>
          {common.copyDetails()}
        </Button>
      </footer>
    );
  }
  return (
    <footer class="foot">
      <span class="grow">{totals && sayTotals(totals)}</span>
      <Button look="text" onClick={actions.openLibrary}>
        {common.openLibrary()}
      </Button>
    </footer>
  );
}

function sayTotals({ all, unread }: { all: number; unread: number }): string {
  return all === 0 ? popupWords.firstOne() : popupWords.totals(sayNumber(all), sayNumber(unread));
}
